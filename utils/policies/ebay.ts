import type { Policy } from '../core/policy';

/** What eBay asks of a listing. */
const ebay: Policy = {
  id: 'ebay',
  name: { fr: 'eBay', en: 'eBay' },
  marketplaces: ['ebay'],
  rows: {},
};
export default ebay;
