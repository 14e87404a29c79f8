import type { Answer } from './answer';
import { demandsOn, optionsOf, type RowRef, speaksOf } from './demand';
import type { FamilyGuess } from './family';
import { guessFamily } from './family-guess';
import type { UnknownReason } from './field';
import type { FieldName, Fields, Listing } from './listing';
import type { PastPrice } from './past-price';
import type { Policy, PolicyRow } from './policy';
import { type AnyRule, type Context, type Data, type Outcome, SEVERITIES, type Severity } from './rule';
import type { Waiver } from './waiver';

/** Plain data: ids and values, never sentences, so it can be stored, sent and shown in any language. */
export interface Finding {
  rule: string;
  outcome: Outcome;
  severity: Severity;
  /** One of the rule's messages, or the runner's own: `unreadable` `partial` `crashed` `familyGuessed` `announced` `notInForm`. */
  message?: string;
  data?: Data;
  /** What the finding is about; the page layer maps it back to elements. */
  fields: readonly FieldName[];
  /** The policy rows behind this finding, least specific first; their passports are looked up there. */
  policies: readonly RowRef[];
  /** Set when the rule concerns the product's family only. */
  family?: FamilyGuess;
  waiver?: Waiver;
  /** Set when a person answered the question it asked. */
  answer?: Answer;
}

export interface Judging {
  rules: readonly AnyRule[];
  policies: readonly Policy[];
  /** ISO date the listing is judged on: rules have dates, the core has no clock. */
  today: string;
  /** The merchant's own word on the product family; guessed when missing. */
  family?: FamilyGuess | undefined;
  /** Prices of this listing read on earlier days. */
  pastPrices?: readonly PastPrice[] | undefined;
  /** ISO date the listing was read on, where that was not the day it is judged on: its prices are of that day. */
  readOn?: string | undefined;
}

/**
 * Judges one listing. Gives one finding for each rule that some policy in force asks for, whatever
 * its outcome, so that coverage can be counted. Never throws: a rule that crashes gives `cantTell`.
 */
export function analyse(
  listing: Listing,
  { rules, policies, today, family = guessFamily(listing.fields), pastPrices = [], readOn = today }: Judging,
): Finding[] {
  const speaking = policies.filter((policy) => speaksOf(policy, listing));
  const context: Context = {
    today: readOn,
    marketplace: listing.marketplace,
    country: listing.country,
    language: listing.language,
    family,
    pastPrices,
    others: (name) => {
      const field = listing.fields[name];
      return (field.state === 'known' && field.others ? field.others : []) as never;
    },
  };
  return rules.flatMap((rule) => {
    const demands = demandsOn(rule, { policies: speaking, listing, family, today });
    if (!demands) return [];
    const { rows, refs, announced } = demands;
    const about = rule.families ? { family: family as FamilyGuess } : {};
    const fields = decided(rule);
    if (rows.length === 0) {
      const severity = announced?.severity ?? 'advice';
      const data: Data = announced?.since ? { since: announced.since } : {};
      return [{ rule: rule.id, outcome: 'untested', severity, message: 'announced', data, fields, policies: refs }];
    }
    const verdict = tempered(judge(rule, listing.fields, optionsOf(rule, rows), context), rule, family);
    return [{ rule: rule.id, severity: severityOf(rows, verdict), fields, policies: refs, ...about, ...verdict }];
  });
}

type Judged = Pick<Finding, 'outcome' | 'message' | 'data'>;

/** Fields without which the rule cannot be judged. */
const decided = ({ needs, asks }: AnyRule): readonly FieldName[] => (asks ? [...needs, ...asks] : needs);

function judge(rule: AnyRule, fields: Fields, options: object, context: Context): Judged {
  const { needs, asks = [], wants = [] } = rule;
  const values: Record<string, unknown> = {};
  for (const names of [needs, asks, wants]) {
    for (const name of names) {
      const field = fields[name];
      if (field.state === 'known') values[name] = field.value;
    }
  }
  try {
    if (rule.concerns && !rule.concerns(values as never)) return { outcome: 'inapplicable' };
    if (isUnknown(fields, needs) || isUnknown(fields, asks)) {
      const unreadable = decided(rule).filter((name) => fields[name].state === 'unknown');
      // A form that does not ask for something leaves nothing to look for in it.
      if (unreadable.every((name) => reasonOf(fields, name) === 'not-in-form'))
        return { outcome: 'untested', message: 'notInForm', data: { fields: unreadable.join(',') } };
      return { outcome: 'cantTell', message: 'unreadable', data: { fields: unreadable.join(',') } };
    }
    if (needs.some((name) => fields[name].state === 'absent')) {
      return rule.whenAbsent ? { outcome: 'failed', message: rule.whenAbsent } : { outcome: 'inapplicable' };
    }
    const verdict = rule.check(values as never, options as never, context);
    if (verdict.outcome !== 'failed' || !rule.whole) return verdict;
    const partial = rule.whole.filter((name) => isPartial(fields, name));
    if (partial.length === 0) return verdict;
    return { outcome: 'cantTell', message: 'partial', data: { fields: partial.join(',') } };
  } catch (error) {
    return { outcome: 'cantTell', message: 'crashed', data: { error: String(error) } };
  }
}

const isUnknown = (fields: Fields, names: readonly FieldName[]): boolean =>
  names.some((name) => fields[name].state === 'unknown');

function reasonOf(fields: Fields, name: FieldName): UnknownReason | undefined {
  const field = fields[name];
  return field.state === 'unknown' ? field.reason : undefined;
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
  const asks = (row: PolicyRow) => (verdict.message && row.raise?.[verdict.message]) || row.severity;
  return SEVERITIES.find((severity) => rows.some((row) => asks(row) === severity)) ?? 'advice';
}
