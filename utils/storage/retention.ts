/* How long what was noted by itself is kept, as the merchant chose. Works on what is open: the vault may be locked. */
import { type Place, takeOut } from './forget';
import { rows, rowsBy } from './records';
import type { Row } from './schema';

/** Months; 0: for ever. */
export interface Retention {
  listings: number;
  training: number;
}
export const RETENTION_MONTHS = [0, 3, 6, 12, 24] as const;

/** The same day so many months before, or that month's last; nothing is older than the start of time. */
export function monthsBefore(months: number, now: number): number {
  if (months === 0) return Number.NEGATIVE_INFINITY;
  const date = new Date(now);
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() - months);
  date.setDate(Math.min(day, new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate()));
  return date.getTime();
}

/** Journeys in which nothing has happened since: a journey goes whole, or its state would be another. */
export function journeysBefore<T extends { index: { journey: string; at: number } }>(
  events: readonly T[],
  before: number,
): T[][] {
  const journeys = new Map<string, T[]>();
  for (const event of events) {
    const own = journeys.get(event.index.journey);
    if (own) own.push(event);
    else journeys.set(event.index.journey, [event]);
  }
  return [...journeys.values()].filter((own) => own.every(({ index }) => index.at < before));
}

/** What is older than the choice allows. Decisions, drafts, programmes stay: a person made them. */
export interface TooOld {
  moments: Row<'summaries'>[];
  /** Latest states, of listings of which nothing else will be left. */
  listings: Row<'listings'>[];
  journeys: Row<'progressEvents'>[][];
  sessions: Row<'sessions'>[];
}

export async function findTooOld({ listings, training }: Retention, now: number): Promise<TooOld> {
  const [seen, learnt] = [monthsBefore(listings, now), monthsBefore(training, now)];
  return {
    moments: listings ? await rowsBy('summaries', 'byAt', IDBKeyRange.upperBound(seen, true)) : [],
    listings: listings ? (await rows('listings')).filter(({ open }) => open.at! < seen) : [],
    journeys: training ? journeysBefore(await rows('progressEvents'), learnt) : [],
    sessions: training ? (await rows('sessions')).filter(({ open }) => open.changedAt! < learnt) : [],
  };
}

/** Moments forgotten at a time: nobody waits. */
const SLICE = 50;

/** Forgets what is older than the merchant chose; may be killed at any point and called again. */
export async function applyRetention(retention: Retention, now: number): Promise<void> {
  const [seen, learnt] = [monthsBefore(retention.listings, now), monthsBefore(retention.training, now)];
  const old = await findTooOld(retention, now);
  // The latest states first: what they point to must be there.
  for (const { key } of old.listings) {
    // It may have been met again meanwhile.
    await takeOut(
      [{ store: 'listings', key }],
      async (_tx, found) => !(found as Row<'listings'>[]).every(({ open }) => open.at! < seen),
    );
  }
  for (let at = 0; at < old.moments.length; at += SLICE) {
    const slice = old.moments.slice(at, at + SLICE);
    await takeOut(
      slice.flatMap(({ key }): Place[] => [
        { store: 'summaries', key },
        { store: 'snapshots', key },
      ]),
    );
  }
  for (const events of old.journeys) {
    const { journey } = events[0]!.index;
    await takeOut(
      events.map(({ key }): Place => ({ store: 'progressEvents', key })),
      async (tx) => {
        const since = IDBKeyRange.bound([journey, learnt], [journey, []]);
        return (await tx.objectStore('progressEvents').index('byJourney').getKey(since)) !== undefined;
      },
    );
  }
  for (const { key } of old.sessions) {
    const results = await rows('results', IDBKeyRange.bound([key], [key, []]));
    await takeOut(
      [{ store: 'sessions', key }, ...results.map((one): Place => ({ store: 'results', key: one.key }))],
      async (_tx, found) => !found.some(({ open }) => 'changedAt' in open && Number(open.changedAt) < learnt),
    );
  }
}
