import { productKeys } from '../core/product-key';
import type { Report } from '../core/report';
import type { Blind } from './blind';
import { listingName } from './kinds';
import type { KeptListing, Rank, Snapshot, Summary } from './schema';

/** Longest title that a list holds. */
const LONGEST_TITLE = 300;

/** What a listing is called: its title, or its id where that could not be read. */
export const titleOf = ({ fields: { title }, id }: Report['listing']): string =>
  title.state === 'known' ? title.value.slice(0, LONGEST_TITLE) : id;

/** What must differ for a state to be worth keeping: the content read and the verdicts, not where they were read. */
export function stateName({ listing, findings }: Report, blind: Blind): string {
  const fields = Object.entries(listing.fields).map(([name, field]) =>
    field.state === 'known' ? [name, field.value] : [name, field.state],
  );
  const verdicts = findings.map(({ rule, outcome, message, data }) => [rule, outcome, message, data]);
  return blind(JSON.stringify([fields, verdicts]));
}

/** Place in the catalogue, worst first; equal ones latest first. No two listings share one. */
const rankOf = (
  { counts, at, marketplace, listing }: Pick<KeptListing, 'counts' | 'at' | 'marketplace' | 'listing'>,
  blind: Blind,
): Rank => [
  -counts.blocking,
  -counts.important,
  -counts.advice,
  -counts.toCheck,
  -at,
  blind(listingName(marketplace, listing)),
];

/** The three records of one moment: what is listed, what is kept in full, and the listing's place in the catalogue. */
export function recordsOf(
  report: Report,
  id: string,
  { at, readAt }: { at: number; readAt?: number | undefined },
  blind: Blind,
): { summary: Summary; snapshot: Snapshot; kept: KeptListing } {
  const { listing, standing, counts, coverage } = report;
  const about = { marketplace: listing.marketplace, listing: listing.id, url: listing.url, title: titleOf(listing) };
  const judged = { ...about, at, counts, ...(readAt !== undefined && { readAt }) };
  return {
    summary: { id, ...judged, standing, coverage },
    snapshot: { id, report },
    kept: {
      ...judged,
      moment: id,
      rank: rankOf(judged, blind),
      products: productKeys(listing),
      state: stateName(report, blind),
    },
  };
}
