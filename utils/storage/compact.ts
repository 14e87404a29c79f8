import { deleteDB, openDB } from 'idb';

/**
 * Makes the browser clear away what was overwritten. Chromium keeps the old text in its log until it tidies up, which it
 * does when a database is deleted; other browsers overwrite in their own time, which no page can hasten.
 */
export async function compact(): Promise<void> {
  const name = 'pret-a-vendre-tidy';
  (await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('none') })).close();
  await deleteDB(name);
}
