import { UNION_COUNTRIES } from '../core/country';
import { EDIBLE, INTANGIBLE, WORKS } from '../core/family';
import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const image = {
  ...read,
  consequence: 'suppressed',
  source: {
    title: 'Amazon Seller Central: product image requirements',
    ref: 'sellercentral.amazon.fr, help G1881',
  },
  confidence: 'high',
} as const;
const score = {
  ...read,
  severity: 'advice',
  consequence: 'less-visible',
  source: { title: 'Amazon completeness score, as taught to sellers in 2024', ref: 'xdexpress.com' },
  confidence: 'medium',
} as const;
const safety = {
  ...read,
  severity: 'blocking',
  consequence: 'suppressed',
  source: {
    title: 'Amazon Seller Central Europe: product safety information (GPSR)',
    ref: 'sellercentral-europe.amazon.com, forum 96c5b2db',
  },
  since: '2024-12-13',
  confidence: 'high',
  appliesTo: { countries: UNION_COUNTRIES, notFamilies: [...EDIBLE, ...INTANGIBLE] },
} as const;

/** What Amazon's European stores ask of a product page, amazon.fr first. */
const amazon: Policy = {
  id: 'amazon',
  name: { fr: 'Amazon', en: 'Amazon' },
  marketplaces: ['amazon'],
  rows: {
    'attribute-count': { ...score, options: { min: 8 }, appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] } },
    'brand-consistency': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: {
        title: 'Amazon error 8572: the GTIN does not match the brand in GS1',
        ref: 'help.lengow.com, article 27332496589084',
      },
      confidence: 'high',
      appliesTo: { notFamilies: WORKS },
      raise: { unclear: 'advice' },
    },
    'category-depth': {
      ...read,
      severity: 'important',
      consequence: 'suppressed',
      source: { title: 'Amazon suppressed listings report, copied by hopted.com', ref: 'hopted.com' },
      confidence: 'medium',
      raise: { shallow: 'advice', catchAll: 'advice' },
    },
    'gpsr-manufacturer': { ...safety, raise: { addressesNotSeen: 'important', unclear: 'important' } },
    'gpsr-responsible-person': { ...safety, raise: { mayBeNeeded: 'important', unclear: 'important' } },
    'picture-count': [
      {
        ...image,
        severity: 'advice',
        options: { min: 3, ideal: 6 },
        appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
        raise: { missing: 'blocking', few: 'important' },
      },
      { ...image, severity: 'advice', options: { min: 1, ideal: 1 }, raise: { missing: 'blocking' } },
    ],
    'picture-size': [
      {
        ...image,
        severity: 'advice',
        options: { refused: 500, zoom: 1000, ideal: 1600, max: 10_000 },
        appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
        raise: { refused: 'blocking', noZoom: 'important', tooLarge: 'important' },
      },
      // Covers below 1,000 pixels are everywhere in the catalogue; only the entry limit is sure to hold for them.
      { ...image, severity: 'advice', options: { refused: 0, zoom: 500, ideal: 500, max: 10_000 } },
    ],
    'rich-content': { ...score, appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] } },
    'unit-price': {
      ...read,
      severity: 'important',
      consequence: 'suppressed',
      source: { title: 'Amazon suppressed listings report, copied by hopted.com', ref: 'hopted.com' },
      confidence: 'medium',
      raise: { quantityNotSeen: 'advice' },
    },
    'video-presence': {
      ...image,
      severity: 'advice',
      consequence: 'less-visible',
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
    },
  },
};
export default amazon;
