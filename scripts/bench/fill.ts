/* Runs in a page of the extension: as much as years of use leave, written by the product's own storage. */
import type { ProgressEvent } from '../../utils/core/progress';
import type { Report } from '../../utils/core/report';
import { blinding } from '../../utils/storage/database';
import { recordsOf } from '../../utils/storage/kept-listings';
import { listingName } from '../../utils/storage/kinds';
import { addProgress } from '../../utils/storage/progress';
import { type AnyChange, commit } from '../../utils/storage/records';
import { dayOf, momentId } from '../../utils/storage/snapshots';

const MINUTE = 60_000;
const BATCH = 500;

/** Keeps so many moments like this report, each of a listing of its own, a minute apart. */
export async function keepMoments(report: Report, count: number): Promise<void> {
  const blind = await blinding();
  const now = Date.now();
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i): AnyChange[] => {
      const listing = { ...report.listing, id: `B${from + i}` };
      const at = now - (from + i) * MINUTE;
      const id = momentId(blind(listingName(listing.marketplace, listing.id)), dayOf(at), 'first');
      const { summary, snapshot, kept } = recordsOf({ ...report, listing }, id, { at }, blind);
      return [
        { store: 'summaries', put: summary },
        { store: 'snapshots', put: snapshot },
        // No other listing is of the same product, or each would be looked up with all others.
        { store: 'listings', put: { ...kept, products: [] } },
      ];
    });
    await commit(batch.flat(), { durability: 'relaxed' });
  }
}

/** A journey of so many events. */
export async function keepEvents(count: number): Promise<void> {
  const event = (i: number): ProgressEvent => ({
    id: `e${i}`,
    at: i + 1,
    journey: 'j',
    ...(i === 0
      ? { type: 'journeyStarted', programme: 'whole', name: 'Moi' }
      : { type: 'stepMarked', step: `s${i % 300}`, by: 'learner', done: i % 3 > 0 }),
  });
  for (let from = 0; from < count; from += 10_000)
    await addProgress(Array.from({ length: Math.min(10_000, count - from) }, (_, i) => event(from + i)));
}
