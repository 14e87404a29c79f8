import type { Policy } from '../core/policy';

/** What Fnac Darty's marketplace asks of a product sheet. */
const fnac: Policy = {
  id: 'fnac',
  name: { fr: 'Fnac Darty', en: 'Fnac Darty' },
  marketplaces: ['fnac', 'darty'],
  rows: {},
};
export default fnac;
