import { type IDBPDatabase, wrap } from 'idb';
import { type Blind, blindWith } from './blind';
import { databaseAt, firstPlace, places, removePlace } from './places';
import type { Keeping, Schema } from './schema';
import { type UpgradeTransaction, upgrades } from './upgrades';

let opening: Promise<IDBPDatabase<Schema>> | undefined;
/** What this context last read of how records are written; see `transact`. */
let known: { keeping: Keeping; blind: Blind } | undefined;

/** The one connection of this context; opened on first use, and again after the browser closed it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opening ??= find().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Does something while holding a lock that all contexts know. Node has no locks, and one context only. */
export function holding<T>(name: string, mode: LockMode, task: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis.navigator as Navigator | undefined) ?? {};
  return locks ? (locks.request(name, { mode }, task) as Promise<T>) : task();
}

/** Nobody may give up a place while another is looking for it. */
const whileNobody = <T>(mode: LockMode, task: () => Promise<T>): Promise<T> => holding('database place', mode, task);

const find = (): Promise<IDBPDatabase<Schema>> =>
  whileNobody('shared', async () => {
    const all = await places();
    for (const place of all.slice(0, -1)) {
      const db = await connect(place);
      // Records that have not all come count where they were.
      if (((await db.get('keeping', 'keeping')) as Keeping).settled) return db;
      db.close();
    }
    return connect(all.at(-1) ?? firstPlace());
  });

/** Number of the place where the records are now. */
export async function currentPlace(): Promise<number> {
  const db = await openDatabase();
  return placeOf.get(db)!;
}
const placeOf = new WeakMap<object, number>();

/** Opens the database at one place. Only tests ask for an earlier version than the latest. */
export async function connect(place: number, version = upgrades.length): Promise<IDBPDatabase<Schema>> {
  const { factory, name } = await databaseAt(place);
  const raw = await new Promise<IDBDatabase>((done, fail) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => {
      const tx = wrap(request.transaction!) as unknown as UpgradeTransaction;
      void upgrade(wrap(request.result), tx, oldVersion, version).catch(() => tx.abort());
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const db = wrap(raw) as unknown as IDBPDatabase<Schema>;
  placeOf.set(db, place);
  // Another context wants to upgrade or to give up the place: let it, and look for it again at the next use.
  raw.onversionchange = () => {
    raw.close();
    void disconnect(db);
  };
  raw.onclose = () => void disconnect(db);
  return db;
}

async function upgrade(db: IDBPDatabase, tx: UpgradeTransaction, from: number, to: number) {
  for (const step of upgrades.slice(from, to)) await step(db, tx);
}

/** This connection is of no use any more. */
export async function disconnect(db: IDBPDatabase<Schema>): Promise<void> {
  if ((await opening?.catch(() => undefined)) !== db) return;
  opening = undefined;
  known = undefined;
}

/** Removes every place but the one given; contexts that had one open look again. */
export const removePlacesBut = (kept: number | undefined): Promise<void> =>
  whileNobody('exclusive', async () => {
    for (const place of await places()) if (place !== kept) await removePlace(place);
  });

/** How records are written and named, as this context last read it. `anew`: it is known to have changed. */
export async function readKeeping(anew = false): Promise<{ keeping: Keeping; blind: Blind }> {
  if (known && !anew) return known;
  const keeping = (await (await openDatabase()).get('keeping', 'keeping')) as Keeping;
  known = { keeping, blind: blindWith(keeping.naming) };
  return known;
}

/** The names under which this database files things. */
export const blinding = async (): Promise<Blind> => (await readKeeping()).blind;

/** Deletes the database with all that is in it, and its files where the browser lets us. */
export async function eraseDatabase(): Promise<void> {
  const db = await opening?.catch(() => undefined);
  db?.close();
  if (db) await disconnect(db);
  await removePlacesBut(undefined);
}
