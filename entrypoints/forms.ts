import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platforms } from '../utils/backoffices';
import { readForm } from '../utils/forms/read-form';
import { getStage } from '../utils/page/stage';

/** Brought into a page that may hold a seller's form; tells the sensor how to read it. */
export default defineUnlistedScript(() => {
  const stage = getStage();
  if (stage) stage.readForm ??= (document, url) => readForm({ document, url, platforms, pointed: stage.pointed });
});
