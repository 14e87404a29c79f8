import type { FileProblem } from './file';
import { parseResultFile, RESULTS_LIMIT } from './results';
import type { ReadFile } from './session-merge';

/** A file that is not taken in, and why. */
export interface Refusal {
  name: string;
  problem: FileProblem | { key: 'fileLost' };
}

/**
 * Reads result files from the disk one after the other, so that the page stays alive and memory small; one that is bad
 * does not stop the others. `onRead` learns how many are read. Rejects only when `signal` calls it off.
 */
export async function readResultFiles(
  files: readonly File[],
  onRead: (count: number) => void,
  signal: AbortSignal,
): Promise<{ read: ReadFile[]; refused: Refusal[] }> {
  const read: ReadFile[] = [];
  const refused: Refusal[] = [];
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    const result = await readOne(file);
    if ('problem' in result) refused.push({ name: file.name, problem: result.problem });
    else read.push({ name: file.name, file: result.file });
    onRead(index + 1);
  }
  signal.throwIfAborted();
  return { read, refused };
}

async function readOne(disk: File): Promise<Pick<ReadFile, 'file'> | Pick<Refusal, 'problem'>> {
  // A character takes three bytes at most: what is bigger than that cannot be small enough once read.
  if (disk.size > RESULTS_LIMIT * 3) {
    return { problem: { key: 'fileTooLarge', data: { size: disk.size / 1e6, limit: RESULTS_LIMIT / 1e6 } } };
  }
  let text: string;
  try {
    text = await disk.text();
  } catch {
    // A folder, or a file that was moved meanwhile.
    return { problem: { key: 'fileLost' } };
  }
  const parsed = parseResultFile(text);
  return parsed.ok ? { file: parsed.file } : { problem: parsed.problem };
}
