import type { ActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';
import { Unlocked } from '../vault/unlocked';

const load = () => import('./draft-room');

/** The drafts and the message to a supplier, loaded when they are first shown. */
export function DraftView({ tab, view }: { tab: ActiveTab; view: string }) {
  const room = useLater(load);
  return <Unlocked whole="view">{room && <room.DraftRoom tab={tab} view={view} />}</Unlocked>;
}
