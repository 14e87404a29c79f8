import type { Finding } from '../core/analyse';
import { type Asked, askedBy, isSameAsked } from '../core/asked';
import { demandsOn, speaksOf } from '../core/demand';
import type { FamilyGuess } from '../core/family';
import { guessFamily } from '../core/family-guess';
import type { Listing } from '../core/listing';
import type { Report } from '../core/report';
import type { Outcome } from '../core/rule';
import { policies } from '../policies';
import { rules } from '../rules';
import { rowsAt } from './demands';
import { askedFor } from './set-aside';

/** Newly at fault; no fault any more; to be looked at now; as much at fault, but of another weight. */
export const TURNS = ['fails', 'right', 'unclear', 'weight'] as const;
export type Turn = (typeof TURNS)[number];

/** What a changed demand has made of one finding on a listing that itself is the same. */
export interface VerdictChange {
  rule: string;
  turn: Turn;
  /** Whose demand it is: id of the most specific policy that asks for it now, or asked for it then. */
  policy: string;
  /** What was asked then, where it is known and differs; missing too when nothing was asked. */
  before?: Asked;
  /** What is asked now; missing when nothing is. */
  after?: Asked;
  /** Set when nobody asked for it then. */
  isNew?: true;
  /** ISO date the demand that made the change is in force since. */
  since?: string;
}

/**
 * Compares two reports of the very same reading, the later one judged with today's rules: what differs comes from what
 * is asked. What comes from a person's word (an answer, the kind of product, a rule switched off) is left out.
 */
export function changedVerdicts(before: Report, after: Report, rulesOff: readonly string[]): VerdictChange[] {
  const family = after.family ?? guessFamily(after.listing.fields);
  const isOtherFamily = familyOf(before) !== family?.family;
  if (isOtherFamily) return [];
  const earlier = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const later = new Map(after.findings.map((finding) => [finding.rule, finding]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((rule): VerdictChange[] => {
    const [then, now] = [earlier.get(rule), later.get(rule)];
    if (rulesOff.includes(rule) || then?.answer?.value !== now?.answer?.value) return [];
    const turn = turnOf(then, now);
    return turn ? [explained({ then, now, turn }, before, family)] : [];
  });
}

const familyOf = ({ family, listing }: Report): string | undefined => (family ?? guessFamily(listing.fields))?.family;

/** A rule that nobody asks for, or not yet, settles nothing. */
const standing = (finding: Finding | undefined): Outcome =>
  finding === undefined || finding.outcome === 'untested' ? 'inapplicable' : finding.outcome;

const isUnasked = (finding: Finding | undefined): boolean => finding === undefined || finding.message === 'announced';

function turnOf(then: Finding | undefined, now: Finding | undefined): Turn | undefined {
  const [was, is] = [standing(then), standing(now)];
  if (is === 'failed') {
    if (was !== 'failed') return 'fails';
    return then?.severity === now?.severity ? undefined : 'weight';
  }
  if (was === 'failed') return is === 'cantTell' ? 'unclear' : 'right';
  return is === 'cantTell' && was === 'passed' ? 'unclear' : undefined;
}

interface Turned {
  then: Finding | undefined;
  now: Finding | undefined;
  turn: Turn;
}

function explained(
  { then, now, turn }: Turned,
  { listing, today }: Report,
  family: FamilyGuess | undefined,
): VerdictChange {
  const finding = (now ?? then) as Finding;
  const after = now && askedFor(now);
  const before = askedThen(listing, { rule: finding.rule, today, family, then, after });
  const rows = now ? rowsAt(now.rule, now.policies) : [];
  // What came into force since it was last judged made the change; else the demand is told by its own date.
  const since =
    rows.findLast(({ row }) => row.since !== undefined && row.since > today)?.row.since ?? rows.at(-1)?.row.since;
  return {
    rule: finding.rule,
    turn,
    policy: finding.policies.at(-1)?.id ?? '',
    ...(before && !isSameAsked(before, after) && { before }),
    ...(after && { after }),
    ...(isUnasked(then) && { isNew: true }),
    ...(since !== undefined && { since }),
  };
}

interface Then {
  rule: string;
  /** ISO date it was judged on. */
  today: string;
  family: FamilyGuess | undefined;
  then: Finding | undefined;
  after: Asked | undefined;
}

/**
 * What was asked when the listing was judged: by the dates of the demands we know, else, when a demand was corrected
 * since, by the numbers that the finding of that time names.
 */
function askedThen(listing: Listing, { rule: id, today, family, then, after }: Then): Asked | undefined {
  if (!then) return undefined;
  const rule = rules.find((one) => one.id === id);
  const speaking = policies.filter((policy) => speaksOf(policy, listing));
  const rows = rule && demandsOn(rule, { policies: speaking, listing, family, today })?.rows;
  const dated = rule && rows && askedBy(rule, rows);
  if (!dated || !isSameAsked(dated, after)) return dated;
  const named = Object.entries(then.data ?? {}).filter(([name]) => name in dated.options);
  return named.length > 0 ? { ...dated, options: { ...dated.options, ...Object.fromEntries(named) } } : dated;
}
