import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Blind } from './blind';
import { disconnect, holding, openDatabase, readKeeping } from './database';
import { noteChange } from './mark';
import type { Keeping, Mark } from './schema';

export type WriteTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Held by who brings the records where the vault wants them. */
export const MOVE_LOCK = 'vault records';

interface Task<P, L, T> {
  stores: readonly string[];
  durability?: IDBTransactionDurability;
  /** Done before the transaction, which does not wait: what is written depends on how records are written now. */
  prepare(keeping: Keeping, blind: Blind): Promise<P>;
  /** Asked within it before anything else; the database answers while it says how records are written. */
  look?(tx: WriteTransaction, prepared: P): Promise<L>;
  /**
   * Done within it; what it throws, or the look, calls the whole off. `changed` is called when something is written that
   * a copy of everything would hold. What is asked of the database is asked before it resolves.
   */
  write(tx: WriteTransaction, prepared: P, looked: L, changed: () => void): Promise<T>;
}

/**
 * One transaction that writes records as they are to be written at that very moment: it is prepared anew when another
 * window has made, or given up, a vault meanwhile, and waits while records move. All or nothing; when it resolves, the
 * browser has it. Rejects when the browser refuses to store, or with what the task throws.
 */
export async function transact<P, L, T>({
  stores,
  durability = 'strict',
  prepare,
  look,
  write,
}: Task<P, L, T>): Promise<T> {
  for (let anew = false; ; anew = true) {
    const { keeping, blind } = await readKeeping(anew);
    if (keeping.moving) {
      await untilMoved();
      continue;
    }
    const prepared = await prepare(keeping, blind);
    const tx = await begin([...stores, 'keeping'], durability);
    const ending = tx.done.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    try {
      const asked: Promise<(Keeping | Mark)[]> = tx.objectStore('keeping').getAll();
      const looking = look?.(tx, prepared) as Promise<L>;
      looking?.catch(() => {});
      const noted = await asked;
      const now = noted.find((one) => one.id === 'keeping');
      const mark = noted.find((one) => one.id === 'mark');
      if (now?.change !== keeping.change) {
        tx.abort();
        await ending;
        continue;
      }
      const result = await write(tx, prepared, await looking, () => noteChange(tx, mark));
      // At once, instead of after the answer to each request: a third of the time of a small transaction.
      tx.commit();
      const ended = await ending;
      if (ended) throw ended.error;
      return result;
    } catch (error) {
      abort(tx);
      const ended = await ending;
      // A write that failed ends the transaction, and its own reason says more than the end.
      throw error instanceof DOMException && error.name === 'AbortError' && ended ? ended.error : error;
    }
  }
}

async function begin(stores: string[], durability: IDBTransactionDurability): Promise<WriteTransaction> {
  for (;;) {
    const db = await openDatabase();
    try {
      return (db as unknown as IDBPDatabase).transaction(stores, 'readwrite', { durability });
    } catch (error) {
      // The browser has closed this connection, and has not said so yet.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      await disconnect(db);
    }
  }
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** Waits for the records to have moved. Where who moved them was killed, they stay, and may be written again. */
async function untilMoved(): Promise<void> {
  await navigator.locks.request(MOVE_LOCK, async () => {
    await lookAgain();
    if ((await readKeeping(true)).keeping.moving) await changeKeeping(() => ({}), ['moving']);
  });
}

/** The records may lie elsewhere by now, and the browser may not have said so yet. */
async function lookAgain(): Promise<void> {
  const former = await openDatabase();
  former.close();
  await disconnect(former);
}

/** The same as `changeKeeping`, once no records are on their way: their new place would know nothing of it. */
export const changeKeepingAtRest = (change: (keeping: Keeping) => Partial<Keeping>): Promise<void> =>
  holding(MOVE_LOCK, 'exclusive', async () => {
    await lookAgain();
    await changeKeeping(change);
  });

/** Changes how records are written, and drops what is not needed any more; every context notices before its next write. */
export async function changeKeeping(
  change: (keeping: Keeping) => Partial<Keeping>,
  gone: readonly (keyof Keeping)[] = [],
): Promise<void> {
  const tx = (await openDatabase()).transaction('keeping', 'readwrite', { durability: 'strict' });
  const keeping = (await tx.store.get('keeping')) as Keeping;
  const next = { ...keeping, ...change(keeping), change: Math.random() };
  for (const field of gone) delete next[field];
  void tx.store.put(next);
  await tx.done;
  await readKeeping(true);
}
