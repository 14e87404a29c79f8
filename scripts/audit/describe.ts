/* Runs in Node: one line of the audit as a report that people read. */
import type { Finding } from '../../utils/core/analyse';
import type { Listing } from '../../utils/core/listing';
import type { Language } from '../../utils/core/locale';
import type { Counts, Coverage } from '../../utils/core/report';
import { SEVERITIES } from '../../utils/core/rule';
import { type TextKey, translator } from '../../utils/i18n/catalogue';
import { verdictLine } from '../../utils/judging/verdict';
import { findingMessage, passportsOf, ruleText, sourceLine } from '../../utils/judging/wording';

/** What the audit knows of one page; `listing` is null when the page shows none. */
export interface AuditLine {
  file?: string;
  url: string | null;
  listing: Listing | null;
  findings: Finding[];
  coverage: Coverage;
  counts?: Counts;
  error?: string;
}

export interface Reading {
  language: Language;
  /** ISO date. */
  today: string;
  /** Whether the terminal shows ANSI colours. */
  colour: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan';
const ANSI: Record<Style, number> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 };

const WORDS = {
  fr: { noListing: 'Pas une fiche produit : rien à dire de cette page.', untitled: 'Fiche sans titre', colon: ' : ' },
  en: {
    noListing: 'Not a product listing: nothing to say about this page.',
    untitled: 'Untitled listing',
    colon: ': ',
  },
} satisfies Record<Language, Record<string, string>>;

interface Group {
  heading: TextKey;
  style: Style;
  holds(finding: Finding): boolean;
}

/** Faults first, worst first; then what a person has to look at; then what is announced. */
const GROUPS: Group[] = [
  ...SEVERITIES.map((severity, index) => ({
    heading: severity,
    style: (['red', 'yellow', 'blue'] as const)[index] ?? 'blue',
    holds: (finding: Finding) => finding.outcome === 'failed' && finding.severity === severity,
  })),
  { heading: 'cantTell', style: 'cyan', holds: ({ outcome }) => outcome === 'cantTell' },
  { heading: 'untested', style: 'dim', holds: ({ outcome }) => outcome === 'untested' },
];

export function describeLine(line: AuditLine, { language, today, colour }: Reading): string {
  const { file, url, listing, findings, coverage, counts, error } = line;
  const t = translator(language);
  const words = WORDS[language];
  const paint = (text: string, style: Style) => (colour ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text);
  if (error !== undefined) return paint(file && !error.includes(file) ? `${file}: ${error}` : error, 'red');
  const address = paint([file, url].filter(Boolean).join('  '), 'dim');
  if (!listing || !counts) return `${address}\n${words.noListing}\n`;

  const entry = (finding: Finding): string[] => {
    const { title, fix } = ruleText(finding.rule, language);
    const [passport] = passportsOf(finding);
    const message = findingMessage(finding, listing.fields, t, language);
    return [
      `  • ${paint(title, 'bold')}${words.colon}${message}`,
      ...(finding.outcome === 'failed' ? [`    ${t('fix')}${words.colon}${fix}`] : []),
      ...(passport
        ? [paint(`    ${t('source')}${words.colon}${sourceLine(passport, today, t, language)}`, 'dim')]
        : []),
    ];
  };
  const groups = GROUPS.flatMap(({ heading, style, holds }) => {
    const held = findings.filter(holds);
    const count = heading === 'cantTell' ? counts.toCheck : held.length;
    return held.length ? ['', paint(`${t(heading)} (${count})`, style), ...held.flatMap(entry)] : [];
  });
  const { title } = listing.fields;
  return [
    paint(title.state === 'known' ? title.value : words.untitled, 'bold'),
    address,
    `${verdictLine(counts, t)}. ${t('coverage', { count: coverage.made, total: coverage.total })}.`,
    ...groups,
    '',
  ].join('\n');
}
