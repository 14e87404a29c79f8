import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Blind, blindWith } from './blind';
import type { Keeping, Schema } from './schema';
import { upgrades } from './upgrades';

export const DATABASE_NAME = 'pret-a-vendre';

let opening: Promise<IDBPDatabase<Schema>> | undefined;
/** What this context last read of how records are written; see `commit`. */
let known: { keeping: Keeping; blind: Blind } | undefined;

/** The one connection of this context; opened on first use, and again after the browser closed it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opening ??= connect(upgrades.length).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Opens the database at a given version. Only tests ask for another than the latest. */
export function connect(version: number): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE_NAME, version, {
    async upgrade(db, from, to, tx) {
      for (const upgrade of upgrades.slice(from, to ?? undefined)) await upgrade(db as never, tx as never);
    },
    // Another context wants to upgrade: let it, and reconnect at the next use.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      disconnected();
    },
    terminated: disconnected,
  });
}

function disconnected(): void {
  opening = undefined;
  known = undefined;
}

/** How records are written and named, as this context last read it. `anew`: it is known to have changed. */
export async function readKeeping(anew = false): Promise<{ keeping: Keeping; blind: Blind }> {
  if (known && !anew) return known;
  const keeping = (await (await openDatabase()).get('keeping', 'keeping')) as Keeping;
  known = { keeping, blind: blindWith(keeping.naming) };
  return known;
}

/** The names under which this database files things. */
export const blinding = async (): Promise<Blind> => (await readKeeping()).blind;

/** Closes the connection and deletes the database with all that is in it. */
export async function eraseDatabase(): Promise<void> {
  (await opening)?.close();
  disconnected();
  await deleteDB(DATABASE_NAME);
}
