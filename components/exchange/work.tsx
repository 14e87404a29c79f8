import { useId, useState } from 'preact/hooks';
import { useExchangeTexts } from './texts';

/** What a long task is given: where to say how far it is, and what stops it. */
export interface Reins {
  signal: AbortSignal;
  /** `label` where the task has come to another part of its work. */
  onProgress(done: number, total: number, label?: string): void;
}
interface Work {
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  stop(): void;
}

/** Long work that says how far it is and can be stopped. `run` gives what the task gives, or rejects as it does. */
export function useWork() {
  const [work, setWork] = useState<Work>();
  const run = async <T,>(label: string, task: (reins: Reins) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    setWork({ label, done: 0, total: 0, stop });
    try {
      return await task({
        signal: controller.signal,
        onProgress: (done, total, now = label) => setWork({ label: now, done, total, stop }),
      });
    } finally {
      setWork(undefined);
    }
  };
  return { work, run };
}

/** Whether a task ended since it was stopped. */
export const wasStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** How far the work is, and the button that stops it. */
export function WorkLine({ label, done, total, stop }: Work) {
  const { t } = useExchangeTexts();
  const id = useId();
  return (
    <div class="work">
      <label for={id}>{label}</label>
      {total > 0 ? <progress id={id} value={done} max={total} /> : <progress id={id} />}
      <div class="actions">
        <button type="button" onClick={stop}>
          {t('stop')}
        </button>
      </div>
    </div>
  );
}
