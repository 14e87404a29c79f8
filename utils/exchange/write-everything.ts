import { countRows, pagesOf, valuesOf } from '../storage/records';
import {
  type Contents,
  EVERYTHING_FORMAT,
  EVERYTHING_VERSION,
  GROUPS,
  type Group,
  type KindName,
  SEALED_ONLY,
} from './contents';
import { STORED, type StoredKind } from './kinds';
import { PAGE, readMoments } from './moments';
import { type FileKey, sealFile } from './sealed-file';
import { type Bytes, blobOf } from './streams';

export interface Wanted {
  /** As they are now; they do not lie with the records. */
  settings: Contents['settings'];
  /** All of them unless some are left out; those in `SEALED_ONLY` need a secret. */
  groups?: readonly Group[] | undefined;
  /** Seals the file. */
  secret?: string | FileKey | undefined;
  /** How many of the records are written; the total is that of the beginning. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal | undefined;
}

/**
 * Everything kept, or some of it, as one file (docs/exchange.md), record after record: never held in memory as a whole.
 * Rejects with `VaultLocked`, when the browser refuses to read, or with the signal's reason.
 */
export function writeEverything({ secret, groups = Object.keys(GROUPS) as Group[], ...wanted }: Wanted): Promise<Blob> {
  const allowed = groups.filter((group) => secret !== undefined || !SEALED_ONLY.has(group));
  const bytes = encoded(textsOf({ ...wanted, groups: allowed }));
  return secret === undefined ? blobOf(bytes, 'application/json') : sealFile(bytes, secret);
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

/** The file's text in parts: one record to a line. */
async function* textsOf({
  settings,
  groups,
  onProgress,
  signal,
}: Omit<Wanted, 'secret' | 'groups'> & { groups: readonly Group[] }): AsyncGenerator<string> {
  const kinds = groups.flatMap((group): readonly KindName[] => GROUPS[group]);
  const counts = await Promise.all(kinds.map(countOf));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const head = { format: EVERYTHING_FORMAT, version: EVERYTHING_VERSION, exportedAt: Date.now() };
  yield JSON.stringify(head).slice(0, -1);
  for (const kind of kinds) {
    yield `,\n${JSON.stringify(kind)}:[`;
    let separator = '\n';
    for await (const page of kind === 'settings' ? [[settings]] : readKind(kind)) {
      signal?.throwIfAborted();
      if (page.length === 0) continue;
      yield separator + page.map((record) => JSON.stringify(record)).join(',\n');
      separator = ',\n';
      done += page.length;
      onProgress?.(done, Math.max(total, done));
    }
    yield ']';
  }
  yield '}\n';
}

const countOf = async (kind: KindName): Promise<number> => {
  if (kind === 'settings') return 1;
  return countRows(kind === 'moments' ? 'summaries' : STORED[kind].store);
};

const readKind = (kind: Exclude<KindName, 'settings'>): AsyncIterable<unknown[]> =>
  kind === 'moments' ? readMoments() : readStored(kind);

async function* readStored(kind: StoredKind): AsyncGenerator<unknown[]> {
  const { store } = STORED[kind];
  for await (const page of pagesOf(store, PAGE)) yield valuesOf(store, page);
}
