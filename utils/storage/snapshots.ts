import type { Report } from '../core/report';
import type { Blind } from './blind';
import { blinding } from './database';
import { recordsOf } from './kept-listings';
import { listingName } from './kinds';
import { type AnyChange, commit, find, listBy, row, rowsBy } from './records';
import type { KeptListing, Row, Summary } from './schema';

/** The merchant's own calendar day. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** Every summary of one listing, oldest first. */
export const rangeOf = (
  marketplace: string,
  listing: string,
  blind: Blind,
  from = 0,
  to = Number.POSITIVE_INFINITY,
) => {
  const name = blind(listingName(marketplace, listing));
  return IDBKeyRange.bound([name, from], [name, to]);
};

/** What a moment is called: a day keeps its first state of a listing and its latest. `name`: see `listingName`, blind. */
export const momentId = (name: string, day: string, which: 'first' | 'last') => `${name}|${day}|${which}`;

/**
 * Remembers what a listing looks like now, in one transaction, even while the vault is locked. A day keeps its first
 * and its latest state, so that a morning's work shows as before and after while live typing does not fill the disk. An
 * unchanged listing writes nothing. Rejects when the browser refuses to store (quota, private window): the caller must
 * say so. `readAt`: given when it was not read now but only judged again.
 */
export async function rememberReport(report: Report, at: number, readAt?: number): Promise<void> {
  const blind = await blinding();
  const name = blind(listingName(report.listing.marketplace, report.listing.id));
  const { summary, snapshot, kept } = recordsOf(report, momentId(name, dayOf(at), 'first'), { at, readAt }, blind);
  // Of thousands judged again most are as they were: a look costs less than a transaction that writes nothing.
  if (readAt !== undefined && isKnown(await row('listings', name), kept.state, readAt)) return;
  await commit(
    [
      { store: 'summaries', put: summary },
      { store: 'snapshots', put: snapshot },
      { store: 'listings', put: kept },
    ],
    {
      durability: 'relaxed',
      within: async (tx, entries) => {
        const latest = (await tx.objectStore('listings').get(name)) as Row<'listings'> | undefined;
        if (isKnown(latest, kept.state, readAt)) return [];
        if (isOfDay(latest, name, at))
          for (const entry of entries) rename(entry.row, momentId(name, dayOf(at), 'last'));
        return entries;
      },
    },
  );
}

/** That it was read matters as well: what was only judged again has not been seen on the page. */
const isKnown = (latest: Row<'listings'> | undefined, state: string, readAt?: number) =>
  latest?.open.state === state && !(readAt === undefined && latest.open.readAt !== undefined);

const isOfDay = (latest: Row<'listings'> | undefined, name: string, at: number) =>
  latest?.open.moment?.startsWith(`${name}|${dayOf(at)}|`);

/** Files a record of the moment under another id. */
function rename(entry: Row, id: string): void {
  if ('moment' in entry.open) (entry.open as Partial<KeptListing>).moment = id;
  else {
    entry.key = id;
    (entry.open as Partial<Summary>).id = id;
  }
}

/** The remembered moments of one listing, latest first. */
export async function historyOf(marketplace: string, listing: string): Promise<Summary[]> {
  const summaries = await listBy('summaries', 'byListing', rangeOf(marketplace, listing, await blinding()));
  return summaries.reverse();
}

/** The remembered moments of all listings since one point in time (milliseconds since the epoch), oldest first. */
export const momentsSince = (at: number): Promise<Summary[]> => listBy('summaries', 'byAt', IDBKeyRange.lowerBound(at));

/** One remembered moment in full; undefined when it was deleted meanwhile. */
export const snapshotOf = async (id: string): Promise<Report | undefined> => (await find('snapshots', id))?.report;

/** Forgets every remembered moment of one listing. */
export async function forgetListing(marketplace: string, listing: string): Promise<void> {
  const blind = await blinding();
  const moments = await rowsBy('summaries', 'byListing', rangeOf(marketplace, listing, blind));
  await commit([
    ...moments.flatMap(({ key }): AnyChange[] => [
      { store: 'summaries', remove: key },
      { store: 'snapshots', remove: key },
    ]),
    { store: 'listings', remove: blind(listingName(marketplace, listing)) },
  ]);
}

/** The latest moment of each remembered listing, latest first. */
export async function latestMoments(): Promise<Summary[]> {
  const latest = new Map<string, Summary>();
  for (const summary of (await momentsSince(0)).reverse()) {
    const key = listingName(summary.marketplace, summary.listing);
    if (!latest.has(key)) latest.set(key, summary);
  }
  return [...latest.values()];
}
