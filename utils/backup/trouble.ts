/** Why nothing could be written into a folder or read from it; each has its sentence and its remedy. */
export type Trouble =
  /** The folder or the file is no longer there: removed, renamed, or on a disk that is not plugged in. */
  | 'gone'
  /** The browser asks the person again before it lets us in. */
  | 'access'
  /** No room on the disk. */
  | 'full'
  /** What was read back is not what was written. */
  | 'differs'
  /** Anything else; the browser's words say what. */
  | 'other';

/** Thrown by all that touches a folder. */
export class FolderError extends Error {
  constructor(
    readonly trouble: Trouble,
    /** In the browser's words; for who helps the merchant. */
    readonly detail = '',
  ) {
    super(detail || trouble);
  }
}

const BY_NAME: Record<string, Trouble> = {
  NotFoundError: 'gone',
  NotAllowedError: 'access',
  SecurityError: 'access',
  QuotaExceededError: 'full',
};

/** What an error of the file system means. */
export function folderError(error: unknown): FolderError {
  if (error instanceof FolderError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new FolderError(BY_NAME[name] ?? 'other', message);
}
