import type { Listing } from '../core/listing';
import type { PastPrice } from '../core/past-price';
import type { Report } from '../core/report';
import { blinding } from './database';
import { find, rowsBy } from './records';
import { rangeOf } from './snapshots';

/** A reduction may have begun some time ago; the thirty days before it count. */
const REACH = 120 * 86_400_000;

/**
 * Prices of a listing remembered from the last months, oldest first. Looked up only where a reduction is announced now;
 * empty otherwise, when the database refuses, and while the vault is locked. `at`: milliseconds since the epoch.
 */
export async function pastPricesOf({ marketplace, id, fields }: Listing, at: number): Promise<PastPrice[]> {
  if (fields.price.state !== 'known' || fields.referencePrice.state !== 'known') return [];
  try {
    const range = rangeOf(marketplace, id, await blinding(), at - REACH, at);
    const found = await rowsBy('summaries', 'byListing', range);
    const moments = await Promise.all(found.map(({ key }) => find('snapshots', key)));
    return moments.flatMap((moment) => (moment ? priceIn(moment.report) : []));
  } catch {
    return [];
  }
}

function priceIn({ listing: { fields }, today: day }: Report): PastPrice[] {
  const { price, referencePrice } = fields;
  return price.state === 'known' ? [{ ...price.value, day, reduced: referencePrice.state === 'known' }] : [];
}
