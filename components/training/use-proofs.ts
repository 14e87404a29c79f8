import { useEffect } from 'preact/hooks';
import type { Journey } from '../../utils/core/progress';
import { proveSteps } from '../../utils/training/prove';
import type { ActiveTab } from '../use-active-tab';
import { useReading } from '../use-reading';

/** A listing that is open already proves steps of a journey that starts beside it: it need not be read again first. */
export function useProofs(tab: ActiveTab, journeys: readonly Journey[]): void {
  const { reading } = useReading(tab);
  const state = reading.phase === 'listing' && !reading.state.incognito ? reading.state : undefined;
  const open = journeys
    .filter(({ closed }) => !closed)
    .map(({ id }) => id)
    .sort()
    .join();
  useEffect(() => {
    // What is refused here is tried again with the next reading, whose surfaces say so.
    if (state && open) void proveSteps(state.report, Date.now()).catch(() => []);
  }, [state?.report, open]);
}
