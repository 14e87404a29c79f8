import { useRef, useState } from 'preact/hooks';
import type { Stage, Work } from '../../utils/backup/run';

/** A long work of this page: how far it is, and the way to stop it. */
export interface Working {
  /** Undefined when nothing is under way. */
  stage: Stage | undefined;
  stop(): void;
  /** Does the work and gives its result; undefined when a person has stopped it. Rejects as the work does. */
  run<T>(work: (how: Required<Work>) => Promise<T>): Promise<T | undefined>;
}

export function useWork(): Working {
  const [stage, setStage] = useState<Stage>();
  const control = useRef<AbortController>(undefined);
  return {
    stage,
    stop: () => control.current?.abort(),
    async run(work) {
      const controller = new AbortController();
      const { signal } = controller;
      control.current = controller;
      setStage({ stage: 'reading', done: 0, of: 0 });
      try {
        return await work({ signal, onStage: setStage });
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      } finally {
        setStage(undefined);
      }
    },
  };
}
