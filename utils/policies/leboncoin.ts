import type { Policy } from '../core/policy';

/** What leboncoin asks of an advertisement. */
const leboncoin: Policy = {
  id: 'leboncoin',
  name: { fr: 'leboncoin', en: 'leboncoin' },
  marketplaces: ['leboncoin'],
  rows: {},
};
export default leboncoin;
