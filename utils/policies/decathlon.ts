import type { Policy } from '../core/policy';
import { TEXT_LANGUAGES } from '../core/words-language';

const minimum = {
  verified: '2026-11-23',
  fixer: 'product',
  severity: 'important',
  consequence: 'rejected',
  source: {
    title: 'Decathlon marketplace: minimum product page',
    ref: 'decathlonmarketplace.zendesk.com, article 23312003759249',
  },
  confidence: 'high',
} as const;

/** What Decathlon's marketplace asks of a product page. */
const decathlon: Policy = {
  id: 'decathlon',
  name: { fr: 'Decathlon', en: 'Decathlon' },
  marketplaces: ['decathlon'],
  rows: {
    language: { ...minimum, appliesTo: { languages: TEXT_LANGUAGES } },
    'picture-background': { ...minimum, options: { tone: 'light', fill: 0 }, raise: { ask: 'advice' } },
    'title-capitals': minimum,
    'title-product-type': { ...minimum, confidence: 'medium' },
  },
};
export default decathlon;
