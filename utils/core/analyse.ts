import type { Family, FamilyGuess } from './family';
import { guessFamily } from './family-guess';
import type { FieldName, Fields, Listing } from './listing';
import type { Policy, PolicyRow } from './policy';
import { type AnyRule, type Context, type Data, type Outcome, SEVERITIES, type Severity } from './rule';
import type { Waiver } from './waiver';

/** Plain data: ids and values, never sentences, so it can be stored, sent and shown in any language. */
export interface Finding {
  rule: string;
  outcome: Outcome;
  severity: Severity;
  /** One of the rule's messages, or the runner's own: `unreadable` `partial` `crashed` `familyGuessed` `announced`. */
  message?: string;
  data?: Data;
  /** What the finding is about; the page layer maps it back to elements. */
  fields: readonly FieldName[];
  /** The policy rows behind this finding, least specific first; their passports are looked up there. */
  policies: readonly RowRef[];
  /** Set when the rule concerns the product's family only. */
  family?: FamilyGuess;
  waiver?: Waiver;
}

/** A policy, and which of its rows for the rule spoke. */
export interface RowRef {
  id: string;
  row: number;
}

export interface Judging {
  rules: readonly AnyRule[];
  policies: readonly Policy[];
  /** ISO date the listing is judged on: rules have dates, the core has no clock. */
  today: string;
  /** The merchant's own word on the product family; guessed when missing. */
  family?: FamilyGuess | undefined;
}

/**
 * Judges one listing. Gives one finding for each rule that some policy in force asks for, whatever
 * its outcome, so that coverage can be counted. Never throws: a rule that crashes gives `cantTell`.
 */
export function analyse(
  listing: Listing,
  { rules, policies, today, family = guessFamily(listing.fields) }: Judging,
): Finding[] {
  const speaking = policies.filter((policy) => speaksOf(policy, listing));
  const context: Context = {
    today,
    marketplace: listing.marketplace,
    country: listing.country,
    language: listing.language,
    family,
    others: (name) => {
      const field = listing.fields[name];
      return (field.state === 'known' && field.others ? field.others : []) as never;
    },
  };
  return rules.flatMap((rule) => {
    const demands = demandsOn(rule, speaking, listing, family, today);
    if (!demands) return [];
    const { rows, refs, announced } = demands;
    const about = rule.families ? { family: family as FamilyGuess } : {};
    const fields = decided(rule);
    if (rows.length === 0) {
      const severity = announced?.severity ?? 'advice';
      const data: Data = announced?.since ? { since: announced.since } : {};
      return [{ rule: rule.id, outcome: 'untested', severity, message: 'announced', data, fields, policies: refs }];
    }
    const options = Object.assign({}, rule.options, ...rows.map((row) => row.options));
    const verdict = tempered(judge(rule, listing.fields, options, context), rule, family);
    return [{ rule: rule.id, severity: severityOf(rows, verdict), fields, policies: refs, ...about, ...verdict }];
  });
}

type Judged = Pick<Finding, 'outcome' | 'message' | 'data'>;

/** Fields without which the rule cannot be judged. */
const decided = ({ needs, asks = [] }: AnyRule): FieldName[] => [...needs, ...asks];

function speaksOf({ marketplaces, countries }: Policy, { marketplace, country }: Listing): boolean {
  if (marketplaces && !marketplaces.includes(marketplace)) return false;
  return !countries || (country !== undefined && countries.includes(country));
}

/** The rows that ask for this rule here and now, least specific first; undefined when none does. */
function demandsOn(
  rule: AnyRule,
  policies: readonly Policy[],
  listing: Listing,
  family: FamilyGuess | undefined,
  today: string,
) {
  if (rule.families && !(family && rule.families.includes(family.family))) return undefined;
  const rows: PolicyRow[] = [];
  const refs: RowRef[] = [];
  let announced: PolicyRow | undefined;
  let announcedBy: RowRef | undefined;
  for (const policy of policies) {
    const entry = policy.rows[rule.id];
    if (entry === false) return undefined;
    if (!entry) continue;
    const candidates = (Array.isArray(entry) ? entry : [entry]) as readonly PolicyRow[];
    const fitting = candidates.filter((row) => applies(row, listing, family?.family));
    const refTo = (row: PolicyRow): RowRef => ({ id: policy.id, row: candidates.indexOf(row) });
    const row = fitting.find((r) => (r.since ?? '') <= today && today <= (r.until ?? '9999'));
    const coming = row ? undefined : fitting.find((r) => (r.since ?? '') > today);
    if (row) {
      rows.push(row);
      refs.push(refTo(row));
    } else if (coming && !announced) {
      announced = coming;
      announcedBy = refTo(coming);
    }
  }
  if (rows.length === 0) return announcedBy && { rows, refs: [announcedBy], announced };
  return { rows, refs, announced };
}

function applies({ appliesTo }: PolicyRow, { country, language }: Listing, family: Family | undefined): boolean {
  if (!appliesTo) return true;
  const { families, notFamilies, countries, languages } = appliesTo;
  if (families && !(family && families.includes(family))) return false;
  if (notFamilies && family && notFamilies.includes(family)) return false;
  if (languages && !(language && languages.includes(language))) return false;
  return !countries || (country !== undefined && countries.includes(country));
}

function judge(rule: AnyRule, fields: Fields, options: object, context: Context): Judged {
  const values: Record<string, unknown> = {};
  for (const name of [...decided(rule), ...(rule.wants ?? [])]) {
    const field = fields[name];
    if (field.state === 'known') values[name] = field.value;
  }
  try {
    if (rule.concerns && !rule.concerns(values as never)) return { outcome: 'inapplicable' };
    const unreadable = decided(rule).filter((name) => fields[name].state === 'unknown');
    if (unreadable.length > 0) {
      return { outcome: 'cantTell', message: 'unreadable', data: { fields: unreadable.join(',') } };
    }
    if (rule.needs.some((name) => fields[name].state === 'absent')) {
      return rule.whenAbsent ? { outcome: 'failed', message: rule.whenAbsent } : { outcome: 'inapplicable' };
    }
    const verdict = rule.check(values as never, options as never, context);
    const partial = (rule.whole ?? []).filter((name) => isPartial(fields, name));
    if (verdict.outcome !== 'failed' || partial.length === 0) return verdict;
    return { outcome: 'cantTell', message: 'partial', data: { fields: partial.join(',') } };
  } catch (error) {
    return { outcome: 'cantTell', message: 'crashed', data: { error: String(error) } };
  }
}

function isPartial(fields: Fields, name: FieldName): boolean {
  const field = fields[name];
  return field.state === 'known' && field.partial === true;
}

/** A family that is only weakly guessed may ask, never accuse. */
function tempered(verdict: Judged, rule: AnyRule, family: FamilyGuess | undefined): Judged {
  if (!rule.families || verdict.outcome !== 'failed' || family?.confidence !== 'weak') return verdict;
  return { outcome: 'cantTell', message: 'familyGuessed', data: { family: family.family } };
}

/** The strictest row speaks; a row may give single messages another weight. */
function severityOf(rows: readonly PolicyRow[], verdict: Judged): Severity {
  const asked = rows.map((row) => (verdict.message && row.raise?.[verdict.message]) || row.severity);
  return SEVERITIES.find((severity) => asked.includes(severity)) ?? 'advice';
}
