/* What people call the places a page may be at. Apart from who shows them: with them come all readers, of some 70 kB. */
import { platformName } from '../../utils/backoffices';
import { marketplaces } from '../../utils/marketplaces';

export { platformName };

export const marketplaceName = (id: string | undefined): string | undefined =>
  marketplaces.find((one) => one.id === id)?.name;
