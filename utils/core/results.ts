import type { Programme } from './checklist';
import type { ProgressEvent } from './progress';
import type { Counts, Coverage, Standing } from './report';
import type { Severity } from './rule';

/** What a listing was judged to be at one moment, without its words: a trainer learns the verdict, not the goods. */
export interface ListingResult {
  at: number;
  standing: Standing;
  counts: Counts;
  coverage: Coverage;
  failed: readonly { rule: string; severity: Severity }[];
}

/**
 * What a learner hands to a trainer, as a file: one journey and the verdicts on the listings met meanwhile. It names
 * no listing, no address and no shop: listings are numbered.
 */
export interface ResultFile {
  format: 'pret-a-vendre/results';
  version: 1;
  /** The same for every file of one journey, so that a later one replaces an earlier one. */
  id: string;
  pseudonym: string;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  journey: { id: string; programme: string; name: string };
  /** In full when it is the trainer's own programme; those built in are known by their id. */
  programme?: Programme;
  events: readonly ProgressEvent[];
  listings: readonly { name: string; marketplace: string; first: ListingResult; last: ListingResult }[];
}
