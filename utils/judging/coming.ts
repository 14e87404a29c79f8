import { analyse } from '../core/analyse';
import { demandsOn, speaksOf } from '../core/demand';
import type { PolicyRow } from '../core/policy';
import type { Report } from '../core/report';
import { applyWaivers, type Waiver } from '../core/waiver';
import { policies } from '../policies';
import { rules } from '../rules';

/** A demand that is known but not in force yet. */
export interface Coming {
  rule: string;
  /** Id of the policy. */
  policy: string;
  /** ISO date. */
  since: string;
  /** Of several rows for kinds of product, the first; their date and source are the same. */
  row: PolicyRow;
}

export const comingKey = ({ rule, policy, since }: Pick<Coming, 'rule' | 'policy' | 'since'>): string =>
  `${rule}|${policy}|${since}`;

/** Everything that is announced on a day (ISO), soonest first. */
export function comingAfter(today: string, rulesOff: readonly string[]): Coming[] {
  const found = new Map<string, Coming>();
  for (const { id: policy, rows } of policies) {
    for (const [rule, entry] of Object.entries(rows)) {
      if (!entry || rulesOff.includes(rule)) continue;
      for (const row of [entry].flat() as PolicyRow[]) {
        if (row.since === undefined || row.since <= today) continue;
        const coming = { rule, policy, since: row.since, row };
        if (!found.has(comingKey(coming))) found.set(comingKey(coming), coming);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.since.localeCompare(b.since) || a.rule.localeCompare(b.rule));
}

/** Whether a listing would be at fault if an announced demand were in force today; what was set aside is no fault. */
export function wouldFail(
  { listing, family }: Pick<Report, 'listing' | 'family'>,
  { rule: id, policy, since }: Coming,
  waivers: readonly Waiver[],
): boolean {
  const rule = rules.find((one) => one.id === id);
  const speaking = policies.filter((one) => speaksOf(one, listing));
  if (!rule || !speaking.some((one) => one.id === policy)) return false;
  const asked = demandsOn(rule, { policies: speaking, listing, family, today: since });
  // The demand of that date must be the one that speaks: another row may concern this kind of product.
  const speaks = asked?.refs.some((ref, i) => ref.id === policy && asked.rows[i]?.since === since);
  if (!speaks) return false;
  const found = analyse(listing, { rules: [rule], policies, today: since, family });
  const [finding] = applyWaivers(found, waivers, listing);
  return finding?.outcome === 'failed' && !finding.waiver;
}
