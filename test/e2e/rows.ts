import type { JSHandle, Page } from '@playwright/test';
import { type Blind, blindWith } from '../../utils/storage/blind';
import { rowOf } from '../../utils/storage/kinds';
import type { PrivateStore, PrivateValues } from '../../utils/storage/schema';

/** Values for the database, each with the store it is for. */
export type Seeds = { [S in PrivateStore]: { store: S; value: PrivateValues[S] } }[PrivateStore];

/** The extension's database, opened at the latest place where it lies; `page` is one of its own. `close` it after use. */
export const databaseOf = (page: Page, version?: number): Promise<JSHandle<IDBDatabase>> =>
  page.evaluateHandle(async (version) => {
    interface Buckets {
      keys(): Promise<string[]>;
      open(name: string): Promise<{ indexedDB: IDBFactory }>;
    }
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    const places = (await storageBuckets.keys()).filter((name) => name.startsWith('records-')).sort();
    const factory = places.length ? (await storageBuckets.open(places.at(-1)!)).indexedDB : indexedDB;
    return new Promise<IDBDatabase>((done, fail) => {
      const opening = factory.open('pret-a-vendre', version);
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => done(opening.result);
    });
  }, version);

/** Everything in one store of the extension's database, as it lies there. */
export async function recordsIn(page: Page, store: string): Promise<Record<string, unknown>[]> {
  const handle = await databaseOf(page);
  return handle.evaluate(
    (db, store) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const end = (records: Record<string, unknown>[]) => {
          db.close();
          done(records);
        };
        if (!db.objectStoreNames.contains(store)) return end([]);
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => end(reading.result);
      }),
    store,
  );
}

/** The values of one store, while there is no vault. */
export async function valuesIn<S extends PrivateStore>(page: Page, store: S): Promise<PrivateValues[S][]> {
  const rows = (await recordsIn(page, store)) as unknown as { open: object; secret: object }[];
  return rows.map(({ open, secret }) => ({ ...open, ...secret }) as PrivateValues[S]);
}

/** The names under which the extension of `page`, one of its own, files things. */
export async function blindOf(page: Page): Promise<Blind> {
  const handle = await databaseOf(page);
  const naming = await handle.evaluate(
    (db) =>
      new Promise<number[]>((done) => {
        const reading = db.transaction('keeping').objectStore('keeping').get('keeping');
        reading.onsuccess = () => {
          db.close();
          done([...(reading.result.naming as Uint8Array)]);
        };
      }),
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
  const handle = await databaseOf(page);
  await handle.evaluate(
    (db, entries) =>
      new Promise<void>((done, fail) => {
        const tx = db.transaction([...new Set(entries.map(({ store }) => store))], 'readwrite');
        for (const { store, row } of entries) tx.objectStore(store).put(row);
        tx.oncomplete = () => {
          db.close();
          done();
        };
        tx.onerror = () => fail(tx.error);
      }),
    entries,
  );
}
