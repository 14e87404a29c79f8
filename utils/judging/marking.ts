import type { Finding } from '../core/analyse';
import type { FieldName } from '../core/listing';
import type { Language } from '../core/locale';
import type { Report } from '../core/report';
import { type Translate, translator } from '../i18n/catalogue';
import type { Marker, Marking, OverlayLabel } from '../messaging/protocol';
import type { Settings } from '../storage/settings';
import type { FormState } from '../storage/tabs';
import { countersOf } from './counters';
import { isPrivateFinding, MASK, maskText, secretsOf } from './secrets';
import { verdictLine } from './verdict';
import { findingMessage, isClosed, passportsOf, ruleText, sourceLine } from './wording';

const LABELS: OverlayLabel[] = [
  'blocking',
  'important',
  'advice',
  'toOpen',
  'openPanel',
  'fold',
  'unfold',
  'move',
  'hideHere',
  'close',
  'copy',
  'copied',
  'why',
  'fix',
  'source',
  'waive',
  'waiveReason',
  'waiveSave',
  'waiveCancel',
  'outdated',
];

/** What a marking depends on besides the report. */
export interface MarkingContext {
  /** Set when it is a seller's form. */
  form?: FormState | undefined;
  /** Private data is masked. */
  masked?: boolean;
}

/** Everything the page layer shows, in finished sentences: it carries no text of its own. */
export function markingOf(
  report: Report,
  sequence: number,
  { language, pill, rulesOff }: Pick<Settings, 'language' | 'pill' | 'rulesOff'>,
  { form, masked = false }: MarkingContext = {},
): Marking {
  const t = translator(language);
  const secrets = masked ? secretsOf(report.listing) : [];
  const messageOf = (finding: Finding) =>
    masked && isPrivateFinding(finding)
      ? MASK
      : maskText(findingMessage(finding, report.listing.fields, t, language), secrets);
  const labels = Object.fromEntries(LABELS.map((key) => [key, t(key as never)])) as Marking['labels'];
  labels.name = t('overlayName');
  labels.notSaved = t('notSavedHere');
  return {
    listing: report.listing.id,
    sequence,
    markers: report.findings
      .filter((finding) => isShown(finding, report))
      .map((finding) => ({ ...markerOf(finding, report, t, language), message: messageOf(finding) })),
    ...(form && { counters: countersOf(report, rulesOff, t) }),
    verdict: verdictLine(report.counts, t),
    tone: report.standing,
    pill,
    labels,
  };
}

/** Faults, and what a closed panel of the page hides: the rest is for the panel, not for the page. */
function isShown({ outcome, waiver, fields }: Finding, { listing }: Report): boolean {
  if (waiver) return false;
  return outcome === 'failed' || (outcome === 'cantTell' && fields.some((name) => isClosed(listing.fields, name)));
}

function markerOf(
  finding: Finding,
  { listing, today }: Report,
  t: Translate,
  language: Language,
): Omit<Marker, 'message'> {
  const { rule, outcome, severity } = finding;
  const { title, why, fix } = ruleText(rule, language);
  const [passport] = passportsOf(finding);
  return {
    rule,
    field: (finding.fields.find((name) => outcome === 'failed' || isClosed(listing.fields, name)) ??
      'title') as FieldName,
    severity,
    outcome,
    title,
    why,
    fix,
    source: passport ? sourceLine(passport, today, t, language) : '',
  };
}
