import { currentPlace } from './database';
import { keeperOf } from './places';
import { countRows, rows } from './records';
import type { PrivateStore, Row } from './schema';

/** What the records of one kind take, and how many they are. */
export interface Share {
  kind: SpaceKind;
  records: number;
  /** About: measured on some of the records. */
  bytes: number;
}
export type SpaceKind = keyof typeof KINDS;
const KINDS = {
  history: ['summaries', 'snapshots', 'listings'],
  decisions: ['waivers', 'answers', 'families'],
  texts: ['drafts', 'keptForms'],
  training: ['progressEvents', 'programmes'],
  sessions: ['sessions', 'results'],
  figures: ['company', 'costs'],
} as const satisfies Record<string, readonly PrivateStore[]>;

export interface Space {
  shares: Share[];
  /** As the browser estimates them; undefined where it does not say. */
  usage: number | undefined;
  /** What is free on the disk for us. */
  free: number | undefined;
  /** The browser has promised not to throw anything away by itself. */
  persisted: boolean;
}

/** Asks the browser never to throw the records away by itself; gives whether it agrees. */
export const askToPersist = async (): Promise<boolean> => (await keeperOf(await currentPlace())).persist();

/** Records of each store that are measured. */
const SAMPLE = 100;

export async function readSpace(): Promise<Space> {
  const [{ usage, quota }, persisted, shares] = await Promise.all([
    navigator.storage.estimate(),
    keeperOf(await currentPlace()).then((keeper) => keeper.persisted()),
    Promise.all((Object.keys(KINDS) as SpaceKind[]).map(shareOf)),
  ]);
  const free = quota === undefined || usage === undefined ? undefined : quota - usage;
  return { shares, usage, free, persisted };
}

async function shareOf(kind: SpaceKind): Promise<Share> {
  const stores = await Promise.all(KINDS[kind].map(measure));
  return {
    kind,
    records: stores.reduce((sum, { records }) => sum + records, 0),
    bytes: stores.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function measure(store: PrivateStore): Promise<{ records: number; bytes: number }> {
  const [records, sample] = await Promise.all([countRows(store), rows(store, undefined, SAMPLE)]);
  const measured = sample.reduce((sum, row) => sum + bytesOf(row), 0);
  return { records, bytes: sample.length ? Math.round((measured / sample.length) * records) : 0 };
}

/** A readable part counts as its JSON does, a closed one by its bytes. */
function bytesOf({ closed, ...readable }: Row): number {
  const text = new TextEncoder().encode(JSON.stringify(readable)).length;
  return text + (closed ? closed.data.byteLength : 0);
}
