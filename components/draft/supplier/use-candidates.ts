import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Listing } from '../../../utils/core/listing';
import { type Draft, draftId, listingOf } from '../../../utils/draft/draft';
import type { Summary } from '../../../utils/storage/schema';
import { latestMoments, snapshotOf } from '../../../utils/storage/snapshots';
import type { ListingState } from '../../use-reading';
import { draftTitle } from '../draft-title';

/** A listing that can be put in the message. */
export interface Candidate {
  key: string;
  kind: 'shown' | 'draft' | 'kept';
  title: string;
  marketplace: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** The same for a listing and its draft: the message speaks of each product once. */
  product: string;
  /** undefined when it was deleted meanwhile. */
  load(): Promise<Listing | undefined>;
}

export const SHOWN_KEY = 'shown';
export const draftKey = (id: string): string => `draft|${id}`;

/** What can be asked about: the listing shown, the drafts, and the listings remembered; those shown stand once. */
export function useCandidates(shown: ListingState | undefined, drafts: readonly Draft[] | undefined) {
  const [kept, setKept] = useState<Summary[]>();
  const [error, setError] = useState('');
  useEffect(() => {
    void latestMoments().then(setKept, (reason) => {
      setKept([]);
      setError(String(reason));
    });
  }, []);
  const candidates = useMemo(() => {
    if (!kept || !drafts) return undefined;
    const here = shown ? [ofShown(shown)] : [];
    const remembered = kept.map(ofMoment).filter(({ product }) => product !== here[0]?.product);
    return [...here, ...drafts.map(ofDraft), ...remembered];
  }, [kept, drafts, shown]);
  return { candidates, error };
}

const ofShown = ({ report: { listing }, at, form }: ListingState): Candidate => ({
  key: SHOWN_KEY,
  kind: 'shown',
  title: draftTitle(listing),
  marketplace: listing.marketplace,
  at,
  product: draftId(listing, form),
  load: async () => listing,
});

const ofDraft = (draft: Draft): Candidate => ({
  key: draftKey(draft.id),
  kind: 'draft',
  title: draftTitle(draft.original),
  marketplace: draft.original.marketplace,
  at: draft.changedAt,
  product: draft.id,
  load: async () => listingOf(draft),
});

const ofMoment = ({ id, marketplace, listing, title, at }: Summary): Candidate => ({
  key: `kept|${marketplace}|${listing}`,
  kind: 'kept',
  title,
  marketplace,
  at,
  product: draftId({ marketplace, id: listing }),
  load: async () => (await snapshotOf(id))?.listing,
});
