import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Answer } from '../core/answer';
import type { Programme } from '../core/checklist';
import type { FamilyChoice } from '../core/family-choice';
import type { Listing } from '../core/listing';
import type { ProgressEvent } from '../core/progress';
import type { Counts, Coverage, Report, Standing } from '../core/report';
import type { ResultFile } from '../core/results';
import type { TrainingSession } from '../core/session';
import type { Waiver } from '../core/waiver';
import type { Draft } from '../draft/draft';
import { keptOf } from './kept-listings';

/** What a listing was judged to be at one moment, small enough to be listed by the thousand. */
export interface Summary {
  /** `marketplace|listing|day|first` or `…|last`: a day keeps its first and its latest state. */
  id: string;
  marketplace: string;
  listing: string;
  url: string;
  title: string;
  /** Milliseconds since the epoch. */
  at: number;
  standing: Standing;
  counts: Counts;
  coverage: Coverage;
  /** Set when it was judged again without having been read again: when it was read, in milliseconds since the epoch. */
  readAt?: number;
}
/** The latest moment of a listing, with its place in the catalogue. */
export interface KeptListing {
  marketplace: string;
  listing: string;
  /** Id of the summary and of the snapshot. */
  moment: string;
  url: string;
  title: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** As in the summary. */
  readAt?: number;
  counts: Counts;
  /** Worst first: see `rankOf`. */
  rank: (number | string)[];
  /** By which the same product is found on other marketplaces: see `productKeys`. */
  products: string[];
}
/** The whole of that moment: what the listing looked like and every finding. */
export interface Snapshot {
  id: string;
  report: Report;
}

/** A trainer's own programme. */
export interface OwnProgramme {
  /** The programme's own id. */
  id: string;
  programme: Programme;
  /** Milliseconds since the epoch. */
  changedAt: number;
}
/** A learner's results as a session has collected them. */
export interface CollectedResults {
  session: string;
  participant: string;
  file: ResultFile;
}
/** What was last typed in a seller's form, kept in case the form loses it. */
export interface KeptForm {
  /** `host|listing`. */
  id: string;
  host: string;
  platform: string;
  /** As read in the form; its marketplace is the platform. */
  listing: Listing;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface Schema extends DBSchema {
  summaries: { key: string; value: Summary; indexes: { byListing: [string, string, number]; byAt: number } };
  snapshots: { key: string; value: Snapshot };
  /** The latest of each listing; what the summaries hold, in the order the catalogue shows it. */
  listings: {
    key: [string, string];
    value: KeptListing;
    indexes: { byRank: KeptListing['rank']; byMarketplace: [string, KeptListing['rank']]; byProduct: string };
  };
  waivers: { key: string; value: Waiver; indexes: { byRule: string } };
  progressEvents: { key: string; value: ProgressEvent; indexes: { byJourney: [string, number] } };
  programmes: { key: string; value: OwnProgramme };
  sessions: { key: string; value: TrainingSession };
  /** By session and participant: each has the latest file only. */
  results: { key: [string, string]; value: CollectedResults };
  keptForms: { key: string; value: KeptForm };
  answers: { key: string; value: Answer };
  families: { key: string; value: FamilyChoice };
  drafts: { key: string; value: Draft };
}

type Upgrade = (db: IDBPDatabase<Schema>, tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>) => void;

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
  (db, tx) => {
    const listings = db.createObjectStore('listings', { keyPath: ['marketplace', 'listing'] });
    listings.createIndex('byRank', 'rank');
    listings.createIndex('byMarketplace', ['marketplace', 'rank']);
    listings.createIndex('byProduct', 'products', { multiEntry: true });
    void enlist(tx);
  },
];

/** Enters the listings that were kept before there was a catalogue, within the upgrade's own transaction. */
async function enlist(tx: Parameters<Upgrade>[1]): Promise<void> {
  let cursor = await tx.objectStore('summaries').index('byListing').openCursor(null, 'prev');
  while (cursor) {
    const { marketplace, listing, id } = cursor.value;
    const snapshot = await tx.objectStore('snapshots').get(id);
    if (snapshot) tx.objectStore('listings').put(keptOf(cursor.value, snapshot.report));
    // The latest is met first; the next listing is before all moments of this one.
    cursor = await cursor.continue([marketplace, listing, Number.NEGATIVE_INFINITY]);
  }
}

export const DATABASE_NAME = 'pret-a-vendre';
let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The one connection of this context; opened on first use, and again after the browser closed it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opening ??= connect(upgrades.length).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Opens the database at a given version. Only tests ask for another than the latest. */
export function connect(version: number): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE_NAME, version, {
    upgrade(db, from, to, tx) {
      for (const upgrade of upgrades.slice(from, to ?? undefined)) upgrade(db, tx);
    },
    // Another context wants to upgrade: let it, and reconnect at the next use.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  });
}

/** Closes the connection and deletes the database with all that is in it. */
export async function eraseDatabase(): Promise<void> {
  (await opening)?.close();
  opening = undefined;
  await deleteDB(DATABASE_NAME);
}
