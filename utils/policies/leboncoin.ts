import type { Policy } from '../core/policy';

/** What leboncoin asks of an advertisement. */
const leboncoin: Policy = {
  id: 'leboncoin',
  name: { fr: 'leboncoin', en: 'leboncoin' },
  marketplaces: ['leboncoin'],
  rows: {
    'attribute-count': false,
    'brand-generic': false,
    'brand-presence': false,
    'gpsr-manufacturer': false,
    'gpsr-responsible-person': false,
    'gpsr-warnings': false,
    'gtin-presence': false,
    reviews: false,
  },
};
export default leboncoin;
