import { useLater } from '../use-later';
import { Unlocked } from '../vault/unlocked';

/** The catalogue, which comes with its texts when it is first shown. */
export function CatalogueTab() {
  const part = useLater(() => import('../catalogue/catalogue-view'));
  return <Unlocked whole="view">{part && <part.CatalogueView />}</Unlocked>;
}
