import type { Policy } from '../core/policy';

/** What Etsy asks of a listing. */
const etsy: Policy = {
  id: 'etsy',
  name: { fr: 'Etsy', en: 'Etsy' },
  marketplaces: ['etsy'],
  rows: {},
};
export default etsy;
