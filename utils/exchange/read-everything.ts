import { type FileProblem, isLater, placeIn } from '../training/file';
import { moment } from '../training/shapes';
import {
  type Contents,
  EVERYTHING_FORMAT,
  EVERYTHING_VERSION,
  KIND_NAMES,
  type KindName,
  type Moment,
} from './contents';
import { type Entry, entriesOf, NotJson, parseText, TooDeep, textOf } from './json-entries';
import { STORED_KINDS } from './kinds';
import type { StoredContents } from './merge';
import { PAGE } from './moments';
import { SHAPES } from './shapes';

/** Most bytes of a file that is taken in, unfolded where it was sealed. */
export const FILE_LIMIT = 2_000_000_000;
/** Most records of all kinds together: more would not fit in memory. */
const MOST_RECORDS = 2_000_000;

/** What is taken in: the file of everything, and that of the training's progress, which holds some of the same kinds. */
const FORMATS: ReadonlyMap<unknown, number> = new Map([
  [EVERYTHING_FORMAT, EVERYTHING_VERSION],
  ['pret-a-vendre/progress', 1],
]);

/** The file is refused whole: the message is a text of `utils/i18n/files.*`. */
export class FileRefused extends Error {
  constructor(
    readonly key: FileProblem['key'],
    readonly data: FileProblem['data'] = {},
  ) {
    super(key);
  }
}

/** A file that was read to its end and found in order. */
export interface CheckedFile {
  file: Blob;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  /** How many records of each kind. */
  counts: Record<KindName, number>;
  /** Everything but the moments, which stay in the file: they may be too many. */
  stored: StoredContents;
  settings: Contents['settings'] | undefined;
  /** Names of members this version does not know; they are not taken in. */
  strangers: string[];
}

export interface Reading {
  /** Bytes read, of how many. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal | undefined;
}

/**
 * Reads a file to its end and checks every record, changing nothing. Calls `onMoments` with the moments, some at a
 * time. Rejects with `FileRefused`, with what `onMoments` throws, or with the signal's reason.
 */
export async function checkFile(
  file: Blob,
  onMoments: (moments: Moment[]) => Promise<void>,
  reading: Reading = {},
): Promise<CheckedFile> {
  if (file.size > FILE_LIMIT) {
    throw new FileRefused('fileTooLarge', { size: file.size / 1e6, limit: FILE_LIMIT / 1e6 });
  }
  const head: Head = {};
  const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, 0])) as CheckedFile['counts'];
  const stored = Object.fromEntries(STORED_KINDS.map((kind) => [kind, []])) as unknown as Record<KindName, unknown[]>;
  const strangers = new Set<string>();
  let settings: CheckedFile['settings'];
  let moments: Moment[] = [];
  let records = 0;
  try {
    for await (const entry of entriesOf(textOf(file, reading))) {
      const { name } = entry;
      if (isHead(name)) {
        head[name] = parseText(entry.text);
        checkHead(head);
      } else if (!isKind(name)) {
        // Another version's own: not ours to judge, as long as it is JSON.
        parseText(entry.text);
        strangers.add(name);
      } else {
        if (++records > MOST_RECORDS) throw new FileRefused('fileTooMany', { limit: MOST_RECORDS });
        const record = recordIn(name, entry, counts[name]++);
        if (name === 'moments') moments.push(record as Moment);
        else if (name === 'settings') settings = record as Contents['settings'];
        else stored[name].push(record);
        if (moments.length === PAGE) {
          await onMoments(moments);
          moments = [];
        }
      }
    }
    if (moments.length) await onMoments(moments);
  } catch (error) {
    if (error instanceof NotJson) throw new FileRefused(error instanceof TooDeep ? 'fileDeep' : 'fileUnreadable');
    // A record that does not fit is no fault in what never said to be a file of ours.
    throw error instanceof FileRefused && head.format === undefined ? new FileRefused('fileOther') : error;
  }
  return { file, exportedAt: momentOf(head), counts, stored: stored as never, settings, strangers: [...strangers] };
}

type Head = Partial<Record<'format' | 'version' | 'exportedAt', unknown>>;
const isHead = (name: string): name is keyof Head => ['format', 'version', 'exportedAt'].includes(name);
const isKind = (name: string): name is KindName => (KIND_NAMES as readonly string[]).includes(name);

/** As soon as both are known, whatever order they come in. */
function checkHead({ format, version }: Head): void {
  const newest = FORMATS.get(format);
  if (format !== undefined && newest === undefined) throw new FileRefused('fileOther');
  if (newest === undefined || version === undefined) return;
  if (isLater(version, newest)) throw new FileRefused('fileNewer', { version });
  if (version !== newest) throw new FileRefused('fileWrong', { place: 'version' });
}

function momentOf({ format, version, exportedAt }: Head): number {
  if (format === undefined) throw new FileRefused('fileOther');
  if (version === undefined) throw new FileRefused('fileWrong', { place: 'version' });
  const checked = moment().safeParse(exportedAt);
  if (!checked.success) throw new FileRefused('fileWrong', { place: 'exportedAt' });
  return checked.data;
}

function recordIn(kind: KindName, { text, listed }: Entry, index: number): unknown {
  if (!listed) throw new FileRefused('fileWrong', { place: kind });
  const checked = SHAPES[kind].safeParse(parseText(text));
  if (checked.success) return checked.data;
  throw new FileRefused('fileWrong', { place: `${kind}.${index}.${placeIn(checked.error.issues[0])}` });
}
