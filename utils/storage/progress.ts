import type { ProgressAction, ProgressEvent } from '../core/progress';
import { placeOf } from '../core/progress-order';
import { openDatabase } from './database';

/** Contexts of the extension tell each other that progress was made; IndexedDB itself says nothing. */
const CHANNEL = 'progress';

/** All that has happened, in no particular order: `foldProgress` makes the state of it. */
export async function readProgress(): Promise<ProgressEvent[]> {
  return (await openDatabase()).getAll('progressEvents');
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
  const tx = (await openDatabase()).transaction('progressEvents', 'readwrite', { durability: 'strict' });
  const known = await tx.store.index('byJourney').getAll(IDBKeyRange.bound([journey], [journey, []]));
  const next = known.reduce((latest, event) => Math.max(latest, placeOf(event) + 1), at);
  const events = actions.map((action, index): ProgressEvent => {
    const order = next + index;
    return { ...action, id: crypto.randomUUID(), at, ...(order === at ? {} : { order }), journey };
  });
  for (const event of events) tx.store.put(event);
  await tx.done;
  announce();
  return events;
}

/** Adds events as they are, from another device or a file; one that is known already is left alone. Gives how many were new. */
export async function addProgress(events: readonly ProgressEvent[]): Promise<number> {
  if (!events.length) return 0;
  const tx = (await openDatabase()).transaction('progressEvents', 'readwrite', { durability: 'strict' });
  let added = 0;
  for (const event of events) {
    if ((await tx.store.getKey(event.id)) !== undefined) continue;
    tx.store.put(event);
    added++;
  }
  await tx.done;
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
