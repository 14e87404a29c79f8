import type { ProgressAction, ProgressEvent } from '../core/progress';
import { openDatabase } from './database';

/** Contexts of the extension tell each other that progress was made; IndexedDB itself says nothing. */
const CHANNEL = 'progress';

/** All that has happened, in no particular order: `foldProgress` makes the state of it. */
export async function readProgress(): Promise<ProgressEvent[]> {
  return (await openDatabase()).getAll('progressEvents');
}

/**
 * Adds what happened in one journey, now, in one transaction, and gives the events back with their ids. Rejects when
 * the browser refuses to store: nothing of it is kept then, and the caller must say so.
 */
export async function appendProgress(journey: string, actions: readonly ProgressAction[]): Promise<ProgressEvent[]> {
  const now = Date.now();
  // Within one call, the order given is the order that counts.
  const events = actions.map((action, index) => ({ ...action, id: crypto.randomUUID(), at: now + index, journey }));
  await addProgress(events);
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
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
  return added;
}

/** Calls `listener` whenever progress was made in any context, this one included; gives the way to stop. */
export function watchProgress(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
