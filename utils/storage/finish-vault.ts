import type { IDBPDatabase } from 'idb';
import { holdKey } from '../vault/held-key';
import { closeRows, secretOf } from './closing';
import { currentPlace, openDatabase, readKeeping, removePlacesBut } from './database';
import { kinds, VAULT_ONLY } from './kinds';
import { move, settled } from './move';
import { pagesOf } from './records';
import type { Keeping, PrivateStore, Row } from './schema';
import { MOVE_LOCK } from './transact';
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
    await move((target, keeping) => fill(target, keeping, progress));
    if (!(await readKeeping(true)).keeping.closes) await holdKey(undefined);
    tellVault();
  });
}

/** Copies everything to another place, each record as it is to lie there; the last one makes that place count. */
async function fill(target: IDBPDatabase, keeping: Keeping, { signal, onProgress }: Progress): Promise<void> {
  const from = (await openDatabase()) as unknown as IDBPDatabase;
  const stores = PRIVATE.filter((store) => keeping.closes || !VAULT_ONLY.has(store));
  const counts = await Promise.all(stores.map((store) => from.count(store)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const store of stores) {
    for await (const page of pagesOf(store, SLICE)) {
      signal?.throwIfAborted();
      const [turned, key] = await turn(store, page, keeping);
      const tx = target.transaction([store, 'dataKeys'], 'readwrite', { durability: 'relaxed' });
      for (const row of turned) void tx.objectStore(store).put(row);
      if (key) void tx.objectStore('dataKeys').put(key);
      await tx.done;
      done += page.length;
      onProgress?.(done, total);
    }
  }
  const others = [...from.objectStoreNames].filter((name) => !(PRIVATE as string[]).includes(name));
  for (const name of others) {
    if (name === 'dataKeys' && !keeping.closes) continue;
    const records = (await from.getAll(name)).filter(({ id }) => id !== 'keeping');
    for (const record of records) await target.put(name, record);
  }
  const { vault, ...rest } = keeping;
  const last = target.transaction('keeping', 'readwrite', { durability: 'strict' });
  void last.store.put(settled({ ...rest, ...(keeping.closes && { vault }), pending: false } as Keeping));
  await last.done;
}

async function turn(store: PrivateStore, page: readonly Row[], keeping: Keeping) {
  if (keeping.closes) {
    const { entries, closedKey } = await closeRows(
      page.map((row) => ({ store, row })),
      keeping,
    );
    return [entries.map(({ row }) => row), closedKey] as const;
  }
  const opened = page.map(async (row): Promise<Row> => {
    const { closed, ...rest } = row;
    return closed ? { ...rest, secret: await secretOf(store, row) } : row;
  });
  return [await Promise.all(opened), undefined] as const;
}
