import type { IDBPDatabase } from 'idb';
import { holdKey } from '../vault/held-key';
import { closeRows, secretOf } from './closing';
import { compact } from './compact';
import { openDatabase, readKeeping } from './database';
import { kinds } from './kinds';
import { rows } from './records';
import type { Keeping, PrivateStore, Row } from './schema';
import { changeKeeping, tellVault } from './vault';

/** Records read and written at a time: small enough that nobody waits, and that little is done twice after a kill. */
const SLICE = 50;
const STORES = Object.keys(kinds) as PrivateStore[];

export interface Progress {
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/**
 * Brings every record to where the vault wants it: closed, or open for good after it was given up. May be stopped, or
 * killed, at any point and called again, in any context; two at once do the work once. Closing needs no passphrase,
 * opening rejects with `VaultLocked`. Resolves when nothing is left, or when another context is at it.
 */
export async function finishVault({ signal, onProgress }: Progress = {}): Promise<void> {
  await navigator.locks.request('vault records', { ifAvailable: true }, async (lock) => {
    const { keeping } = await readKeeping(true);
    if (!lock || !keeping.pending) return;
    const db = (await openDatabase()) as unknown as IDBPDatabase;
    const counts = await Promise.all(STORES.map((store) => db.count(store)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const store of STORES) {
      for await (const slice of slices(store)) {
        signal?.throwIfAborted();
        await turn(store, slice, keeping);
        done += slice.length;
        onProgress?.(Math.min(done, total), total);
      }
    }
    // The old records are gone from the database and not yet from the disk.
    if (keeping.closes) await compact();
    await changeKeeping(() => ({ pending: false }), keeping.closes ? [] : ['vault']);
    if (!keeping.closes) {
      await db.clear('dataKeys');
      await holdKey(undefined);
    }
    tellVault();
  });
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

/** Writes the records back as they are to lie; one that was written meanwhile was written rightly. */
async function turn(store: PrivateStore, slice: readonly Row[], keeping: Keeping): Promise<void> {
  const wrong = slice.filter(({ closed }) => (closed !== undefined) !== keeping.closes);
  const turned = keeping.closes
    ? (
        await closeRows(
          wrong.map((row) => ({ store, row })),
          keeping,
        )
      ).map(({ row }) => row)
    : await Promise.all(
        wrong.map(async (row) => {
          const { closed: _, ...rest } = row;
          return { ...rest, secret: await secretOf(store, row) };
        }),
      );
  const tx = ((await openDatabase()) as unknown as IDBPDatabase).transaction([store, 'keeping'], 'readwrite');
  const now: Keeping = await tx.objectStore('keeping').get('keeping');
  if (now.closes !== keeping.closes || now.vault?.id !== keeping.vault?.id) throw new Error('The vault was changed');
  for (const row of turned) {
    const stored: Row | undefined = await tx.objectStore(store).get(row.key);
    if (stored?.state === row.state) void tx.objectStore(store).put(row);
  }
  await tx.done;
}
