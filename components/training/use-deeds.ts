import { useMemo, useState } from 'preact/hooks';
import { appendProgress } from '../../utils/storage/progress';
import type { Notice, Training } from './training-context';

/** What a person may do in the training, with the word of it: done and undoable, or refused and why. */
export function useDeeds() {
  const [notice, setNotice] = useState<Notice>();
  const [refusal, setRefusal] = useState<string>();
  const deeds = useMemo<Pick<Training, 'act' | 'attempt' | 'say'>>(() => {
    const attempt = async <T>(deed: () => Promise<T>): Promise<T | undefined> => {
      try {
        const result = await deed();
        setRefusal(undefined);
        return result;
      } catch (error) {
        setNotice(undefined);
        setRefusal(error instanceof Error ? error.message : String(error));
        return undefined;
      }
    };
    return {
      attempt,
      say: setNotice,
      async act(journey, actions, key, undoable = false) {
        const events = await attempt(() => appendProgress(journey, actions));
        const last = events?.at(-1);
        if (key && last) setNotice({ key, ...(undoable ? { undo: { journey, event: last.id } } : {}) });
        return events !== undefined;
      },
    };
  }, []);
  return { ...deeds, notice, refusal, forgive: () => setRefusal(undefined) };
}
