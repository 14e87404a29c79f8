import { useEffect, useState } from 'preact/hooks';
import { keptListing } from '../../utils/storage/catalogue';
import { listingName } from '../../utils/storage/kinds';
import { ANY_PRODUCT } from '../../utils/storage/margins';
import { snapshotOf } from '../../utils/storage/snapshots';
import type { ReadPrice } from './use-sheet';

/** The product that the address names: `?marketplace=ID&listing=ID`; without, any. */
export interface Subject {
  /** Under which its figures are kept. */
  name: string;
  title?: string;
  /** The price it showed, in euros; nothing else is taken over. */
  read?: ReadPrice;
  /** When that was, in milliseconds since the epoch. */
  readAt?: number;
}

export function useListing(): Subject | 'loading' | { unreadable: string } {
  const [subject, setSubject] = useState<Subject | 'loading' | { unreadable: string }>('loading');
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const [marketplace, listing] = [query.get('marketplace'), query.get('listing')];
    if (!marketplace || !listing) return setSubject({ name: ANY_PRODUCT });
    subjectOf(marketplace, listing).then(setSubject, (error) => setSubject({ unreadable: String(error) }));
  }, []);
  return subject;
}

async function subjectOf(marketplace: string, listing: string): Promise<Subject> {
  const name = listingName(marketplace, listing);
  const kept = await keptListing(marketplace, listing);
  if (!kept) return { name, title: listing };
  const price = (await snapshotOf(kept.moment))?.listing.fields.price;
  const isEuros = price?.state === 'known' && price.value.currency.toUpperCase() === 'EUR';
  return {
    name,
    title: kept.title,
    readAt: kept.readAt ?? kept.at,
    ...(isEuros && { read: { channel: marketplace, price: Math.round(price.value.amount * 100) } }),
  };
}
