import type { Report } from '../core/report';
import { fold } from '../core/text';
import { blinding, openDatabase } from './database';
import { listingName } from './kinds';
import { find, listBy, rows, valuesOf } from './records';
import type { KeptListing, Rank } from './schema';

/** Products on more listings than this are no products, but a code that somebody gives to everything. */
const MOST_SIBLINGS = 30;
/** Records read at a time: small enough that no task is long. */
const SLICE = 100;

export interface Wanted {
  /** One marketplace only. */
  marketplace?: string | undefined;
  /** Words that the title holds, in any order. */
  search?: string | undefined;
  /** Only products that are sold on several marketplaces. */
  shared?: boolean | undefined;
}
/** One product: its listings, worst first. More than one when several marketplaces have it. */
export type Product = KeptListing[];

export interface CataloguePage {
  products: Product[];
  /** Where the next page starts; missing on the last. */
  next?: Rank;
}

const LAST: Rank = [Number.POSITIVE_INFINITY];

/**
 * One page of the catalogue, worst first, after a place in it. Reads by index, a slice at a time; stops with the
 * signal's reason. A product of several marketplaces stands where its worst listing is.
 */
export async function readCatalogue(
  wanted: Wanted,
  { after, size, signal }: { after?: Rank | undefined; size: number; signal: AbortSignal },
): Promise<CataloguePage> {
  const products: Product[] = [];
  const matches = matcherOf(wanted);
  let place = after;
  for (;;) {
    const slice = await sliceAfter(wanted.marketplace, place);
    for (const kept of slice) {
      signal.throwIfAborted();
      const product = matches(kept) ? await productOf(kept) : [];
      // Its worst listing that is shown stands for the whole product.
      if (product.find(matches)?.moment === kept.moment && (!wanted.shared || product.length > 1)) {
        if (products.length === size) return { products, next: place! };
        products.push(product);
      }
      place = kept.rank;
    }
    if (slice.length < SLICE) return { products };
  }
}

const sliceAfter = (marketplace: string | undefined, after: Rank = []): Promise<KeptListing[]> =>
  marketplace === undefined
    ? listBy('listings', 'byRank', IDBKeyRange.lowerBound(after, true), SLICE)
    : listBy('listings', 'byMarketplace', IDBKeyRange.bound([marketplace, after], [marketplace, LAST], true), SLICE);

function matcherOf({ marketplace, search = '' }: Wanted): (kept: KeptListing) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return ({ marketplace: own, title, listing }) => {
    if (marketplace !== undefined && own !== marketplace) return false;
    if (words.length === 0) return true;
    const text = fold(`${title} ${listing}`);
    return words.every((word) => text.includes(word));
  };
}

/** All listings of the product that one listing sells, worst first: those that share a name, and what shares one with them. */
async function productOf(kept: KeptListing): Promise<Product> {
  const blind = await blinding();
  const found = new Map([[kept.moment, kept]]);
  const asked = new Set<string>();
  for (const { products } of found.values()) {
    for (const product of products) {
      if (asked.has(product)) continue;
      asked.add(product);
      const sharing = await listBy('listings', 'byProduct', blind(product), MOST_SIBLINGS + 1);
      if (sharing.length <= MOST_SIBLINGS) for (const one of sharing) found.set(one.moment, one);
    }
  }
  const all = [...found.values()];
  if (new Set(all.map(({ marketplace }) => marketplace)).size < 2) return [kept];
  return all.sort((a, b) => indexedDB.cmp(a.rank, b.rank));
}

/** Ids of the marketplaces of the kept listings. */
export async function keptMarketplaces(): Promise<string[]> {
  const index = (await openDatabase()).transaction('listings').store.index('byMarketplace');
  const found: string[] = [];
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [marketplace] = cursor.key as [string];
    found.push(marketplace);
    cursor = await cursor.continue([marketplace, LAST]);
  }
  return found;
}

export interface KeptReport {
  kept: KeptListing;
  report: Report;
}

/** The kept listings with their latest report, a few at a time, in no particular order. */
export async function* keptReports(size: number): AsyncGenerator<KeptReport[]> {
  let after: IDBValidKey | undefined;
  for (;;) {
    const found = await rows('listings', after && IDBKeyRange.lowerBound(after, true), size);
    after = found.at(-1)?.key;
    if (after === undefined) return;
    const listings = await valuesOf('listings', found);
    const snapshots = await Promise.all(listings.map(({ moment }) => find('snapshots', moment)));
    yield listings.flatMap((kept, i) => {
      const report = snapshots[i]?.report;
      return report ? [{ kept, report }] : [];
    });
  }
}

/** How many listings are kept. */
export const countListings = async (): Promise<number> => (await openDatabase()).count('listings');

/** The latest state of one listing; undefined when nothing of it is kept. */
export const keptListing = async (marketplace: string, listing: string): Promise<KeptListing | undefined> =>
  find('listings', (await blinding())(listingName(marketplace, listing)));

/** When the listing that was met longest ago was last met, in milliseconds since the epoch; undefined when none is kept. */
export async function oldestState(): Promise<number | undefined> {
  let oldest: number | undefined;
  for await (const slice of keptSlices()) {
    for (const { at } of slice) oldest = Math.min(oldest ?? at, at);
  }
  return oldest;
}

async function* keptSlices(): AsyncGenerator<KeptListing[]> {
  let place: Rank | undefined;
  for (;;) {
    const slice = await sliceAfter(undefined, place);
    yield slice;
    if (slice.length < SLICE) return;
    place = slice.at(-1)!.rank;
  }
}
