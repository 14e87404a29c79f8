import { EDIBLE, INTANGIBLE } from '../core/family';
import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const safety = {
  ...read,
  severity: 'important',
  consequence: 'suppressed',
  source: { title: 'Rakuten France: GPSR fields (Lengow)', ref: 'help.lengow.com, article 23377777774236' },
  since: '2024-12-13',
  confidence: 'high',
  appliesTo: { notFamilies: [...EDIBLE, ...INTANGIBLE] },
} as const;

/** What Rakuten France asks of a product sheet. */
const rakuten: Policy = {
  id: 'rakuten',
  name: { fr: 'Rakuten', en: 'Rakuten' },
  marketplaces: ['rakuten'],
  rows: {
    'gpsr-manufacturer': safety,
    'gpsr-responsible-person': safety,
    'gtin-presence': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: { title: 'Rakuten France: EAN', ref: 'https://global.fr.shopping.rakuten.com/en/help/eans' },
      confidence: 'high',
    },
  },
};
export default rakuten;
