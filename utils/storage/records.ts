/* The one way to private records. Values go in and come out; whether they lie closed is decided here. */
import type { IDBPDatabase } from 'idb';
import { closeRows, secretOf } from './closing';
import { blinding, openDatabase } from './database';
import { join, kinds, rowOf, VAULT_ONLY } from './kinds';
import type { PrivateStore, PrivateValues, Row } from './schema';
import { transact, type WriteTransaction } from './transact';

export { VaultLocked } from './closing';
export type { WriteTransaction } from './transact';

/** These records are kept in a vault only, and there is none. */
export class NoVault extends Error {}

type Query = IDBKeyRange | IDBValidKey | null | undefined;

/**
 * Reads from the database; all private stores are alike, and which one it is the functions below say in their types. The
 * browser ends what was under way when the records move to another place: it is asked there again.
 */
async function reading<T>(read: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await read(db as unknown as IDBPDatabase);
  } catch (error) {
    const now = await openDatabase();
    if (now === db) throw error;
    return read(now as unknown as IDBPDatabase);
  }
}

/** Key under which a value would be kept; only what its key is made of need be given. */
export async function keyOf<S extends PrivateStore>(store: S, value: Partial<PrivateValues[S]>): Promise<IDBValidKey> {
  return kinds[store].key(value as PrivateValues[S], await blinding());
}

/** The records as they lie, for what can be done without reading them. */
export const rows = <S extends PrivateStore>(store: S, query?: Query, count?: number): Promise<Row<S>[]> =>
  reading((db) => db.getAll(store, query, count));

export const rowsBy = <S extends PrivateStore>(
  store: S,
  index: string,
  query?: Query,
  count?: number,
): Promise<Row<S>[]> => reading((db) => db.getAllFromIndex(store, index, query, count));

/** How many records there are. */
export const countRows = (store: PrivateStore): Promise<number> => reading((db) => db.count(store));

/** All records of a store, some at a time, in the order of their keys. */
export async function* pagesOf<S extends PrivateStore>(store: S, size: number): AsyncGenerator<Row<S>[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const page = await rows(store, after, size);
    if (page.length) yield page;
    if (page.length < size) return;
    after = IDBKeyRange.lowerBound(page.at(-1)!.key, true);
  }
}

export const row = <S extends PrivateStore>(store: S, key: IDBValidKey): Promise<Row<S> | undefined> =>
  reading((db) => db.get(store, key));

/** The records under several keys, in their order; in one transaction, since each that is begun takes its time. */
export const rowsAt = <S extends PrivateStore>(
  store: S,
  keys: readonly IDBValidKey[],
): Promise<(Row<S> | undefined)[]> =>
  reading((db) => {
    const tx = db.transaction(store);
    return Promise.all(keys.map((key) => tx.store.get(key)));
  });

/** The values of records. Rejects with `VaultLocked`. */
export async function valuesOf<S extends PrivateStore>(
  store: S,
  found: readonly Row<S>[],
): Promise<PrivateValues[S][]> {
  // Without a vault nothing is waited for: a hundred thousand promises take as long as reading does.
  if (!found.some(({ closed }) => closed)) return found.map((one) => join(one, one.secret ?? {}));
  return Promise.all(found.map(async (one) => join(one, await secretOf(store, one))));
}

/** All values of a store, or those that a query on its keys finds. Rejects with `VaultLocked`. */
export const list = async <S extends PrivateStore>(store: S, query?: Query, count?: number) =>
  valuesOf(store, await rows(store, query, count));

/** The values that an index finds, in its order. Rejects with `VaultLocked`. */
export const listBy = async <S extends PrivateStore>(store: S, index: string, query?: Query, count?: number) =>
  valuesOf(store, await rowsBy(store, index, query, count));

/** One value; undefined when there is none. Rejects with `VaultLocked`. */
export async function find<S extends PrivateStore>(store: S, key: IDBValidKey): Promise<PrivateValues[S] | undefined> {
  const found = await row(store, key);
  return found && (await valuesOf(store, [found]))[0];
}

export type Change<S extends PrivateStore = PrivateStore> =
  | { store: S; put: PrivateValues[S] }
  | { store: S; remove: IDBValidKey | IDBKeyRange };
/** Any change, each store with its own values. */
export type AnyChange = { [S in PrivateStore]: Change<S> }[PrivateStore];

/** A record about to be written. `row.open` and `row.index` may still be amended. */
export interface Entry<S extends PrivateStore = PrivateStore> {
  store: S;
  row: Row<S>;
}

export interface Commit {
  durability?: IDBTransactionDurability;
  /** Runs within the transaction, before anything is written: may amend, add or drop entries, or throw to call it off. */
  within?: (tx: WriteTransaction, entries: Entry[]) => Promise<Entry[]>;
  /** Calls the whole off. */
  signal?: AbortSignal;
}

/** Large records are handed over for so many milliseconds at a time, so that the page stays alive meanwhile. */
const SLICE_MS = 8;

/**
 * Writes changes in one transaction, all or nothing. Rejects when the browser refuses to store, with what `within`
 * throws, or with the signal's reason: nothing is written then. When it resolves, the browser has it.
 */
export async function commit(
  changes: readonly AnyChange[],
  { durability, within, signal }: Commit = {},
): Promise<void> {
  if (changes.length === 0) return;
  const stores = new Set<string>([...changes.map(({ store }) => store), 'dataKeys']);
  await transact({
    stores: [...stores],
    ...(durability && { durability }),
    prepare: (keeping, blind) => {
      if (!keeping.closes && changes.some((change) => 'put' in change && VAULT_ONLY.has(change.store))) {
        throw new NoVault();
      }
      const puts = changes.flatMap((change): Entry[] =>
        'put' in change ? [{ store: change.store, row: rowOf(change.store, change.put as never, blind) as Row }] : [],
      );
      return closeRows(puts, keeping);
    },
    look: async (tx, { entries }) => (within ? within(tx, entries) : entries),
    write: async (tx, { closedKey }, wanted, changed) => {
      signal?.throwIfAborted();
      const removals = changes.filter((change) => 'remove' in change);
      for (const { store, remove } of removals) unawaited(tx.objectStore(store).delete(remove));
      if (removals.length + wanted.length > 0) changed();
      await putAll(tx, wanted, signal);
      if (closedKey && !(await tx.objectStore('dataKeys').getKey(closedKey.id))) {
        unawaited(tx.objectStore('dataKeys').put(closedKey));
      }
    },
  });
}

async function putAll(tx: WriteTransaction, entries: readonly Entry[], signal?: AbortSignal): Promise<void> {
  let since = performance.now();
  for (const { store, row } of entries) {
    const write = unawaited(tx.objectStore(store).put(row));
    if (performance.now() - since < SLICE_MS) continue;
    await write;
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** What fails ends the transaction, and its reason comes out of there. */
const unawaited = (request: Promise<unknown>): Promise<unknown> => request.catch(() => {});

/** Somebody else has changed the record meanwhile. */
class Meanwhile extends Error {}

/** A record as it was read: its state, or none. */
export interface Seen {
  store: PrivateStore;
  key: IDBValidKey;
  was: Pick<Row, 'state'> | undefined;
}

/** Lets a commit through only where these records still are as they were read. */
export const unlessChanged =
  (...seen: readonly Seen[]): NonNullable<Commit['within']> =>
  async (tx, entries) => {
    const now = await Promise.all(
      seen.map(({ store, key }): Promise<Row | undefined> => tx.objectStore(store).get(key)),
    );
    if (seen.some(({ was }, i) => now[i]?.state !== was?.state)) throw new Meanwhile();
    return entries;
  };

/** Repeats a reading and its commit until nobody came between. */
export async function untilDone<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Meanwhile)) throw error;
    }
  }
}

/**
 * Changes one value, computed from what is stored at that moment, so that two windows do not undo each other's; gives
 * the result. Undefined, and nothing written, when there is none or `next` gives none. Rejects as `commit`, or with
 * `VaultLocked`.
 */
export const change = <S extends PrivateStore>(
  store: S,
  key: IDBValidKey,
  next: (stored: PrivateValues[S]) => PrivateValues[S] | undefined,
): Promise<PrivateValues[S] | undefined> =>
  untilDone(async () => {
    const stored = await row(store, key);
    const value = stored && next((await valuesOf(store, [stored]))[0]!);
    if (!value) return undefined;
    await commit([{ store, put: value } as AnyChange], { within: unlessChanged({ store, key, was: stored }) });
    return value;
  });

/** Changes the open part of one record as it is stored at that moment, locked or not; harmless when it is gone. */
export const amend = <S extends PrivateStore>(
  store: S,
  key: IDBValidKey,
  change: (open: Partial<PrivateValues[S]>) => Partial<PrivateValues[S]>,
): Promise<void> =>
  transact({
    stores: [store],
    prepare: () => Promise.resolve(),
    write: async (tx, _prepared, _looked, changed) => {
      const stored: Row<S> | undefined = await tx.objectStore(store).get(key);
      const amended = stored ? change(stored.open) : {};
      if (!stored || Object.keys(amended).length === 0) return;
      changed();
      unawaited(tx.objectStore(store).put({ ...stored, state: Math.random(), open: { ...stored.open, ...amended } }));
    },
  });
