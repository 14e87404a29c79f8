import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'offer' } as const;
const pictures = {
  ...read,
  source: {
    title: 'eBay: PictureDetailsType',
    ref: 'developer.ebay.com, PictureDetailsType',
  },
  confidence: 'high',
} as const;

/** What eBay asks of a listing. */
const ebay: Policy = {
  id: 'ebay',
  name: { fr: 'eBay', en: 'eBay' },
  marketplaces: ['ebay'],
  rows: {
    'apparel-details': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: { title: 'eBay item specifics: size and condition, 2026', ref: 'ebay.com, seller updates of 2026' },
      since: '2026-08-01',
      confidence: 'medium',
    },
    'brand-generic': false,
    'description-comparison': {
      ...read,
      severity: 'advice',
      consequence: 'suppressed',
      source: { title: 'eBay: search and browse manipulation policy', ref: 'ebay.com, search manipulation policy' },
      confidence: 'low',
    },
    'mpn-presence': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: { title: 'eBay: ProductListingDetailsType', ref: 'developer.ebay.com, ProductListingDetailsType' },
      confidence: 'medium',
    },
    'picture-count': { ...pictures, severity: 'advice', consequence: 'rejected', raise: { missing: 'blocking' } },
    'picture-size': {
      ...pictures,
      severity: 'advice',
      consequence: 'rejected',
      options: { refused: 500, zoom: 1000, ideal: 1600 },
      raise: { refused: 'blocking', noZoom: 'important' },
    },
    'title-length': {
      ...read,
      severity: 'blocking',
      consequence: 'rejected',
      source: { title: 'eBay: listing title', ref: 'developer.ebay.com, listing title' },
      confidence: 'high',
      options: { max: 80, ceiling: 80 },
      raise: { tooShort: 'advice' },
    },
    'title-other-brand': {
      ...read,
      severity: 'advice',
      consequence: 'suppressed',
      source: { title: 'eBay: search and browse manipulation policy', ref: 'ebay.com, search manipulation policy' },
      confidence: 'low',
    },
  },
};
export default ebay;
