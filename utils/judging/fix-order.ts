import type { Finding } from '../core/analyse';
import type { FieldName } from '../core/listing';
import type { Fixer } from '../core/policy';
import type { Outcome, Severity } from '../core/rule';
import { passportsOf } from './wording';

/** How a finding is shown: a fault by its severity, anything else by its outcome. */
export type FindingKind = Severity | Exclude<Outcome, 'failed'> | 'waived';

export const kindOf = ({ outcome, severity, waiver }: Finding): FindingKind =>
  waiver ? 'waived' : outcome === 'failed' ? severity : outcome;

export const isFault = ({ outcome, waiver }: Finding): boolean => outcome === 'failed' && !waiver;

/** Cheapest first: the merchant changes an offer in a minute, a product sheet in ten, a platform never. */
const BY_PRICE: readonly Fixer[] = ['offer', 'product', 'seller', 'platform'];
/** What a buyer sees before opening anything; the other fields follow in any order. */
const BY_SIGHT: readonly FieldName[] = ['title', 'pictures', 'price', 'availability', 'bullets', 'description'];

const placeIn = <T>(list: readonly T[], item: T | undefined): number =>
  item !== undefined && list.includes(item) ? list.indexOf(item) : list.length;

/** Smaller comes first: blocking, then legal duties, then important points, then advice; each cheap and visible first. */
function fixRank(finding: Finding): number[] {
  const passports = passportsOf(finding);
  const legal = passports.some(({ consequence }) => consequence === 'legal');
  const stage =
    finding.severity === 'blocking'
      ? 0
      : legal && finding.severity !== 'advice'
        ? 1
        : finding.severity === 'important'
          ? 2
          : 3;
  const fixer = passports.find((passport) => passport.fixer)?.fixer;
  return [stage, placeIn(BY_PRICE, fixer), placeIn(BY_SIGHT, finding.fields[0])];
}

const compareRanks = (a: number[], b: number[]): number => {
  const i = a.findIndex((n, index) => n !== b[index]);
  return i < 0 ? 0 : a[i]! - b[i]!;
};

/** Findings in the order they are worth fixing. */
export function inFixOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: fixRank(finding) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding);
}

export interface FieldGroup {
  field: FieldName;
  findings: Finding[];
}

/** Groups by the field a finding is about, keeping the order given: a field comes where its first finding stands. */
export function groupByField(findings: readonly Finding[]): FieldGroup[] {
  const groups = new Map<FieldName, Finding[]>();
  for (const finding of findings) {
    const field = finding.fields[0] ?? 'title';
    groups.set(field, [...(groups.get(field) ?? []), finding]);
  }
  return [...groups].map(([field, list]) => ({ field, findings: list }));
}
