import type { IDBPTransaction } from 'idb';
import { openDatabase } from './database';
import type { Mark } from './schema';

/* Whether anything has changed since a copy was made: a mark that changes with the data, and costs next to nothing. */

/**
 * Notes, within the transaction that changes something, that it does; `noted`: the mark as it is then. Only the first
 * change after a copy is written down: until the next copy, the mark says enough.
 */
export function noteChange(tx: IDBPTransaction<unknown, string[], 'readwrite'>, noted: Mark | undefined): void {
  if (noted && !noted.taken) return;
  const mark: Mark = { id: 'mark', mark: crypto.randomUUID(), taken: false };
  // What fails ends the transaction, which says why.
  tx.objectStore('keeping')
    .put(mark)
    .catch(() => {});
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
