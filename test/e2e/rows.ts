import type { Page } from '@playwright/test';
import { type Blind, blindWith } from '../../utils/storage/blind';
import { rowOf } from '../../utils/storage/kinds';
import type { PrivateStore, PrivateValues } from '../../utils/storage/schema';

/** Values for the database, each with the store it is for. */
export type Seeds = { [S in PrivateStore]: { store: S; value: PrivateValues[S] } }[PrivateStore];

/** Everything in one store of the extension's database, as it lies there; `page` is one of its own. */
export const recordsIn = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (store) =>
      new Promise<Record<string, unknown>[]>((done, fail) => {
        const opening = indexedDB.open('pret-a-vendre');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(store)) return done([]);
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            db.close();
            done(reading.result);
          };
        };
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
  const naming = await page.evaluate(
    () =>
      new Promise<number[]>((done, fail) => {
        const opening = indexedDB.open('pret-a-vendre');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('keeping').objectStore('keeping').get('keeping');
          reading.onsuccess = () => {
            opening.result.close();
            done([...(reading.result.naming as Uint8Array)]);
          };
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
  await page.evaluate(
    (entries) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pret-a-vendre');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction([...new Set(entries.map(({ store }) => store))], 'readwrite');
          for (const { store, row } of entries) tx.objectStore(store).put(row);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    entries,
  );
}
