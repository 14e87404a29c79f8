import type { Programme } from '../../utils/core/checklist';
import { startJourney } from '../../utils/training/journeys';
import { hrefOf } from './place';
import { useTraining } from './training-context';

/** Starts a journey and goes there; says so when it is refused. */
export function useStart() {
  const { act, attempt } = useTraining();
  return async ({ id }: Programme, { name = '', quick = false } = {}): Promise<void> => {
    const journey = await attempt(() => startJourney(id, name));
    if (journey === undefined) return;
    if (quick) await act(journey, [{ type: 'scopeChosen', quick: true }]);
    location.hash = hrefOf({ at: 'journey', journey });
  };
}
