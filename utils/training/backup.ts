import * as z from 'zod/mini';
import { canonical } from '../core/fingerprint';
import type { ProgressEvent } from '../core/progress';
import type { TrainingSession } from '../core/session';
import { announce } from '../storage/progress';
import {
  type AnyChange,
  commit,
  keyOf,
  rowsAtOnce,
  type Seen,
  unlessChanged,
  untilDone,
  valuesOf,
} from '../storage/records';
import type { CollectedResults, OwnProgramme, PrivateValues } from '../storage/schema';
import { eventShape } from './event-shape';
import { type Parsed, parseFile } from './file';
import { programmeShape } from './programme-shape';
import { resultShape } from './results';
import { day, identifier, list, listById, moment, text, type WithId } from './shapes';

/** All progress of this browser, as one file (docs/progress-file.md). */
export interface ProgressFile {
  format: 'pret-a-vendre/progress';
  version: 1;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  events: readonly ProgressEvent[];
  programmes: readonly OwnProgramme[];
  sessions: readonly TrainingSession[];
  results: readonly CollectedResults[];
}

const KINDS = ['events', 'programmes', 'sessions', 'results'] as const;
export type Kind = (typeof KINDS)[number];
/** How many of each kind an import adds, replaces by a later state, and leaves as they are. */
export type ImportCounts = Record<Kind, { added: number; replaced: number; known: number }>;

/** Most characters of such a file; a bigger one need not even be read from disk. */
export const PROGRESS_LIMIT = 200_000_000;

const STORES = {
  events: 'progressEvents',
  programmes: 'programmes',
  sessions: 'sessions',
  results: 'results',
} as const satisfies Record<Kind, keyof PrivateValues>;

// What a later version has added to a record is kept for it.
const object = z.looseObject;
const participant = object({
  id: identifier(),
  pseudonym: text(2_000),
  remark: text(100_000),
  result: z.optional(object({ id: identifier(), exportedAt: moment(), collectedAt: moment() })),
});
const session = object({
  id: identifier(),
  title: text(2_000),
  place: text(2_000),
  trainer: text(2_000),
  halfDays: list(object({ date: day(), half: z.enum(['morning', 'afternoon']) }), 1_000),
  objectives: list(text(20_000), 500),
  programme: text(200),
  participants: listById(participant as WithId, 10_000),
  remark: text(100_000),
  createdAt: moment(),
  changedAt: moment(),
});
const shape = object({
  format: z.literal('pret-a-vendre/progress'),
  version: z.literal(1),
  exportedAt: moment(),
  events: list(eventShape(object), 1_000_000),
  programmes: list(object({ id: identifier(), programme: programmeShape(object), changedAt: moment() }), 10_000),
  sessions: list(session, 10_000),
  results: list(object({ session: identifier(), participant: identifier(), file: resultShape(object) }), 100_000),
}) as unknown as z.ZodMiniType<ProgressFile>;

/** What a progress file's text holds, checked whole, or why it is refused. */
export const parseProgressFile = (content: string): Parsed<ProgressFile> =>
  parseFile(content, { format: 'pret-a-vendre/progress', version: 1, limit: PROGRESS_LIMIT, shape });

/** All progress as it is at one moment. Rejects when the browser refuses to read, or with `VaultLocked`. */
export async function exportProgress(): Promise<ProgressFile> {
  const found = await rowsAtOnce(Object.values(STORES));
  const [events, programmes, sessions, results] = await Promise.all([
    valuesOf('progressEvents', found.progressEvents),
    valuesOf('programmes', found.programmes),
    valuesOf('sessions', found.sessions),
    valuesOf('results', found.results),
  ]);
  return {
    format: 'pret-a-vendre/progress',
    version: 1,
    exportedAt: Date.now(),
    events,
    programmes,
    sessions,
    results,
  };
}

/** What an import would change, without changing it. */
export const previewImport = async (file: ProgressFile): Promise<ImportCounts> => (await merge(file)).counts;

/**
 * Adds what a file holds to what is here, in one transaction: all of it or nothing. What has happened is never
 * replaced; of a programme, a session or results, the later state stays, whichever was imported first.
 */
export async function importProgress(file: ProgressFile): Promise<ImportCounts> {
  const counts = await untilDone(async () => {
    const { counts, changes, seen } = await merge(file);
    await commit(changes, { within: unlessChanged(...seen) });
    return counts;
  });
  announce();
  return counts;
}

async function merge(file: ProgressFile): Promise<{ counts: ImportCounts; changes: AnyChange[]; seen: Seen[] }> {
  const found = await rowsAtOnce(Object.values(STORES));
  const counts = {} as ImportCounts;
  const changes: AnyChange[] = [];
  const seen: Seen[] = [];
  for (const kind of KINDS) {
    const store = STORES[kind];
    const rows = found[store];
    const values: Stored[] = await valuesOf(store, rows as never);
    const here = new Map(values.map((value, i) => [nameOf(kind, value), { value, row: rows[i] }]));
    const changed = new Map<string, Stored>();
    for (const record of file[kind]) {
      const name = nameOf(kind, record);
      const held = changed.get(name) ?? here.get(name)?.value;
      if (!held || isLater(kind, record, held)) changed.set(name, record);
    }
    for (const [name, put] of changed) {
      changes.push({ store, put } as AnyChange);
      seen.push({ store, key: await keyOf(store, put as never), was: here.get(name)?.row });
    }
    const replaced = [...changed.keys()].filter((name) => here.has(name)).length;
    const distinct = new Set(file[kind].map((record) => nameOf(kind, record))).size;
    counts[kind] = { added: changed.size - replaced, replaced, known: distinct - changed.size };
  }
  return { counts, changes, seen };
}

type Stored = PrivateValues[(typeof STORES)[Kind]];

const nameOf = (kind: Kind, record: Stored): string =>
  kind === 'results'
    ? JSON.stringify([(record as CollectedResults).session, (record as CollectedResults).participant])
    : (record as { id: string }).id;

/** Whether a record takes the place of the one held; of two as old as each other, the choice is the same on every side. */
function isLater(kind: Kind, record: Stored, held: Stored): boolean {
  if (kind === 'events') return false;
  const dateOf = (one: Stored) =>
    kind === 'results' ? (one as CollectedResults).file.exportedAt : (one as OwnProgramme).changedAt;
  const difference = dateOf(record) - dateOf(held);
  return difference > 0 || (difference === 0 && canonical(record) > canonical(held));
}
