import type { ActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { Unlocked } from '../vault/unlocked';

/** The training, which comes with its texts when it is first shown. */
export function TrainingTab({ tab, view }: { tab: ActiveTab; view: string }) {
  const part = useLater(() => import('../training/training-view'));
  return <Unlocked whole="view">{part && <part.TrainingView tab={tab} view={view} />}</Unlocked>;
}
