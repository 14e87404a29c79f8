import { useEffect, useRef, useState } from 'preact/hooks';
import { collectResults } from '../../utils/storage/sessions';
import { type Refusal, readResultFiles } from '../../utils/training/session-collect';
import { type FileOutcome, mergeResults } from '../../utils/training/session-merge';

export type Collecting =
  | { state: 'idle' }
  | { state: 'reading'; count: number; total: number }
  | { state: 'writing'; total: number }
  | { state: 'done'; outcomes: FileOutcome[]; refused: Refusal[] }
  | { state: 'cancelled' }
  | { state: 'failed'; error: string };

/** Takes batches of files into a session, one batch after the other. */
export function useCollect(session: string): {
  collecting: Collecting;
  take(files: readonly File[]): Promise<void>;
  cancel(): void;
} {
  const [collecting, setCollecting] = useState<Collecting>({ state: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  // Leaving the view calls it off: half a batch is never kept.
  useEffect(() => () => running.current?.abort(), []);

  const take = async (files: readonly File[]) => {
    if (!files.length || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const total = files.length;
    setCollecting({ state: 'reading', count: 0, total });
    try {
      const { read, refused } = await readResultFiles(
        files,
        (count) => setCollecting({ state: 'reading', count, total }),
        signal,
      );
      setCollecting({ state: 'writing', total });
      const { outcomes } = read.length
        ? await collectResults(
            session,
            (stored) => mergeResults(stored, read, Date.now(), () => crypto.randomUUID()),
            signal,
          )
        : { outcomes: [] };
      setCollecting({ state: 'done', outcomes, refused });
    } catch (error) {
      setCollecting(signal.aborted ? { state: 'cancelled' } : { state: 'failed', error: String(error) });
    } finally {
      running.current = undefined;
    }
  };
  return { collecting, take, cancel: () => running.current?.abort() };
}
