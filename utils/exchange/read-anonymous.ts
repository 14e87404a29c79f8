import { readCompany } from '../storage/margins';
import { countRows, list } from '../storage/records';
import { anonymise } from './anonymise';
import type { Anonymised, Part } from './anonymised-shape';
import type { Moment } from './contents';
import { readMoments } from './moments';

interface Wanted {
  parts: readonly Part[];
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** Moments read, of how many. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal | undefined;
}

/**
 * The file for a trainer, of what is kept now. Rejects with `VaultLocked`, when the browser refuses to read, or with the
 * signal's reason.
 */
export async function readAnonymous({ parts, madeAt, onProgress, signal }: Wanted): Promise<Anonymised> {
  const has = (part: Part) => parts.includes(part);
  const total = await countRows('summaries');
  async function* moments(): AsyncGenerator<Moment[]> {
    let done = 0;
    for await (const page of readMoments()) {
      signal?.throwIfAborted();
      yield page;
      done += page.length;
      onProgress?.(done, Math.max(total, done));
    }
  }
  return anonymise({
    moments: has('listings') ? moments() : undefined,
    decisions: has('decisions') ? { waivers: await list('waivers'), answers: await list('answers') } : undefined,
    events: has('training') ? await list('progressEvents') : undefined,
    company: has('company') ? await readCompany() : undefined,
    madeAt,
  });
}
