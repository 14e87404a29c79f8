import type { Policy } from '../core/policy';
import { TEXT_LANGUAGES } from '../core/words-language';

const texts = {
  verified: '2026-11-23',
  fixer: 'offer',
  severity: 'important',
  consequence: 'rejected',
  source: { title: 'Publishing rules of leboncoin, as reported', ref: 'journaldufreenaute.fr' },
  confidence: 'medium',
} as const;

/** What leboncoin asks of an advertisement. */
const leboncoin: Policy = {
  id: 'leboncoin',
  name: { fr: 'leboncoin', en: 'leboncoin' },
  marketplaces: ['leboncoin'],
  rows: {
    'apparel-details': false,
    'attribute-compatibility': false,
    'attribute-contents': false,
    // An advertisement has no table of characteristics; the law asks that there be some.
    'attribute-count': { ...texts, severity: 'advice', consequence: 'less-visible', options: { min: 1 } },
    'attribute-dimensions': false,
    'attribute-material': false,
    'brand-generic': false,
    'brand-presence': false,
    'description-contact-details': texts,
    'gtin-presence': false,
    language: { ...texts, appliesTo: { languages: TEXT_LANGUAGES } },
    reviews: false,
    'title-contact-details': texts,
  },
};
export default leboncoin;
