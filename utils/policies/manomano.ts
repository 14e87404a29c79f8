import type { Policy } from '../core/policy';

/** What ManoMano asks of a product sheet. */
const manomano: Policy = {
  id: 'manomano',
  name: { fr: 'ManoMano', en: 'ManoMano' },
  marketplaces: ['manomano'],
  rows: {},
};
export default manomano;
