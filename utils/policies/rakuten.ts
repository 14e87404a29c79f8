import type { Policy } from '../core/policy';

/** What Rakuten France asks of a product sheet. */
const rakuten: Policy = {
  id: 'rakuten',
  name: { fr: 'Rakuten', en: 'Rakuten' },
  marketplaces: ['rakuten'],
  rows: {},
};
export default rakuten;
