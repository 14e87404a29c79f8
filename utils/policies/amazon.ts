import type { Policy } from '../core/policy';

/** What Amazon's European stores ask of a product page, amazon.fr first. */
const amazon: Policy = {
  id: 'amazon',
  name: { fr: 'Amazon', en: 'Amazon' },
  marketplaces: ['amazon'],
  rows: {},
};
export default amazon;
