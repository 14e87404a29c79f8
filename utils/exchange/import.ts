import { announce } from '../storage/progress';
import type { KindName } from './contents';
import { type Counts, mergeStored, previewStored } from './merge';
import { mergeMoments, previewMoments } from './moments';
import { type CheckedFile, checkFile, type Reading } from './read-everything';

/** By kind of record, the settings apart. */
export type RecordCounts = Record<Exclude<KindName, 'settings'>, Counts>;

/**
 * Checks a file to its end and counts what it would change, changing nothing. Rejects with `FileRefused`, with
 * `VaultLocked`, when the browser refuses to read, or with the signal's reason.
 */
export async function previewRecords(
  file: Blob,
  reading: Reading = {},
): Promise<{ checked: CheckedFile; counts: RecordCounts }> {
  const moments = noCounts();
  const checked = await checkFile(file, async (some) => addTo(moments, await previewMoments(some)), reading);
  return { checked, counts: { ...(await previewStored(checked.stored)), moments } };
}

/**
 * Takes in the records of a file that was checked: first its moments, some at a time, then all the rest at once. No
 * record is ever half-written. When it is stopped or fails, what was taken in stays, and taking the file in again does
 * the rest. Rejects as `commit`, with `VaultLocked`, or with the signal's reason.
 */
export async function importRecords({ file, stored }: CheckedFile, reading: Reading = {}): Promise<RecordCounts> {
  const moments = noCounts();
  await checkFile(file, async (some) => addTo(moments, await mergeMoments(some)), reading);
  const counts = { ...(await mergeStored(stored)), moments };
  announce();
  return counts;
}

export const noCounts = (): Counts => ({ added: 0, replaced: 0, known: 0 });
function addTo(sum: Counts, { added, replaced, known }: Counts): void {
  sum.added += added;
  sum.replaced += replaced;
  sum.known += known;
}
