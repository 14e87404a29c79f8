import type { Policy } from '../core/policy';

/** What Cdiscount (Octopia) asks of a product sheet. */
const cdiscount: Policy = {
  id: 'cdiscount',
  name: { fr: 'Cdiscount', en: 'Cdiscount' },
  marketplaces: ['cdiscount'],
  rows: {},
};
export default cdiscount;
