import type { IDBPDatabase } from 'idb';
import { holdKey } from '../vault/held-key';
import { closeRows, secretOf } from './closing';
import { connect, currentPlace, openDatabase, readKeeping, removePlacesBut } from './database';
import { kinds, VAULT_ONLY } from './kinds';
import { firstPlace, removePlace } from './places';
import { rows } from './records';
import type { Keeping, PrivateStore, Row } from './schema';
import { changeKeeping, MOVE_LOCK } from './transact';
import { tellVault } from './vault';

/** Records read and written at a time: small enough that no task is long. */
const SLICE = 50;
const PRIVATE = Object.keys(kinds) as PrivateStore[];

export interface Progress {
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/**
 * Brings every record to where the vault wants it, closed, or open for good after it was given up: into the next place,
 * one by one, and then the former place goes with its files. May be stopped, or killed, at any point and called again,
 * in any context: until all have come, the former place counts. Nobody writes meanwhile. Closing needs no passphrase,
 * opening rejects with `VaultLocked`. Resolves when nothing is left, or when another context is at it.
 */
export async function finishVault(progress: Progress = {}): Promise<void> {
  await navigator.locks.request(MOVE_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    // Whoever moved them may have been killed when all had come, and the former place had not gone yet.
    if (!(await readKeeping(true)).keeping.pending) return removePlacesBut(await currentPlace());
    await changeKeeping(() => ({ moving: true }));
    const { keeping } = await readKeeping();
    const to = Math.max((await currentPlace()) + 1, firstPlace());
    try {
      await removePlace(to);
      await fill(to, keeping, progress);
    } catch (error) {
      // Everything is still where it was.
      await removePlace(to).catch(() => {});
      await changeKeeping(() => ({}), ['moving']);
      throw error;
    }
    await removePlacesBut(to);
    if (!keeping.closes) await holdKey(undefined);
    tellVault();
  });
}

/** Copies everything to another place, each record as it is to lie there; the last one makes that place count. */
async function fill(to: number, keeping: Keeping, { signal, onProgress }: Progress): Promise<void> {
  const from = (await openDatabase()) as unknown as IDBPDatabase;
  const target = (await connect(to)) as unknown as IDBPDatabase;
  try {
    const stores = PRIVATE.filter((store) => keeping.closes || !VAULT_ONLY.has(store));
    const counts = await Promise.all(stores.map((store) => from.count(store)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const store of stores) {
      for await (const slice of slices(store)) {
        signal?.throwIfAborted();
        const [turned, key] = await turn(store, slice, keeping);
        const tx = target.transaction([store, 'dataKeys'], 'readwrite', { durability: 'relaxed' });
        for (const row of turned) void tx.objectStore(store).put(row);
        if (key) void tx.objectStore('dataKeys').put(key);
        await tx.done;
        done += slice.length;
        onProgress?.(done, total);
      }
    }
    const others = [...from.objectStoreNames].filter((name) => !(PRIVATE as string[]).includes(name));
    for (const name of others) {
      if (name === 'dataKeys' && !keeping.closes) continue;
      const records = (await from.getAll(name)).filter(({ id }) => id !== 'keeping');
      for (const record of records) await target.put(name, record);
    }
    const { vault, moving: _, ...rest } = keeping;
    const here = { ...rest, ...(keeping.closes && { vault }), pending: false, settled: true, change: Math.random() };
    const last = target.transaction('keeping', 'readwrite', { durability: 'strict' });
    void last.store.put(here);
    await last.done;
  } finally {
    target.close();
  }
}

async function* slices(store: PrivateStore): AsyncGenerator<Row[]> {
  let after: IDBValidKey | undefined;
  for (;;) {
    const slice = await rows(store, after === undefined ? undefined : IDBKeyRange.lowerBound(after, true), SLICE);
    if (slice.length === 0) return;
    yield slice;
    after = slice.at(-1)!.key;
  }
}

async function turn(store: PrivateStore, slice: readonly Row[], keeping: Keeping) {
  if (keeping.closes) {
    const { entries, closedKey } = await closeRows(
      slice.map((row) => ({ store, row })),
      keeping,
    );
    return [entries.map(({ row }) => row), closedKey] as const;
  }
  const opened = slice.map(async (row): Promise<Row> => {
    const { closed, ...rest } = row;
    return closed ? { ...rest, secret: await secretOf(store, row) } : row;
  });
  return [await Promise.all(opened), undefined] as const;
}
