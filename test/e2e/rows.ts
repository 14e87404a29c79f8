import type { Page } from '@playwright/test';
import { type Blind, blindWith } from '../../utils/storage/blind';
import { rowOf } from '../../utils/storage/kinds';
import type { PrivateStore, PrivateValues } from '../../utils/storage/schema';

/** Values for the database, each with the store it is for. */
export type Seeds = { [S in PrivateStore]: { store: S; value: PrivateValues[S] } }[PrivateStore];

/** Runs in a page: opens the database of the extension where it lies, at a later version when one is given. */
async function within<I, O>(
  run: (db: IDBDatabase, input: I) => O | Promise<O>,
  input: I,
  version?: number,
): Promise<O> {
  interface Buckets {
    keys(): Promise<string[]>;
    open(name: string): Promise<{ indexedDB: IDBFactory }>;
  }
  const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
  const places = (await storageBuckets.keys()).flatMap((name) => /^records-(\d+)$/.exec(name)?.[1] ?? []);
  const latest = Math.max(...places.map(Number));
  const factory = places.length ? (await storageBuckets.open(`records-${latest}`)).indexedDB : indexedDB;
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = factory.open('pret-a-vendre', version);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => done(opening.result);
  });
  try {
    return await run(db, input);
  } finally {
    db.close();
  }
}

/**
 * Runs a function of its own in a page of the extension, with the extension's database open for as long. The page holds
 * the database: held from outside by a handle alone, some transactions end without a word.
 */
export const inDatabase = <I, O>(
  page: Page,
  run: (db: IDBDatabase, input: I) => O | Promise<O>,
  input: I,
  version?: number,
): Promise<O> => page.evaluate(`(${within})(${run}, ${JSON.stringify(input)}, ${version})`);

/** Everything in one store of the extension's database, as it lies there. */
export const recordsIn = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  inDatabase(
    page,
    (db, name) =>
      new Promise<Record<string, unknown>[]>((done) => {
        if (!db.objectStoreNames.contains(name)) return done([]);
        const reading = db.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => done(reading.result);
      }),
    store,
  );

/** The values of one store, while there is no vault. */
export async function valuesIn<S extends PrivateStore>(page: Page, store: S): Promise<PrivateValues[S][]> {
  const rows = (await recordsIn(page, store)) as unknown as { open: object; secret: object }[];
  return rows.map(({ open, secret }) => ({ ...open, ...secret }) as PrivateValues[S]);
}

/** The names under which the extension of `page`, one of its own, files things. */
export async function blindOf(page: Page): Promise<Blind> {
  const naming = await inDatabase(
    page,
    (db) =>
      new Promise<number[]>((done) => {
        const reading = db.transaction('keeping').objectStore('keeping').get('keeping');
        reading.onsuccess = () => done([...(reading.result.naming as Uint8Array)]);
      }),
    null,
  );
  return blindWith(Uint8Array.from(naming));
}

/** Puts values where the extension keeps them; `page` is one of its own, with the database open. */
export async function keepValues(page: Page, make: (blind: Blind) => readonly Seeds[]): Promise<void> {
  const blind = await blindOf(page);
  const entries: { store: string; row: object }[] = make(blind).map(({ store, value }) => ({
    store,
    row: rowOf(store, value as never, blind),
  }));
  if (entries.length === 0) return;
  await inDatabase(
    page,
    (db, rows) =>
      new Promise<void>((done, fail) => {
        const tx = db.transaction([...new Set(rows.map(({ store }) => store))], 'readwrite');
        for (const { store, row } of rows) tx.objectStore(store).put(row);
        tx.oncomplete = () => done();
        tx.onabort = () => fail(tx.error);
      }),
    entries,
  );
}
