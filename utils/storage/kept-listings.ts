import { productKeys } from '../core/product-key';
import type { Report } from '../core/report';
import type { KeptListing, Snapshot, Summary } from './database';

/** Longest title that a list holds. */
const LONGEST_TITLE = 300;

/** What a listing is called: its title, or its id where that could not be read. */
export const titleOf = ({ fields: { title }, id }: Report['listing']): string =>
  title.state === 'known' ? title.value.slice(0, LONGEST_TITLE) : id;

/** Place among the kept listings, worst first; equal ones latest first. No two listings share one. */
export const rankOf = ({ counts, at, marketplace, listing }: Omit<Summary, 'id' | 'standing' | 'coverage'>) => [
  -counts.blocking,
  -counts.important,
  -counts.advice,
  -counts.toCheck,
  -at,
  marketplace,
  listing,
];

/** The three records of one moment: what is listed, what is kept in full, and the listing's place in the catalogue. */
export function recordsOf(
  report: Report,
  id: string,
  { at, readAt }: { at: number; readAt?: number | undefined },
): { summary: Summary; snapshot: Snapshot; kept: KeptListing } {
  const { listing, standing, counts, coverage } = report;
  const about = { marketplace: listing.marketplace, listing: listing.id, url: listing.url, title: titleOf(listing) };
  const summary: Summary = {
    id,
    ...about,
    at,
    standing,
    counts,
    coverage,
    ...(readAt !== undefined && { readAt }),
  };
  return { summary, snapshot: { id, report }, kept: keptOf(summary, report) };
}

/** The listing's place in the catalogue, from its latest moment. */
export function keptOf({ standing: _, coverage: __, id, ...summary }: Summary, { listing }: Report): KeptListing {
  return { ...summary, moment: id, rank: rankOf(summary), products: productKeys(listing) };
}
