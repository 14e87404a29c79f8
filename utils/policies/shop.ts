import { UNION_COUNTRIES } from '../core/country';
import { INTANGIBLE } from '../core/family';
import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const answer = (title: string, number: number) => ({
  title: `Google Merchant Center: ${title}`,
  ref: `https://support.google.com/merchants/answer/${number}`,
});
const image = { ...read, consequence: 'rejected', source: answer('image link', 6324350), confidence: 'high' } as const;
const sizes = { refused: 500, zoom: 1000, ideal: 1500, side: 'shortest' };

/** What Google Merchant Center asks of a merchant's own shop. */
const shop: Policy = {
  id: 'shop',
  name: { fr: 'Boutique et Google Shopping', en: 'Own shop and Google Shopping' },
  marketplaces: ['shop'],
  rows: {
    'apparel-details': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: {
        title: 'Google Merchant Center: colour, size, gender and age group of apparel',
        ref: 'blog.google, feed specification 2016',
      },
      confidence: 'high',
      appliesTo: { countries: ['FR', 'DE', 'GB', 'US', 'JP', 'BR'] },
    },
    // A shop has the table and the tree it likes.
    'attribute-count': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: answer('product detail', 9218260),
      confidence: 'low',
      options: { min: 1 },
    },
    'availability-consistency': {
      ...read,
      severity: 'important',
      consequence: 'suppressed',
      source: answer('availability', 6324448),
      confidence: 'high',
      fixer: 'platform',
      raise: { perVariant: 'advice' },
    },
    'category-depth': false,
    'description-comparison': {
      ...read,
      severity: 'advice',
      consequence: 'rejected',
      source: answer('description', 6324468),
      confidence: 'medium',
    },
    // What a shop tells search engines is often a summary of what it shows: its shortness proves nothing.
    'description-length': {
      ...read,
      severity: 'advice',
      consequence: 'rejected',
      source: answer('description', 6324468),
      confidence: 'medium',
      options: { min: 0 },
      raise: { missing: 'important', tooLong: 'important' },
    },
    'energy-label': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: answer('certification', 13528839),
      since: '2025-04-08',
      confidence: 'high',
      appliesTo: { countries: UNION_COUNTRIES },
    },
    'gtin-presence': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: answer('GTIN', 6324461),
      confidence: 'high',
      appliesTo: { notFamilies: INTANGIBLE },
    },
    'gtin-validity': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: answer('invalid GTIN', 7000684),
      confidence: 'high',
      raise: { restricted: 'blocking', reserved: 'blocking', publication: 'advice', case: 'advice' },
    },
    'mpn-presence': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: answer('MPN', 6324482),
      confidence: 'low',
    },
    'picture-format': { ...image, severity: 'advice' },
    'picture-size': [
      { ...image, severity: 'advice', since: '2027-01-31', options: sizes, raise: { refused: 'blocking' } },
      { ...image, severity: 'advice', until: '2027-01-30', options: sizes, raise: { refused: 'important' } },
    ],
    'price-consistency': {
      ...read,
      severity: 'important',
      consequence: 'suppressed',
      source: answer('price', 6324371),
      confidence: 'high',
      fixer: 'platform',
      raise: { perVariant: 'advice', currency: 'advice' },
    },
    'unit-price': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: answer('unit pricing measure', 6324455),
      confidence: 'high',
      appliesTo: { countries: UNION_COUNTRIES },
      raise: { quantityNotSeen: 'advice' },
    },
  },
};
export default shop;
