import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../utils/page/overlay/overlay';
import { getStage } from '../utils/page/stage';

/** Brought into a page by the background when there is something to draw; the sensor has set the stage. */
export default defineUnlistedScript(() => {
  const stage = getStage();
  if (stage) stage.overlay ??= createOverlay(stage);
});
