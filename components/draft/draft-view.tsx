import type { ActiveTab } from '../use-active-tab';
import { useLater } from '../use-later';

const load = () => import('./draft-room');

/** The drafts, loaded when they are first shown. */
export function DraftView({ tab }: { tab: ActiveTab }) {
  const room = useLater(load);
  return room ? <room.DraftRoom tab={tab} /> : null;
}
