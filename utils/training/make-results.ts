import { programmes } from '../checklists';
import { isSameListing, type Journey, type ListingName, type ProgressEvent } from '../core/progress';
import { inOrder } from '../core/progress-order';
import type { ListingResult, ResultFile } from '../core/results';
import { readProgress } from '../storage/progress';
import type { Summary } from '../storage/schema';
import { momentsSince, snapshotOf } from '../storage/snapshots';
import { programmesKnown, readJourneys } from './journeys';
import { MOST_LISTINGS } from './results';

/** One listing met on the way: what it was first and last, by its key on its marketplace. */
export interface MetListing extends ListingName {
  first: ListingResult;
  last: ListingResult;
}

interface Options {
  /** Leaves the learner's own notes in. Without it the trainer sees what was done, not what was written. */
  withNotes?: boolean;
}

/**
 * The results of one journey, ready to be handed over: neither titles nor addresses nor ids of listings, and the
 * learner's notes on demand only. Rejects when there is no such journey or the browser refuses to read.
 */
export async function makeResultFile(
  journeyId: string,
  pseudonym: string,
  { withNotes = false }: Options = {},
): Promise<ResultFile> {
  const journey = (await readJourneys()).get(journeyId);
  if (!journey) throw new Error('No such journey');
  const [events, known, met] = await Promise.all([
    readProgress(),
    programmesKnown(),
    listingsMetSince(journey.startedAt),
  ]);
  const isBuiltIn = programmes.some(({ id }) => id === journey.programme);
  const own = isBuiltIn ? undefined : known.find(({ id }) => id === journey.programme);
  return {
    format: 'pret-a-vendre/results',
    version: 1,
    // A journey is one person's, and its id is random: it tells files apart and nothing else.
    id: journeyId,
    pseudonym: pseudonym.trim(),
    exportedAt: Date.now(),
    journey: { id: journeyId, programme: journey.programme, name: journey.name },
    ...(own ? { programme: own } : {}),
    ...withoutNames(eventsOf(journey, events, withNotes), met),
  };
}

const eventsOf = ({ id }: Journey, events: readonly ProgressEvent[], withNotes: boolean) =>
  inOrder(events.filter(({ journey }) => journey === id)).filter(
    (event) => withNotes || event.type !== 'noteWritten' || event.by !== 'learner',
  );

/** Events and verdicts that say “Fiche 1” for a listing, the same in both. */
export function withoutNames(
  events: readonly ProgressEvent[],
  met: readonly MetListing[],
): Pick<ResultFile, 'events' | 'listings'> {
  const numbered: ListingName[] = [...met];
  const nameOf = (listing: ListingName) => {
    const index = numbered.findIndex((other) => isSameListing(other, listing));
    // Proved by a listing whose history was forgotten meanwhile.
    return `Fiche ${index < 0 ? numbered.push(listing) : index + 1}`;
  };
  return {
    listings: met.map(({ marketplace, listing, first, last }) => ({
      name: nameOf({ marketplace, listing }),
      marketplace,
      first,
      last,
    })),
    events: events.map((event) => {
      if (event.type !== 'stepProved' && event.type !== 'stepLost') return event;
      const name = nameOf(event.proof);
      return { ...event, proof: { marketplace: event.proof.marketplace, listing: name, title: name } };
    }),
  };
}

/** The listings seen since a moment, in the order they were first met. */
async function listingsMetSince(since: number): Promise<MetListing[]> {
  const byListing = new Map<string, { first: Summary; last: Summary }>();
  for (const moment of await momentsSince(since)) {
    // A verdict that changed with the rules is nobody's work.
    if (moment.readAt !== undefined) continue;
    const key = JSON.stringify([moment.marketplace, moment.listing]);
    byListing.set(key, { first: byListing.get(key)?.first ?? moment, last: moment });
  }
  const met = await Promise.all(
    [...byListing.values()].slice(-MOST_LISTINGS).map(async ({ first, last }) => {
      const [before, after] = await Promise.all([verdictAt(first), verdictAt(last)]);
      const { marketplace, listing } = first;
      return before && after ? [{ marketplace, listing, first: before, last: after }] : [];
    }),
  );
  return met.flat();
}

/** The verdict of a remembered moment, without its words; undefined when it was forgotten meanwhile. */
async function verdictAt({ id, at, standing, counts, coverage }: Summary): Promise<ListingResult | undefined> {
  const report = await snapshotOf(id);
  const failed = report?.findings.filter(({ outcome, waiver }) => outcome === 'failed' && !waiver);
  return failed && { at, standing, counts, coverage, failed: failed.map(({ rule, severity }) => ({ rule, severity })) };
}
