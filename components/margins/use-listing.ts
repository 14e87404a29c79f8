import { useEffect, useState } from 'preact/hooks';
import { listingName } from '../../utils/storage/kinds';
import { ANY_PRODUCT } from '../../utils/storage/margins';
import { find } from '../../utils/storage/records';
import { snapshotOf } from '../../utils/storage/snapshots';
import type { ReadPrice } from './use-sheet';

/** The product that the address names (see `marginsHref`); without, or when it is kept no more, any. */
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
    const key = query.get('kept');
    if (!key) return setSubject({ name: ANY_PRODUCT });
    subjectOf(key).then(setSubject, (error) => setSubject({ unreadable: String(error) }));
  }, []);
  return subject;
}

async function subjectOf(key: string): Promise<Subject> {
  const kept = await find('listings', key);
  if (!kept) return { name: ANY_PRODUCT };
  const { marketplace } = kept;
  const price = (await snapshotOf(kept.moment))?.listing.fields.price;
  const isEuros = price?.state === 'known' && price.value.currency.toUpperCase() === 'EUR';
  return {
    name: listingName(marketplace, kept.listing),
    title: kept.title,
    readAt: kept.readAt ?? kept.at,
    ...(isEuros && { read: { channel: marketplace, price: Math.round(price.value.amount * 100) } }),
  };
}
