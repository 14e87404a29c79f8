import type { StoreNames, StoreValue } from 'idb';
import * as z from 'zod/mini';
import type { ProgressEvent } from '../core/progress';
import type { TrainingSession } from '../core/session';
import { type CollectedResults, type OwnProgramme, openDatabase, type Schema } from '../storage/database';
import { announce } from '../storage/progress';
import { eventShape } from './event-shape';
import { type Parsed, parseFile } from './file';
import { programmeShape } from './programme-shape';
import { resultShape } from './results';
import { identifier, list, moment, text } from './shapes';

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
} as const satisfies Record<Kind, StoreNames<Schema>>;

// What a later version has added to a record is kept for it.
const object = z.looseObject;
const session = object({
  id: identifier(),
  title: text(2_000),
  place: text(2_000),
  trainer: text(2_000),
  halfDays: list(object({ date: text(40), half: z.enum(['morning', 'afternoon']) }), 1_000),
  objectives: list(text(20_000), 500),
  programme: text(200),
  participants: list(object({ id: identifier(), pseudonym: text(2_000), remark: text(100_000) }), 10_000),
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

/** All progress as it is at one moment. Rejects when the browser refuses to read. */
export async function exportProgress(): Promise<ProgressFile> {
  const tx = (await openDatabase()).transaction(Object.values(STORES), 'readonly');
  const [events, programmes, sessions, results] = await Promise.all([
    tx.objectStore('progressEvents').getAll(),
    tx.objectStore('programmes').getAll(),
    tx.objectStore('sessions').getAll(),
    tx.objectStore('results').getAll(),
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
export const previewImport = (file: ProgressFile): Promise<ImportCounts> => merge(file, 'readonly');

/**
 * Adds what a file holds to what is here, in one transaction: all of it or nothing. What has happened is never
 * replaced; of a programme, a session or results, the later state stays, whichever was imported first.
 */
export async function importProgress(file: ProgressFile): Promise<ImportCounts> {
  const counts = await merge(file, 'readwrite');
  announce();
  return counts;
}

async function merge(file: ProgressFile, mode: 'readonly' | 'readwrite'): Promise<ImportCounts> {
  const tx = (await openDatabase()).transaction(Object.values(STORES), mode, { durability: 'strict' });
  const counts = {} as ImportCounts;
  try {
    for (const kind of KINDS) {
      const store = tx.objectStore(STORES[kind]);
      const here = new Map((await store.getAll()).map((record) => [keyOf(kind, record), record]));
      const before = new Set(here.keys());
      const changed = new Set<string>();
      for (const record of file[kind]) {
        const key = keyOf(kind, record);
        const held = here.get(key);
        if (held && !isLater(kind, record, held)) continue;
        here.set(key, record);
        changed.add(key);
      }
      if (mode === 'readwrite') for (const key of changed) void store.put?.(here.get(key)!);
      const replaced = [...changed].filter((key) => before.has(key)).length;
      const distinct = new Set(file[kind].map((record) => keyOf(kind, record))).size;
      counts[kind] = { added: changed.size - replaced, replaced, known: distinct - changed.size };
    }
  } catch (error) {
    tx.abort();
    // The abort is how it ends; what went wrong is told by the error itself.
    await tx.done.catch(() => {});
    throw error;
  }
  await tx.done;
  return counts;
}

type Stored = StoreValue<Schema, (typeof STORES)[Kind]>;

const keyOf = (kind: Kind, record: Stored): string =>
  kind === 'results'
    ? JSON.stringify([(record as CollectedResults).session, (record as CollectedResults).participant])
    : (record as { id: string }).id;

/** Whether a record takes the place of the one held; of two as old as each other, the choice is the same on every side. */
function isLater(kind: Kind, record: Stored, held: Stored): boolean {
  if (kind === 'events') return false;
  const dateOf = (one: Stored) =>
    kind === 'results' ? (one as CollectedResults).file.exportedAt : (one as OwnProgramme).changedAt;
  const difference = dateOf(record) - dateOf(held);
  return difference > 0 || (difference === 0 && JSON.stringify(record) > JSON.stringify(held));
}
