/* The one way to private records. Values go in and come out; whether they lie closed is decided here. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Blind } from './blind';
import { closeRows, secretOf } from './closing';
import { blinding, openDatabase, readKeeping } from './database';
import { join, kinds, rowOf } from './kinds';
import { noteChange } from './mark';
import type { PrivateStore, PrivateValues, Row } from './schema';

export { VaultLocked } from './closing';

type Query = IDBKeyRange | IDBValidKey | null | undefined;

/** All private stores are alike; which one it is, the functions below say in their types. */
const database = async (): Promise<IDBPDatabase> => (await openDatabase()) as unknown as IDBPDatabase;

/** Key under which a value would be kept; only what its key is made of need be given. */
export async function keyOf<S extends PrivateStore>(store: S, value: Partial<PrivateValues[S]>): Promise<IDBValidKey> {
  return kinds[store].key(value as PrivateValues[S], await blinding());
}

/** The records as they lie, for what can be done without reading them. */
export const rows = async <S extends PrivateStore>(store: S, query?: Query, count?: number): Promise<Row<S>[]> =>
  (await database()).getAll(store, query, count);

export const rowsBy = async <S extends PrivateStore>(
  store: S,
  index: string,
  query?: Query,
  count?: number,
): Promise<Row<S>[]> => (await database()).getAllFromIndex(store, index, query, count);

/** The records of several stores as they were at one moment. */
export async function rowsAtOnce<S extends PrivateStore>(stores: readonly S[]): Promise<{ [K in S]: Row<K>[] }> {
  const tx = (await database()).transaction(stores);
  const all = await Promise.all(stores.map(async (store) => [store, await tx.objectStore(store).getAll()]));
  return Object.fromEntries(all);
}

export const row = async <S extends PrivateStore>(store: S, key: IDBValidKey): Promise<Row<S> | undefined> =>
  (await database()).get(store, key);

/** The values of records. Rejects with `VaultLocked`. */
export const valuesOf = <S extends PrivateStore>(store: S, found: readonly Row<S>[]): Promise<PrivateValues[S][]> =>
  Promise.all(found.map(async (one) => join(one, await secretOf(store, one))));

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
export type WriteTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

export interface Commit {
  durability?: IDBTransactionDurability;
  /** Runs within the transaction, before anything is written: may amend, add or drop entries, or throw to call it off. */
  within?: (tx: WriteTransaction, entries: Entry[], blind: Blind) => Promise<Entry[]>;
  /** Calls the whole off. */
  signal?: AbortSignal;
  /** Stores that `within` looks at, besides those that are written. */
  reads?: readonly PrivateStore[];
}

/** Large records are written a few at a time, so that the page stays alive meanwhile. */
const SLICE = 10;

/**
 * Writes changes in one transaction, all or nothing. Rejects when the browser refuses to store, with what `within`
 * throws, or with the signal's reason: nothing is written then. When it resolves, the browser has it.
 */
export async function commit(
  changes: readonly AnyChange[],
  { durability = 'strict', within, signal, reads = [] }: Commit = {},
): Promise<void> {
  if (changes.length === 0) return;
  const stores = [...new Set([...changes.map(({ store }) => store), ...reads])];
  for (let anew = false; ; anew = true) {
    const { keeping, blind } = await readKeeping(anew);
    const puts = changes.flatMap((change): Entry[] =>
      'put' in change ? [{ store: change.store, row: rowOf(change.store, change.put as never, blind) as Row }] : [],
    );
    const entries = await closeRows(puts, keeping);
    signal?.throwIfAborted();
    const tx = (await database()).transaction([...stores, 'keeping'], 'readwrite', { durability });
    const done = tx.done.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    try {
      // Another context may have switched the vault meanwhile: no record is written as it was before.
      const now = await tx.objectStore('keeping').get('keeping');
      if (now?.change !== keeping.change) {
        tx.abort();
        await done;
        continue;
      }
      await noteChange(tx);
      for (const change of changes) {
        if ('remove' in change)
          void tx
            .objectStore(change.store)
            .delete(change.remove)
            .catch(() => {});
      }
      await put(tx, within ? await within(tx, entries, blind) : entries, signal);
    } catch (error) {
      abort(tx);
      const ended = await done;
      // A write that failed ends the transaction, and its own reason says more than the end.
      throw error instanceof DOMException && error.name === 'AbortError' && ended ? ended.error : error;
    }
    const ended = await done;
    if (ended) throw ended.error;
    return;
  }
}

async function put(tx: WriteTransaction, entries: readonly Entry[], signal?: AbortSignal): Promise<void> {
  for (let at = 0; at < entries.length; at += SLICE) {
    signal?.throwIfAborted();
    let last: Promise<unknown> = Promise.resolve();
    for (const { store, row } of entries.slice(at, at + SLICE)) {
      // What fails ends the transaction, and its reason comes out of there.
      last = tx
        .objectStore(store)
        .put(row)
        .catch(() => {});
    }
    if (at + SLICE < entries.length) await last;
  }
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

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
export async function amend<S extends PrivateStore>(
  store: S,
  key: IDBValidKey,
  change: (open: Partial<PrivateValues[S]>) => Partial<PrivateValues[S]>,
): Promise<void> {
  const tx = (await database()).transaction([store, 'keeping'], 'readwrite');
  const stored: Row<S> | undefined = await tx.objectStore(store).get(key);
  const changed = stored && change(stored.open);
  if (stored && Object.keys(changed!).length > 0) {
    await noteChange(tx);
    void tx.objectStore(store).put({ ...stored, state: Math.random(), open: { ...stored.open, ...changed } });
  }
  await tx.done;
}
