/* The files of a backup folder, by their names alone: which are generations, which are scraps, which may go. */

/** One sealed copy in a folder; everything here is told by its name. */
export interface Generation {
  name: string;
  /** When it was written, in milliseconds since the epoch; whole seconds. */
  at: number;
  /** Which vault wrote it: see `writerOf`. */
  by: string;
}

export const EXTENSION = '.pav';
/** While a file has this at its end, it is being written; left by a writing that was cut short. */
const UNFINISHED = '.part';
const NAME = /^pret-a-vendre-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([0-9a-f]{8})\.pav$/;
/** Chromium writes beside the file, then swaps: the second ending is its own. */
const SCRAP = /^(pret-a-vendre-.*)\.part(\.crswap)?$/;

export const MOST_GENERATIONS = 100;
export const FEWEST_GENERATIONS = 2;

/** Which vault a generation is of, short enough for a file name: the first eight digits of the vault's random id. */
export const writerOf = (vaultId: string): string =>
  vaultId
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 8)
    .padEnd(8, '0');

/** `pret-a-vendre-2026-11-25T03-04-05Z-1a2b3c4d.pav`: sorts by moment, and every system takes it as a file name. */
export function nameOf(at: number, by: string): string {
  const moment = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  return `pret-a-vendre-${moment}Z-${by}${EXTENSION}`;
}

/** What a file's name says of it; undefined when it is not one of ours. */
export function generationOf(name: string): Generation | undefined {
  const [, day, hours, minutes, seconds, by] = NAME.exec(name) ?? [];
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return by === undefined || Number.isNaN(at) ? undefined : { name, at, by };
}

/** The name under which a generation is written, until it is whole. */
export const nameInWriting = (name: string): string => name + UNFINISHED;

/** Whether a file was left by one of our own writings that did not end. */
export function isScrapOf(name: string, by: string): boolean {
  const [, whole] = SCRAP.exec(name) ?? [];
  return whole !== undefined && generationOf(whole)?.by === by;
}

/** Latest first. */
export const latestFirst = <T extends { at: number }>(generations: readonly T[]): T[] =>
  [...generations].sort((a, b) => b.at - a.at);

interface Pruning {
  /** Whose generations may go: those of other vaults and devices that share the folder are not ours to remove. */
  by: string;
  /** How many stay. */
  keep: number;
  isVerified(generation: Generation): boolean;
  /** Calendar day of a moment, where the merchant is. */
  dayOf(at: number): string;
}

/**
 * The generations that may go. Of those that stay, the first half are the latest; the others are the last of each
 * earlier day, so that a mistake noticed the day after can still be undone by a merchant who changes a lot; where there
 * are not so many days, again the latest. The last one that was read back whole stays whatever the number.
 */
export function removable(generations: readonly Generation[], { by, keep, isVerified, dayOf }: Pruning): Generation[] {
  const own = latestFirst(generations.filter((generation) => generation.by === by));
  const kept = new Set(own.slice(0, Math.ceil(keep / 2)));
  const seen = new Set([...kept].map(({ at }) => dayOf(at)));
  const endsOfDays = own.filter(({ at }) => !seen.has(dayOf(at)) && seen.add(dayOf(at)));
  for (const generation of [...endsOfDays, ...own]) if (kept.size < keep) kept.add(generation);
  const lastSure = own.find(isVerified);
  if (lastSure) kept.add(lastSure);
  return own.filter((generation) => !kept.has(generation));
}
