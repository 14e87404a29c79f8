/* Pages of the documentation that are read off the code, so that they cannot disagree with it. */
import type { Policy, PolicyRow } from '../../utils/core/policy';
import type { Message } from '../../utils/core/rule';
import { anonymisedJsonSchema, everythingJsonSchema } from '../../utils/exchange/json-schema';
import { policies } from '../../utils/policies';
import { handbook } from '../../utils/rules/handbook';
import { programmeJsonSchema } from '../../utils/training/programme-file-shape';

interface Unit {
  default: {
    id: string;
    needs: readonly string[];
    wants?: readonly string[];
    families?: readonly string[];
    options: object;
  };
  text: Record<'fr' | 'en', { title: string; why: string; fix: string } & Record<string, Message>>;
  examples: () => { fields: object; options?: object; context?: object; expect: string }[];
}

/** Path in the project → text. */
export const generated = (): Record<string, string> => ({
  'docs/rules.md': rulesPage(handbook as unknown as Unit[]),
  'docs/anonymised.schema.json': `${JSON.stringify(anonymisedJsonSchema(), null, 2)}\n`,
  'docs/everything.schema.json': `${JSON.stringify(everythingJsonSchema(), null, 2)}\n`,
  'docs/programme.schema.json': `${JSON.stringify(programmeJsonSchema(), null, 2)}\n`,
});

function rulesPage(units: Unit[]): string {
  const sorted = [...units].sort((a, b) => (a.default.id < b.default.id ? -1 : 1));
  return [
    '# The rules',
    '',
    'Made from the code by `npm run docs`; do not edit by hand. Every rule reads known fields only: what the page does not',
    'show gives “to check”, never a fault. Limits and weights are those of the policies, each with its source, the date it',
    'is in force from, and the day somebody last read it.',
    '',
    `${sorted.length} rules, ${policies.length} policies: ${policies.map(({ name }) => name.en).join(', ')}.`,
    '',
    '| rule | what it looks at | fields |',
    '|---|---|---|',
    ...sorted.map(
      ({ default: rule, text }) => `| [${rule.id}](#${rule.id}) | ${cell(text.en.title)} | ${rule.needs.join(', ')} |`,
    ),
    '',
    ...sorted.flatMap(section),
  ].join('\n');
}

function section({ default: rule, text, examples }: Unit): string[] {
  const concerns = rule.families ? `Concerns: ${rule.families.join(', ')}.` : '';
  return [
    `## ${rule.id}`,
    '',
    `**${text.fr.title}** · ${text.en.title}`,
    '',
    `${text.fr.why} *${text.fr.fix}*`,
    '',
    `${text.en.why} *${text.en.fix}*`,
    '',
    `Reads: ${[...rule.needs, ...(rule.wants ?? []).map((name) => `${name} (when known)`)].join(', ')}. ${concerns}`.trim(),
    '',
    '| asked by | weight | consequence | limits | in force | source | checked | confidence |',
    '|---|---|---|---|---|---|---|---|',
    ...policies.flatMap((policy) => rowsOf(policy, rule.id).map((row) => policyLine(policy, row, rule.options))),
    '',
    '<details><summary>Examples</summary>',
    '',
    '| fields | gives |',
    '|---|---|',
    ...examples().map(({ fields, options, context, expect }) => {
      const given = { ...fields, ...(options && { options }), ...(context && { context }) };
      return `| \`${cell(shorten(JSON.stringify(given)))}\` | ${expect} |`;
    }),
    '',
    '</details>',
    '',
  ];
}

function rowsOf(policy: Policy, rule: string): readonly PolicyRow[] {
  const entry = policy.rows[rule];
  if (!entry) return [];
  return (Array.isArray(entry) ? entry : [entry]) as readonly PolicyRow[];
}

function policyLine({ name }: Policy, row: PolicyRow, defaults: object): string {
  const { severity, consequence, options, since, until, source, verified, confidence, appliesTo, raise } = row;
  const only = appliesTo
    ? ` (${Object.entries(appliesTo)
        .map(([key, list]) => `${key}: ${(list as string[]).join(', ')}`)
        .join('; ')})`
    : '';
  const weight = [severity, ...Object.entries(raise ?? {}).map(([message, other]) => `${message}: ${other}`)].join(
    '; ',
  );
  const limits = Object.entries({ ...defaults, ...options })
    .filter(([, value]) => typeof value !== 'object')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
  const force = since || until ? `${since ?? ''}${until ? ` to ${until}` : ''}` : '–';
  const title = typeof source.title === 'string' ? source.title : source.title.en;
  const cells = [
    `${name.en}${only}`,
    weight,
    consequence,
    limits || '–',
    force,
    `${title}, ${source.ref}`,
    verified,
    confidence,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('`', '’');
/** Cut between code points: half an emoji would not survive being written. */
const shorten = (text: string) => (text.length > 160 ? `${[...text].slice(0, 157).join('')}…` : text);
