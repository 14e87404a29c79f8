import { WORKS } from '../core/family';
import type { Policy } from '../core/policy';

const guideline = {
  verified: '2026-11-23',
  fixer: 'product',
  severity: 'important',
  consequence: 'less-visible',
  source: {
    title: 'Kaufland Global Marketplace: product data guideline',
    ref: 'kauflandglobalmarketplace.com, product-data-guideline',
  },
  confidence: 'high',
} as const;
const notWorks = { appliesTo: { notFamilies: WORKS } } as const;

/** What Kaufland’s marketplace asks of product data. */
const kaufland: Policy = {
  id: 'kaufland',
  name: { fr: 'Kaufland', en: 'Kaufland' },
  marketplaces: ['kaufland'],
  rows: {
    'title-capitals': { ...guideline, ...notWorks },
    'title-emoji': guideline,
    'title-keyword-chain': { ...guideline, ...notWorks, severity: 'advice' },
    'title-length': {
      ...guideline,
      ...notWorks,
      severity: 'advice',
      options: { min: 50, max: 80 },
      raise: { missing: 'blocking' },
    },
    'title-offer-data': { ...guideline, ...notWorks },
    'title-subjective': { ...guideline, ...notWorks },
    'title-symbols': { ...guideline, ...notWorks, severity: 'advice' },
  },
};
export default kaufland;
