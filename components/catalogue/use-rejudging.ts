import { useEffect, useState } from 'preact/hooks';
import { keepVerdicts, type Rejudged, rejudgeKept, rulebookOfToday, type Work } from '../../utils/judging/rejudge-kept';
import { changeSettings } from '../../utils/storage/settings';

export type Rejudging =
  | { phase: 'idle'; said?: 'stopped'; error?: string }
  | { phase: 'judging'; done: number; total: number; stop(): void }
  | { phase: 'keeping'; done: number; total: number; stop(): void; result: Rejudged }
  | { phase: 'done'; result: Rejudged; kept: boolean; said?: 'keepStopped'; error?: string };

/* The work goes on, and its result stays, while another view of the panel is shown. */
let current: Rejudging = { phase: 'idle' };
const listeners = new Set<(state: Rejudging) => void>();

function become(state: Rejudging): void {
  current = state;
  for (const listener of listeners) listener(state);
}

/** Work that can be stopped, its progress told; true when it came to its end. */
async function workOn(
  phase: (progress: { done: number; total: number; stop(): void }) => Rejudging,
  task: (work: Work) => Promise<void>,
  onFailure: (failure: { said: true } | { error: string }) => void,
): Promise<void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  become(phase({ done: 0, total: 0, stop }));
  try {
    await task({
      signal: controller.signal,
      onProgress: (done, total) => become(phase({ done, total, stop })),
    });
  } catch (error) {
    onFailure(controller.signal.aborted ? { said: true } : { error: String(error) });
  }
}

const judgeAll = () =>
  workOn(
    (progress) => ({ phase: 'judging', ...progress }),
    async (work) => {
      const judgedWith = rulebookOfToday();
      const result = await rejudgeKept(work);
      await changeSettings(() => ({ judgedWith }));
      become({ phase: 'done', result, kept: false });
    },
    (failure) => become({ phase: 'idle', ...('error' in failure ? failure : { said: 'stopped' as const }) }),
  );

const keepAll = (result: Rejudged) =>
  workOn(
    (progress) => ({ phase: 'keeping', ...progress, result }),
    async (work) => {
      await keepVerdicts(result.changed, work);
      become({ phase: 'done', result, kept: true });
    },
    (failure) =>
      become({
        phase: 'done',
        result,
        kept: false,
        ...('error' in failure ? failure : { said: 'keepStopped' as const }),
      }),
  );

const close = () => become({ phase: 'idle' });

/** How far judging the kept listings again is, and what can be done. */
export function useRejudging() {
  return { state: useRejudgingOf(whole), judgeAll, keepAll, close };
}
const whole = (state: Rejudging): Rejudging => state;

/** One thing of it: what does not show the progress is not drawn again with each step. */
export function useRejudgingOf<T>(of: (state: Rejudging) => T): T {
  const [part, setPart] = useState(() => of(current));
  useEffect(() => {
    const listener = (state: Rejudging) => setPart(() => of(state));
    listeners.add(listener);
    listener(current);
    return () => void listeners.delete(listener);
  }, []);
  return part;
}

/** The result that is shown, if any. */
export const resultOf = (state: Rejudging): Rejudged | undefined => (state.phase === 'done' ? state.result : undefined);
/** Whether its verdicts were kept. */
export const isKept = (state: Rejudging): boolean => state.phase === 'done' && state.kept;
