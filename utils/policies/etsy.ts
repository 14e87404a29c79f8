import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'offer' } as const;

/** What Etsy asks of a listing. */
const etsy: Policy = {
  id: 'etsy',
  name: { fr: 'Etsy', en: 'Etsy' },
  marketplaces: ['etsy'],
  rows: {
    // A few characteristics tell a handmade thing; the law asks that there be some.
    'attribute-count': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: { title: 'Etsy listing rules, read in 2026', ref: 'skills.sh, jacob-balslev/etsy, September 2026' },
      confidence: 'medium',
      options: { min: 1 },
    },
    'brand-consistency': false,
    'brand-generic': false,
    'brand-presence': false,
    'gtin-presence': false,
    'picture-size': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: { title: 'Etsy: listing image requirements', ref: 'etsy.com, listing image requirements' },
      confidence: 'medium',
      options: { zoom: 635, ideal: 2000, side: 'shortest' },
    },
    'title-keyword-chain': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: { title: 'Etsy listing rules, read in 2026', ref: 'skills.sh, jacob-balslev/etsy, September 2026' },
      confidence: 'medium',
      options: { words: 15 },
    },
    'title-length': {
      ...read,
      severity: 'blocking',
      consequence: 'rejected',
      source: { title: 'Etsy listing rules, read in 2026', ref: 'skills.sh, jacob-balslev/etsy, September 2026' },
      confidence: 'high',
      options: { max: 140, ceiling: 140 },
      raise: { tooShort: 'advice' },
    },
  },
};
export default etsy;
