import type { Report } from '../core/report';
import { dayOf, historyOf, snapshotOf } from '../storage/snapshots';
import { changedVerdicts, type VerdictChange } from './changed-verdicts';
import { judgeAgain, judgingOfToday } from './judge-kept';

export interface ChangedRules {
  /** ISO date of the earlier verdict. */
  day: string;
  changes: VerdictChange[];
}

/**
 * What changed rules have made of a listing since the last day it was read before; undefined when nothing, or when
 * no earlier day is kept. The earlier reading is judged anew, so that changes of the listing itself are left out.
 */
export async function changedRulesOf(report: Report, rulesOff: readonly string[]): Promise<ChangedRules | undefined> {
  const { listing, findings, today } = report;
  const moments = await historyOf(listing.marketplace, listing.id);
  const earlier = moments.find(({ at, readAt }) => dayOf(at) < today && readAt === undefined);
  const before = earlier && (await snapshotOf(earlier.id));
  if (!before) return undefined;
  const after = await judgeAgain(before.listing, earlier.at, await judgingOfToday());
  const isStillSo = (rule: string) => {
    const outcomeIn = (list: Report['findings']) => list.find((finding) => finding.rule === rule)?.outcome;
    return outcomeIn(findings) === outcomeIn(after.findings);
  };
  const changes = changedVerdicts(before, after, rulesOff).filter(({ rule }) => isStillSo(rule));
  return changes.length > 0 ? { day: before.today, changes } : undefined;
}
