import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const sheet = {
  ...read,
  source: {
    title: 'Octopia: product management',
    ref: 'https://developer.octopia-io.net/api-reference/product-management/',
  },
  confidence: 'high',
} as const;
const template = {
  ...read,
  source: {
    title: 'Octopia product template, read by integrators in 2024 and 2026',
    ref: 'https://developer.octopia-io.net/product-sheet/',
  },
  confidence: 'medium',
} as const;
const offer = {
  ...read,
  fixer: 'offer',
  source: { title: 'Octopia: offers', ref: 'https://developer.octopia-io.net/offer-feature-v2-get/' },
  confidence: 'high',
} as const;

/** What Cdiscount (Octopia) asks of a product sheet. */
const cdiscount: Policy = {
  id: 'cdiscount',
  name: { fr: 'Cdiscount', en: 'Cdiscount' },
  marketplaces: ['cdiscount'],
  rows: {
    availability: { ...offer, severity: 'important', consequence: 'suppressed' },
    'brand-presence': { ...sheet, severity: 'important', consequence: 'rejected' },
    'category-depth': { ...sheet, severity: 'important', consequence: 'rejected', raise: { shallow: 'advice' } },
    'delivery-information': {
      ...offer,
      severity: 'important',
      consequence: 'suppressed',
      raise: { dateNotSeen: 'advice', costNotSeen: 'advice' },
    },
    'gtin-presence': { ...sheet, severity: 'blocking', consequence: 'rejected' },
    'gtin-validity': {
      ...sheet,
      severity: 'blocking',
      consequence: 'rejected',
      raise: {
        publication: 'advice',
        contradiction: 'important',
        restricted: 'important',
        reserved: 'important',
        case: 'important',
      },
    },
    'picture-count': {
      ...template,
      severity: 'advice',
      consequence: 'rejected',
      options: { min: 2, ideal: 6 },
      raise: { missing: 'blocking' },
    },
    'picture-size': {
      ...template,
      severity: 'advice',
      consequence: 'rejected',
      options: { refused: 500, zoom: 1000, ideal: 1000, max: 3000, side: 'shortest' },
      raise: { refused: 'blocking' },
    },
    'reference-price': {
      ...offer,
      severity: 'important',
      consequence: 'rejected',
      source: {
        title: 'Cdiscount integration report, error 23',
        ref: 'https://github.com/alexandriagroup/cdiscountapi',
      },
      raise: { doubtful: 'advice' },
    },
    'rich-content': { ...sheet, severity: 'advice', consequence: 'less-visible' },
    'unit-price': {
      ...offer,
      severity: 'important',
      consequence: 'less-visible',
      raise: { quantityNotSeen: 'advice' },
    },
  },
};
export default cdiscount;
