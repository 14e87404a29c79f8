import type { Policy } from '../core/policy';

/** What the law asks of a listing shown to buyers in France. */
const lawFr: Policy = {
  id: 'law-fr',
  name: { fr: 'Droit français et européen', en: 'French and European law' },
  countries: ['FR'],
  rows: {},
};
export default lawFr;
