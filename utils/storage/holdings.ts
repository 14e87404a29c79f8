import { openDatabase } from './database';
import { listBy, rows } from './records';

/** How much is remembered, so that a person knows what erasing takes away. */
export interface Holdings {
  listings: number;
  moments: number;
  waivers: number;
  /** Questions answered, and kinds of product chosen. */
  answers: number;
  /** What the training holds: journeys begun, events of all of them, the trainer's own programmes, sessions, results. */
  journeys: number;
  events: number;
  programmes: number;
  sessions: number;
  results: number;
  /** Forms whose last content is kept. */
  forms: number;
  /** New versions of listings tried out in the panel. */
  drafts: number;
  /** Bytes on disk as the browser estimates them; undefined where it does not say. */
  bytes?: number | undefined;
}
export interface RememberedListing {
  marketplace: string;
  listing: string;
  title: string;
  url: string;
  moments: number;
}

/** Counts what is kept; works while the vault is locked. */
export async function readHoldings(): Promise<Holdings> {
  const db = await openDatabase();
  const [
    summaries,
    waivers,
    events,
    programmes,
    sessions,
    results,
    forms,
    answers,
    families,
    drafts,
    { usage: bytes },
  ] = await Promise.all([
    rows('summaries'),
    db.getAllKeys('waivers'),
    rows('progressEvents'),
    db.getAllKeys('programmes'),
    db.getAllKeys('sessions'),
    db.getAllKeys('results'),
    db.getAllKeys('keptForms'),
    db.getAllKeys('answers'),
    db.getAllKeys('families'),
    db.getAllKeys('drafts'),
    navigator.storage.estimate(),
  ]);
  return {
    listings: new Set(summaries.map(({ index }) => index.listing)).size,
    moments: summaries.length,
    waivers: waivers.length,
    answers: answers.length + families.length,
    journeys: new Set(events.map(({ index }) => index.journey)).size,
    events: events.length,
    programmes: programmes.length,
    sessions: sessions.length,
    results: results.length,
    forms: forms.length,
    drafts: drafts.length,
    bytes,
  };
}

/** The listings remembered, latest seen first. Rejects with `VaultLocked`. */
export async function rememberedListings(): Promise<RememberedListing[]> {
  const listings = new Map<string, RememberedListing>();
  for (const { marketplace, listing, title, url } of (await listBy('summaries', 'byAt')).reverse()) {
    const key = JSON.stringify([marketplace, listing]);
    const seen = listings.get(key);
    if (seen) seen.moments++;
    else listings.set(key, { marketplace, listing, title, url, moments: 1 });
  }
  return [...listings.values()];
}
