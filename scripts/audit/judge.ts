/* Runs in Node: the very judging that the background makes. */
import { analyse } from '../../utils/core/analyse';
import type { Listing } from '../../utils/core/listing';
import { makeReport, type Report } from '../../utils/core/report';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';

export function judge(listing: Listing, today: string): { report: Report; ms: number } {
  const before = performance.now();
  const report = makeReport(listing, analyse(listing, { rules, policies, today }), today);
  return { report, ms: performance.now() - before };
}
