/* Pure: how things stand with the copies, when the next one is written, and whether to remind. */
import type { Copy, Folder } from '../storage/folders';
import type { Trouble } from './trouble';

/** What a person decided about copies, and what was handed over as a download. */
export interface Choices {
  /** How many generations a folder keeps. */
  keep: number;
  /** After how many days without a fresh copy one is reminded. */
  remindAfter: number;
  /** Not reminded before, in milliseconds since the epoch. */
  snoozedUntil: number;
  /** Since when there has been something worth saving that no copy holds, in milliseconds since the epoch. */
  unsavedSince?: number | undefined;
  /** The last copy handed over to the browser's downloads. It was not read back: it may be anywhere, or nowhere. */
  download?: Copy | undefined;
}

export const DAY = 86_400_000;

/** How it stands with the copies in one folder. */
export type Standing =
  /** The latest copy holds all there is. */
  | 'saved'
  /** Something has changed since; it will be written by itself. */
  | 'changed'
  /** Something has changed since, and nothing can be read until the vault is open. */
  | 'locked'
  /** No copy yet. */
  | 'never'
  | Trouble;

export interface Moment {
  /** State of the data now: see `readMark`. */
  mark: string;
  vault: 'off' | 'locked' | 'open';
  /** Milliseconds since the epoch. */
  now: number;
}

export function standingOf(
  { saved, trouble }: Pick<Folder, 'saved' | 'trouble'>,
  access: PermissionState,
  { mark, vault }: Pick<Moment, 'mark' | 'vault'>,
): Standing {
  if (access !== 'granted') return 'access';
  if (trouble) return trouble.kind as Trouble;
  if (saved?.mark === mark) return 'saved';
  if (vault === 'locked') return 'locked';
  return saved ? 'changed' : 'never';
}

const MINUTE = 60_000;
/** Shortest and longest time between two copies written by themselves. */
const [SHORTEST, LONGEST] = [5 * MINUTE, 60 * MINUTE];

/**
 * Time between two copies of this size written by themselves, in milliseconds: a provider that synchronises the folder
 * is sent no more than about a megabyte a minute.
 */
export const intervalFor = (bytes: number): number => Math.min(LONGEST, Math.max(SHORTEST, (bytes / 1e6) * MINUTE));

/** When a folder gets its next copy by itself, in milliseconds since the epoch; undefined when nothing calls for one. */
export function nextCopyAt({ saved, trouble }: Pick<Folder, 'saved' | 'trouble'>, mark: string): number | undefined {
  if (saved?.mark === mark && !trouble) return undefined;
  return Math.max(saved ? saved.at + intervalFor(saved.bytes) : 0, trouble ? trouble.at + SHORTEST : 0);
}

/** The latest of all copies, in folders and handed over. */
export const latestCopy = (folders: readonly Pick<Folder, 'saved'>[], { download }: Pick<Choices, 'download'>) =>
  [...folders.map(({ saved }) => saved), download].reduce<Copy | undefined>(
    (latest, copy) => (copy && (!latest || copy.at > latest.at) ? copy : latest),
    undefined,
  );

export interface Reminder {
  /** Whole days since the latest copy; undefined when there is none. */
  days?: number;
}

/**
 * Whether to remind that no copy is fresh: some copies are wanted, something is in none of them, and for so many days.
 * A copy of all there is stays fresh, however old.
 */
export function reminderAt(
  folders: readonly Pick<Folder, 'saved'>[],
  choices: Choices,
  { mark, now }: Pick<Moment, 'mark' | 'now'>,
): Reminder | undefined {
  const latest = latestCopy(folders, choices);
  if (now < choices.snoozedUntil || latest?.mark === mark) return undefined;
  const since = latest?.at ?? choices.unsavedSince ?? now;
  if (now - since < choices.remindAfter * DAY) return undefined;
  return latest ? { days: Math.floor((now - latest.at) / DAY) } : {};
}
