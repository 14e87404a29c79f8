import type { IDBPTransaction } from 'idb';
import { openDatabase } from './database';
import type { Mark } from './schema';

/* Whether anything has changed since a copy was made: a mark that changes with the data, and costs next to nothing. */

/**
 * Notes, within the transaction that changes something, that it does. Only the first change after a copy is written
 * down: until the next copy, the mark says enough. Need not be awaited: what it asks keeps the transaction going.
 */
export async function noteChange(tx: IDBPTransaction<unknown, string[], 'readwrite'>): Promise<void> {
  const store = tx.objectStore('keeping');
  const noted: Mark | undefined = await store.get('mark');
  if (noted && !noted.taken) return;
  await store.put({ id: 'mark', mark: crypto.randomUUID(), taken: false } satisfies Mark);
}

/** The mark of all records as they are now; undefined while nothing was ever kept. */
export const storedMark = async (): Promise<string | undefined> =>
  ((await (await openDatabase()).get('keeping', 'mark')) as Mark | undefined)?.mark;

/** The same, for a copy that is about to be made: whatever changes from now on has another. */
export async function takeStoredMark(): Promise<string | undefined> {
  const tx = (await openDatabase()).transaction('keeping', 'readwrite');
  const noted = (await tx.store.get('mark')) as Mark | undefined;
  if (noted && !noted.taken) void tx.store.put({ ...noted, taken: true });
  await tx.done;
  return noted?.mark;
}
