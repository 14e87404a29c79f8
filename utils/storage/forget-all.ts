import type { IDBPDatabase } from 'idb';
import { browser } from '../browser';
import { eraseDatabase, openDatabase } from './database';
import { move, settled } from './move';
import { announce } from './progress';
import type { Keeping } from './schema';
import { MOVE_LOCK } from './transact';
import { tellVault } from './vault';

/** All that is kept, as it lies: every record, the vault, the folders of the backups, and the settings. */
export interface HeldAll {
  stores: Record<string, unknown[]>;
  local: Record<string, unknown>;
}

/** More than this is not held in a page's memory. */
export const MOST_HELD_BYTES = 64e6;

/** A copy of everything, for `bringBackEverything`. */
export async function holdEverything(): Promise<HeldAll> {
  const db = (await openDatabase()) as unknown as IDBPDatabase;
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const all = await Promise.all(names.map(async (name) => [name, await tx.objectStore(name).getAll()] as const));
  return { stores: Object.fromEntries(all), local: await browser.storage.local.get(null) };
}

/**
 * Forgets everything: records, the vault and its key, folders of backups, settings, the state of open tabs, alarms.
 * The site permissions stay, and so do the files in the folders.
 */
export async function eraseEverything(): Promise<void> {
  // Records that are on their way would go on to a place that is gone.
  await navigator.locks.request(MOVE_LOCK, eraseDatabase);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
  tellVault();
  announce();
}

/**
 * Makes everything as it was when it was held; what was written since is gone. It is filled into the next place, so that
 * every other window lets go of what it knew. A vault is there again, and locked.
 */
export async function bringBackEverything({ stores, local }: HeldAll): Promise<void> {
  await navigator.locks.request(MOVE_LOCK, () => move((target) => fill(target, stores)));
  await browser.storage.local.clear();
  await browser.storage.local.set(local);
  tellVault();
  announce();
}

async function fill(target: IDBPDatabase, stores: HeldAll['stores']): Promise<void> {
  const tx = target.transaction([...target.objectStoreNames], 'readwrite', { durability: 'strict' });
  for (const [name, records] of Object.entries(stores)) {
    for (const record of records) void tx.objectStore(name).put(record);
  }
  const keeping = (stores.keeping as Keeping[]).find(({ id }) => id === 'keeping')!;
  void tx.objectStore('keeping').put(settled(keeping));
  await tx.done;
}
