import type { Policy } from '../core/policy';

/** What Google Merchant Center asks of a merchant's own shop. */
const shop: Policy = {
  id: 'shop',
  name: { fr: 'Boutique et Google Shopping', en: 'Own shop and Google Shopping' },
  marketplaces: ['shop'],
  rows: {},
};
export default shop;
