import type { Listing } from '../core/listing';
import type { Report } from '../core/report';
import { keptListing } from '../storage/catalogue';
import { type Decisions, readDecisions } from '../storage/decisions';
import { pastPricesOf } from '../storage/past-prices';
import type { KeptListing } from '../storage/schema';
import { readSettings } from '../storage/settings';
import { dayOf, snapshotOf } from '../storage/snapshots';
import { judge } from './judge';

/** What a reading of an earlier day is judged by today. */
export interface JudgingOfToday {
  decisions: Decisions;
  rulesOff: readonly string[];
  /** ISO date. */
  today: string;
}

export async function judgingOfToday(): Promise<JudgingOfToday> {
  const [{ rulesOff }, decisions] = await Promise.all([readSettings(), readDecisions()]);
  return { decisions, rulesOff, today: dayOf(Date.now()) };
}

/**
 * Judges a reading of an earlier moment (milliseconds since the epoch) with the demands and decisions of today. Its
 * prices are compared with those from before that moment. Nothing is kept of it.
 */
export async function judgeAgain(
  listing: Listing,
  readAt: number,
  { decisions, rulesOff, today }: JudgingOfToday,
): Promise<Report> {
  const isOwn = (one: { marketplace?: string; listing?: string }) =>
    one.listing === undefined || (one.listing === listing.id && one.marketplace === listing.marketplace);
  return judge(listing, {
    waivers: decisions.waivers.filter(isOwn),
    answers: decisions.answers.filter(isOwn),
    families: decisions.families,
    pastPrices: await pastPricesOf(listing, readAt),
    rulesOff,
    today,
    readOn: dayOf(readAt),
  });
}

/** When a kept state was read. */
export const readingOf = ({ at, readAt }: Pick<KeptListing, 'at' | 'readAt'>): number => readAt ?? at;

/** The latest state of a kept listing, judged again; undefined when it is kept no more. */
export async function judgeKept({
  marketplace,
  listing,
}: Pick<KeptListing, 'marketplace' | 'listing'>): Promise<Report | undefined> {
  const kept = await keptListing(marketplace, listing);
  const report = kept && (await snapshotOf(kept.moment));
  return report && judgeAgain(report.listing, readingOf(kept), await judgingOfToday());
}
