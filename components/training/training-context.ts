import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import type { Journey, ProgressAction } from '../../utils/core/progress';
import type { ActiveTab } from '../use-active-tab';
import type { TrainingText } from './texts';

/** What was just done, said in the panel until it is closed; a deed can be undone from there. */
export interface Notice {
  key: Parameters<TrainingText>[0];
  data?: Parameters<TrainingText>[1];
  /** The event to undo. */
  undo?: { journey: string; event: string };
}

export interface Training {
  /** The one that changed last first. */
  journeys: readonly Journey[];
  programmes: readonly Programme[];
  /** The tab beside the panel. */
  tab: ActiveTab;
  /**
   * Notes what a person does in a journey, and says it; `undoable` when it can be taken back. Gives whether it was
   * saved: a refusal is said by itself.
   */
  act(
    journey: string,
    actions: readonly ProgressAction[],
    notice?: Notice['key'],
    undoable?: boolean,
  ): Promise<boolean>;
  /** Does something else that may be refused, and says so then. */
  attempt<T>(deed: () => Promise<T>): Promise<T | undefined>;
  say(notice: Notice | undefined): void;
}

export const TrainingContext = createContext<Training | undefined>(undefined);

export function useTraining(): Training {
  const training = useContext(TrainingContext);
  if (!training) throw new Error('No training here');
  return training;
}
