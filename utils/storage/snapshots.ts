import type { Report } from '../core/report';
import { openDatabase, type Summary } from './database';
import { recordsOf } from './kept-listings';

/** The merchant's own calendar day. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** Every summary of one listing, oldest first. */
const rangeOf = (marketplace: string, listing: string) =>
  IDBKeyRange.bound([marketplace, listing, 0], [marketplace, listing, Number.POSITIVE_INFINITY]);

/**
 * Remembers what a listing looks like now, in one transaction. A day keeps its first and its latest state, so
 * that a morning's work shows as before and after while live typing does not fill the disk. An unchanged listing
 * writes nothing. Rejects when the browser refuses to store (quota, private window): the caller must say so.
 * `readAt`: given when it was not read now but only judged again.
 */
export async function rememberReport(report: Report, at: number, readAt?: number): Promise<void> {
  const db = await openDatabase();
  const tx = db.transaction(['summaries', 'snapshots', 'listings'], 'readwrite', { durability: 'relaxed' });
  const { marketplace, id: listing } = report.listing;
  const prefix = `${marketplace}|${listing}|${dayOf(at)}`;
  const latest = await tx.objectStore('summaries').index('byListing').openCursor(rangeOf(marketplace, listing), 'prev');
  const current = latest ? await tx.objectStore('snapshots').get(latest.primaryKey) : undefined;
  // That it was read matters as well: what was only judged again has not been seen on the page.
  const isSeenAgain = readAt === undefined && latest?.value.readAt !== undefined;
  if (!current || isSeenAgain || fingerprint(current.report) !== fingerprint(report)) {
    const isSameDay = current?.id.startsWith(`${prefix}|`);
    const id = isSameDay ? `${prefix}|last` : `${prefix}|first`;
    const { summary, snapshot, kept } = recordsOf(report, id, { at, readAt });
    tx.objectStore('snapshots').put(snapshot);
    tx.objectStore('summaries').put(summary);
    tx.objectStore('listings').put(kept);
  }
  await tx.done;
}

/** What must differ for a state to be worth keeping: the content read and the verdicts, not where they were read. */
function fingerprint({ listing, findings }: Report): string {
  const fields = Object.entries(listing.fields).map(([name, field]) =>
    field.state === 'known' ? [name, field.value] : [name, field.state],
  );
  return JSON.stringify([fields, findings.map(({ rule, outcome, message, data }) => [rule, outcome, message, data])]);
}

/** The remembered moments of one listing, latest first. */
export async function historyOf(marketplace: string, listing: string): Promise<Summary[]> {
  const db = await openDatabase();
  const summaries = await db.getAllFromIndex('summaries', 'byListing', rangeOf(marketplace, listing));
  return summaries.reverse();
}

/** The remembered moments of all listings since one point in time (milliseconds since the epoch), oldest first. */
export async function momentsSince(at: number): Promise<Summary[]> {
  return (await openDatabase()).getAllFromIndex('summaries', 'byAt', IDBKeyRange.lowerBound(at));
}

/** One remembered moment in full; undefined when it was deleted meanwhile. */
export async function snapshotOf(id: string): Promise<Report | undefined> {
  const db = await openDatabase();
  return (await db.get('snapshots', id))?.report;
}

/** Forgets every remembered moment of one listing. */
export async function forgetListing(marketplace: string, listing: string): Promise<void> {
  const db = await openDatabase();
  const tx = db.transaction(['summaries', 'snapshots', 'listings'], 'readwrite');
  const ids = await tx.objectStore('summaries').index('byListing').getAllKeys(rangeOf(marketplace, listing));
  for (const id of ids) {
    tx.objectStore('summaries').delete(id);
    tx.objectStore('snapshots').delete(id);
  }
  tx.objectStore('listings').delete([marketplace, listing]);
  await tx.done;
}

/** The latest moment of each remembered listing, latest first. */
export async function latestMoments(): Promise<Summary[]> {
  const latest = new Map<string, Summary>();
  for (const summary of (await momentsSince(0)).reverse()) {
    const key = JSON.stringify([summary.marketplace, summary.listing]);
    if (!latest.has(key)) latest.set(key, summary);
  }
  return [...latest.values()];
}
