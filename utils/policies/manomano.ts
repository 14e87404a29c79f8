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
    'mpn-presence': { ...channable, severity: 'advice', consequence: 'rejected' },
    'title-variant': {
      ...channable,
      source: { title: 'ManoMano variations (Lengow)', ref: 'help.lengow.com, article 8918908224796' },
      severity: 'important',
      consequence: 'rejected',
      raise: { otherColour: 'advice' },
    },
  },
};
export default manomano;
