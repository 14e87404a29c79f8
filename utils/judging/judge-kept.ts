import type { Report } from '../core/report';
import { keptListing } from '../storage/catalogue';
import type { KeptListing } from '../storage/database';
import { readDecisions } from '../storage/decisions';
import { readSettings } from '../storage/settings';
import { dayOf, snapshotOf } from '../storage/snapshots';
import { judge } from './judge';

/** The latest state of a kept listing, judged with today's rules and decisions; undefined when it is kept no more. */
export async function judgeKept({
  marketplace,
  listing,
}: Pick<KeptListing, 'marketplace' | 'listing'>): Promise<Report | undefined> {
  const kept = await keptListing(marketplace, listing);
  const report = kept && (await snapshotOf(kept.moment));
  return report && judgeToday(report);
}

/** A report's reading, judged with today's rules and decisions. Nothing is kept of it. */
export async function judgeToday({ listing }: Report): Promise<Report> {
  const [{ rulesOff }, decisions] = await Promise.all([readSettings(), readDecisions()]);
  return judge(listing, { ...decisions, rulesOff, today: dayOf(Date.now()) });
}
