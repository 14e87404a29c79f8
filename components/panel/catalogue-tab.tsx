import { useLater } from '../use-later';

/** The catalogue, which comes with its texts when it is first shown. */
export function CatalogueTab() {
  const part = useLater(() => import('../catalogue/catalogue-view'));
  return part ? <part.CatalogueView /> : null;
}
