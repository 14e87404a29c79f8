import { useEffect, useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { watchProgress } from '../../utils/storage/progress';
import { programmesKnown, readJourneys } from '../../utils/training/journeys';

export type Journeys =
  | { state: 'reading' }
  | { state: 'refused'; error: string }
  | { state: 'read'; journeys: readonly Journey[]; programmes: readonly Programme[] };

/** The journeys kept in this browser, the one that changed last first; they follow what any window does. */
export function useJourneys(): Journeys {
  const [known, setKnown] = useState<Journeys>({ state: 'reading' });
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const turn = ++latest;
      const next = await readAll().catch((error): Journeys => ({ state: 'refused', error: String(error) }));
      if (turn === latest) setKnown(next);
    };
    const stop = watchProgress(() => void read());
    void read();
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, []);
  return known;
}

async function readAll(): Promise<Journeys> {
  const [journeys, programmes] = await Promise.all([readJourneys(), programmesKnown()]);
  return {
    state: 'read',
    journeys: [...journeys.values()].sort((a, b) => b.changedAt - a.changedAt),
    programmes,
  };
}
