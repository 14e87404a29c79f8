import type * as z from 'zod/mini';
import type { Data } from '../core/rule';
import { isTooDeep } from './nesting';

/** Why a file is refused: a text of `utils/i18n/files.*` and the values for its placeholders. */
export interface FileProblem {
  key: 'fileTooLarge' | 'fileTooMany' | 'fileUnreadable' | 'fileDeep' | 'fileOther' | 'fileNewer' | 'fileWrong';
  data: Data;
}
export type Parsed<T> = { ok: true; file: T } | { ok: false; problem: FileProblem };

export interface FileKind<T> {
  format: string;
  /** Files of this version and of earlier ones are understood. */
  version: number;
  /** Most characters a file may have. */
  limit: number;
  shape: z.ZodMiniType<T>;
}

const refuse = (key: FileProblem['key'], data: Data = {}) => ({ ok: false, problem: { key, data } }) as const;

/** The file a text holds, checked whole, or the one reason why it is refused. Never throws. */
export function parseFile<T>(content: string, { format, version, limit, shape }: FileKind<T>): Parsed<T> {
  if (content.length > limit) return refuse('fileTooLarge', { size: content.length / 1e6, limit: limit / 1e6 });
  if (isTooDeep(content)) return refuse('fileDeep');
  let read: unknown;
  try {
    // Windows editors put a byte order mark before the text.
    read = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('fileUnreadable');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return refuse('fileOther');
  const head = read as { format?: unknown; version?: unknown };
  if (head.format !== format) return refuse('fileOther');
  if (isLater(head.version, version)) return refuse('fileNewer', { version: head.version });
  const checked = shape.safeParse(read);
  if (checked.success) return { ok: true, file: checked.data };
  return refuse('fileWrong', { place: placeIn(checked.error.issues[0]) });
}

/** Versions are whole numbers; anything else is no version at all. */
export const isLater = (version: unknown, known: number): version is number =>
  Number.isSafeInteger(version) && (version as number) > known;

/** `events.3.at`, as a person would look for it in the file. */
export const placeIn = (issue: z.core.$ZodIssue | undefined): string =>
  (issue?.path.map(String).join('.') || '?').slice(0, 200);
