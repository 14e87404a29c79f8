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
    'brand-generic': false,
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
  },
};
export default ebay;
