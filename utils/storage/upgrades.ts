import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Report } from '../core/report';
import { blindWith, newNaming } from './blind';
import { recordsOf } from './kept-listings';
import { listingName, rowOf } from './kinds';
import type { Keeping, Mark, PrivateStore, Summary } from './schema';

export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;
type Upgrade = (db: IDBPDatabase<unknown>, tx: UpgradeTransaction) => void | Promise<void>;

/** Append only: the database's version is the length of this list, and each step runs once on every database. */
export const upgrades: readonly Upgrade[] = [
  (db) => {
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    summaries.createIndex('byListing', ['marketplace', 'listing', 'at']);
    summaries.createIndex('byAt', 'at');
    db.createObjectStore('snapshots', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('waivers', { keyPath: 'id' }).createIndex('byRule', 'rule');
  },
  (db) => {
    db.createObjectStore('progressEvents', { keyPath: 'id' }).createIndex('byJourney', ['journey', 'at']);
    db.createObjectStore('programmes', { keyPath: 'id' });
    db.createObjectStore('sessions', { keyPath: 'id' });
    db.createObjectStore('results', { keyPath: ['session', 'participant'] });
  },
  (db) => {
    db.createObjectStore('keptForms', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('answers', { keyPath: 'id' });
    db.createObjectStore('families', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
  },
  (db) => {
    const listings = db.createObjectStore('listings', { keyPath: ['marketplace', 'listing'] });
    listings.createIndex('byRank', 'rank');
    listings.createIndex('byMarketplace', ['marketplace', 'rank']);
    listings.createIndex('byProduct', 'products', { multiEntry: true });
  },
  closeable,
  async (db, tx) => {
    db.createObjectStore('folders', { keyPath: 'id' });
    const markable = [...db.objectStoreNames].filter((name) => !['keeping', 'dataKeys', 'folders'].includes(name));
    for (const name of markable) {
      if (!(await tx.objectStore(name).openKeyCursor())) continue;
      // What lies here already is in no copy yet.
      tx.objectStore('keeping').put({ id: 'mark', mark: crypto.randomUUID(), taken: false } satisfies Mark);
      return;
    }
  },
  (db) => {
    db.createObjectStore('company', { keyPath: 'key' });
    db.createObjectStore('costs', { keyPath: 'key' });
  },
];

/** Copied one record to another; what the listings hold is made anew from the moments. */
const COPIED = [
  'programmes',
  ...(['waivers', 'answers', 'families', 'progressEvents', 'sessions', 'results', 'keptForms', 'drafts'] as const),
] satisfies PrivateStore[];

/**
 * Gives every private record an open part and a secret one, under a name that tells nothing (docs/decisions/0012).
 * Works record by record within the upgrade's own transaction: all of it or nothing.
 */
async function closeable(db: IDBPDatabase<unknown>, tx: UpgradeTransaction): Promise<void> {
  const naming = newNaming();
  const blind = blindWith(naming);
  const keeping: Keeping = { id: 'keeping', change: Math.random(), naming, closes: false, pending: false };
  db.createObjectStore('keeping', { keyPath: 'id' }).put(keeping);
  db.createObjectStore('dataKeys', { keyPath: 'id' });

  const stores: readonly PrivateStore[] = [...COPIED, 'summaries', 'snapshots', 'listings'];
  for (const store of stores) tx.objectStore(store).name = `old ${store}`;
  const fresh = (store: PrivateStore) => db.createObjectStore(store, { keyPath: 'key' });
  const summaries = fresh('summaries');
  summaries.createIndex('byListing', ['index.listing', 'index.at']);
  summaries.createIndex('byAt', 'index.at');
  const snapshots = fresh('snapshots');
  const listings = fresh('listings');
  listings.createIndex('byRank', 'index.rank');
  listings.createIndex('byMarketplace', ['index.marketplace', 'index.rank']);
  listings.createIndex('byProduct', 'index.products', { multiEntry: true });

  for (const store of COPIED) {
    const to = fresh(store);
    if (store === 'waivers') to.createIndex('byRule', 'index.rule');
    if (store === 'waivers' || store === 'answers') to.createIndex('byListing', 'index.listing');
    if (store === 'progressEvents') to.createIndex('byJourney', ['index.journey', 'index.at']);
    for await (const { value } of tx.objectStore(`old ${store}`)) to.put(rowOf(store, value, blind));
  }

  const moments = tx.objectStore('old summaries').index('byListing');
  for await (const { value } of moments) {
    const { id, marketplace, listing, at, readAt } = value as Summary;
    const snapshot = await tx.objectStore('old snapshots').get(id);
    if (!snapshot) continue;
    const name = listingName(marketplace, listing);
    const which = id.startsWith(`${name}|`) ? id.slice(name.length + 1) : id;
    const records = recordsOf(snapshot.report as Report, `${blind(name)}|${which}`, { at, readAt }, blind);
    summaries.put(rowOf('summaries', { ...value, ...records.summary }, blind));
    snapshots.put(rowOf('snapshots', records.snapshot, blind));
    // Moments come oldest first: the last one stays.
    listings.put(rowOf('listings', records.kept, blind));
  }
  for (const store of stores) db.deleteObjectStore(`old ${store}`);
}
