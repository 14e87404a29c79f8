import type { Listing } from '../core/listing';
import type { PastPrice } from '../core/past-price';
import type { Report } from '../core/report';
import { openDatabase } from './database';

/** A reduction may have begun some time ago; the thirty days before it count. */
const REACH = 120 * 86_400_000;

/**
 * Prices of a listing remembered from the last months, oldest first. Looked up only where a reduction is announced now;
 * empty otherwise, and when the database refuses. `at`: milliseconds since the epoch.
 */
export async function pastPricesOf({ marketplace, id, fields }: Listing, at: number): Promise<PastPrice[]> {
  if (fields.price.state !== 'known' || fields.referencePrice.state !== 'known') return [];
  try {
    const tx = (await openDatabase()).transaction(['summaries', 'snapshots']);
    const range = IDBKeyRange.bound([marketplace, id, at - REACH], [marketplace, id, at]);
    const keys = await tx.objectStore('summaries').index('byListing').getAllKeys(range);
    const moments = await Promise.all(keys.map((key) => tx.objectStore('snapshots').get(key)));
    return moments.flatMap((moment) => (moment ? priceIn(moment.report) : []));
  } catch {
    return [];
  }
}

function priceIn({ listing: { fields }, today: day }: Report): PastPrice[] {
  const { price, referencePrice } = fields;
  return price.state === 'known' ? [{ ...price.value, day, reduced: referencePrice.state === 'known' }] : [];
}
