import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractSteps } from '../utils/extract/extract';
import { marketplaces } from '../utils/marketplaces';
import { getStage } from '../utils/page/stage';

/** Brought into a page whose address may be a listing's; tells the sensor how to read it. */
export default defineUnlistedScript(() => {
  const stage = getStage();
  if (stage) stage.read ??= (document, url) => extractSteps(marketplaces, document, url);
});
