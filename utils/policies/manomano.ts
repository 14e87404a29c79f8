import type { Policy } from '../core/policy';

const channable = {
  verified: '2026-11-23',
  fixer: 'product',
  source: { title: 'ManoMano feed (Channable)', ref: 'helpcenter.channable.com, article 360020136799' },
  confidence: 'high',
} as const;

/** What ManoMano asks of a product sheet. */
const manomano: Policy = {
  id: 'manomano',
  name: { fr: 'ManoMano', en: 'ManoMano' },
  marketplaces: ['manomano'],
  rows: {
    'brand-generic': { ...channable, severity: 'important', consequence: 'less-visible' },
    'brand-presence': { ...channable, severity: 'blocking', consequence: 'rejected' },
    'gtin-presence': { ...channable, severity: 'important', consequence: 'rejected' },
  },
};
export default manomano;
