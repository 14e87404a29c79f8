/**
 * Where the database lies. A place can be given up whole, files and all, which deleting records cannot do: browsers keep
 * what was overwritten for days. So records that are to be closed move to the next place, and the former one goes.
 */
export const DATABASE_NAME = 'pret-a-vendre';

/* Storage Buckets, in Chromium since 122; not yet in TypeScript's DOM. */
interface Bucket extends Keeper {
  indexedDB: IDBFactory;
}
/** Who may promise that what lies there stays. */
export interface Keeper {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
}
interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<Bucket>;
  delete(name: string): Promise<void>;
}
/* Node has no navigator, and neither buckets nor locks. */
const buckets = (): Buckets | undefined =>
  (globalThis.navigator as { storageBuckets?: Buckets } | undefined)?.storageBuckets;

/** 0 is the place of the first versions, the only one outside a bucket where there are buckets. */
const bucketName = (place: number) => `records-${place}`;
const plainName = (place: number) => (place === 0 ? DATABASE_NAME : `${DATABASE_NAME}-${place}`);

/** Numbers of the places that exist, the latest first. */
export async function places(): Promise<number[]> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  const plain = names.flatMap((name) => numberIn(name, /^pret-a-vendre(?:-(\d+))?$/));
  const own = ((await buckets()?.keys()) ?? []).flatMap((name) => numberIn(name, /^records-(\d+)$/));
  return [...new Set([...plain, ...own])].sort((a, b) => b - a);
}

function numberIn(name: string, pattern: RegExp): number[] {
  const match = pattern.exec(name);
  return match ? [Number(match[1] ?? 0)] : [];
}

export const firstPlace = (): number => (buckets() ? 1 : 0);

/** The browser's way to databases there, and what ours is called. */
export async function databaseAt(place: number): Promise<{ factory: IDBFactory; name: string }> {
  const own = place > 0 ? buckets() : undefined;
  return own
    ? { factory: (await own.open(bucketName(place))).indexedDB, name: DATABASE_NAME }
    : { factory: indexedDB, name: plainName(place) };
}

/** Removes a place with all that is in it. Connections to it are closed by the browser. */
export async function removePlace(place: number): Promise<void> {
  const own = place > 0 ? buckets() : undefined;
  if (own) return own.delete(bucketName(place));
  await new Promise<void>((done, fail) => {
    const deleting = indexedDB.deleteDatabase(plainName(place));
    deleting.onsuccess = () => done();
    deleting.onerror = () => fail(deleting.error);
  });
}

/** The bucket of a place, which is asked to keep it; outside buckets, the browser's storage as a whole. */
export const keeperOf = async (place: number): Promise<Keeper> =>
  (place > 0 ? await buckets()?.open(bucketName(place)) : undefined) ?? navigator.storage;
