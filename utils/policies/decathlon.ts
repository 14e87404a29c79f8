import type { Policy } from '../core/policy';

/** What Decathlon's marketplace asks of a product page. */
const decathlon: Policy = {
  id: 'decathlon',
  name: { fr: 'Decathlon', en: 'Decathlon' },
  marketplaces: ['decathlon'],
  rows: {},
};
export default decathlon;
