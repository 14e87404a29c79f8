import type { ListingName, ProgressAction, ProgressEvent } from '../core/progress';
import { placeOf } from '../core/progress-order';
import { blinding } from './database';
import { listingName, outline } from './kinds';
import { type AnyChange, commit, list, rows } from './records';
import type { Row } from './schema';

/** Contexts of the extension tell each other that progress was made; IndexedDB itself says nothing. */
const CHANNEL = 'progress';

/** All that has happened, in no particular order: `foldProgress` makes the state of it. Rejects with `VaultLocked`. */
export const readProgress = (): Promise<ProgressEvent[]> => list('progressEvents');

/** Whether anything has happened at all, without reading it. */
export const hasProgress = async (): Promise<boolean> => (await rows('progressEvents', undefined, 1)).length > 0;

/**
 * The same as far as it can be read while the vault is locked: every text a person wrote is “…”, and a proof names its
 * listing as `blindListing` does.
 */
export const readOutlines = async (): Promise<ProgressEvent[]> => (await rows('progressEvents')).map(outline);

/** What a listing is called in outlines. */
export async function blindListing({ marketplace, listing }: ListingName): Promise<ListingName> {
  return { marketplace: '', listing: (await blinding())(listingName(marketplace, listing)) };
}

/**
 * Adds what happened in one journey, in one transaction, and gives the events back with their ids. They stand after all
 * that is known of the journey, in the order given, even if the clock was put back meanwhile. Rejects when the browser
 * refuses to store: nothing of it is kept then, and the caller must say so.
 */
export async function appendProgress(
  journey: string,
  actions: readonly ProgressAction[],
  at = Date.now(),
): Promise<ProgressEvent[]> {
  if (!actions.length) return [];
  let events = actions.map((action): ProgressEvent => ({ ...action, id: crypto.randomUUID(), at, journey }));
  await commit(
    events.map((event): AnyChange => ({ store: 'progressEvents', put: event })),
    {
      within: async (tx, entries) => {
        const range = IDBKeyRange.bound([journey], [journey, []]);
        const known: Row<'progressEvents'>[] = await tx.objectStore('progressEvents').index('byJourney').getAll(range);
        const places = known.map((one) => placeOf(outline(one)));
        const next = places.reduce((latest, place) => Math.max(latest, place + 1), at);
        events = events.map((event, index) => (next + index === at ? event : { ...event, order: next + index }));
        for (const [index, { row }] of entries.entries()) {
          if (next + index !== at) (row as Row<'progressEvents'>).open.order = next + index;
        }
        return entries;
      },
    },
  );
  announce();
  return events;
}

/** Adds events as they are, from another device or a file; one that is known already is left alone. Gives how many were new. */
export async function addProgress(events: readonly ProgressEvent[]): Promise<number> {
  if (!events.length) return 0;
  let added = 0;
  await commit(
    events.map((event): AnyChange => ({ store: 'progressEvents', put: event })),
    {
      within: async (tx, entries) => {
        const keys = entries.map(({ row }) => tx.objectStore('progressEvents').getKey(row.key));
        const known = await Promise.all(keys);
        const fresh = entries.filter((_entry, index) => known[index] === undefined);
        added = fresh.length;
        return fresh;
      },
    },
  );
  if (added) announce();
  return added;
}

/** Tells every context, this one included, that progress was made. */
export function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` whenever progress was made in any context, this one included; gives the way to stop. */
export function watchProgress(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
