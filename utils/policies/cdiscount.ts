import { WORKS } from '../core/family';
import type { Policy } from '../core/policy';
import { TEXT_LANGUAGES } from '../core/words-language';

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

const texts = {
  ...read,
  severity: 'important',
  consequence: 'rejected',
  source: { title: 'Cdiscount product fields (Lengow)', ref: 'help.lengow.com, article 8991904325916' },
  confidence: 'high',
} as const;
const channable = {
  ...texts,
  source: { title: 'Adding new products to Cdiscount (Channable)', ref: 'helpcenter.channable.com' },
  confidence: 'medium',
} as const;

/** What Cdiscount (Octopia) asks of a product sheet. */
const cdiscount: Policy = {
  id: 'cdiscount',
  name: { fr: 'Cdiscount', en: 'Cdiscount' },
  marketplaces: ['cdiscount'],
  rows: {
    'apparel-details': { ...sheet, severity: 'important', consequence: 'rejected' },
    'attribute-dimensions': { ...template, severity: 'advice', consequence: 'less-visible' },
    availability: { ...offer, severity: 'important', consequence: 'suppressed' },
    'brand-ownership': { ...channable, severity: 'advice', appliesTo: { notFamilies: WORKS } },
    'brand-presence': { ...sheet, severity: 'important', consequence: 'rejected' },
    'category-depth': { ...sheet, severity: 'important', consequence: 'rejected', raise: { shallow: 'advice' } },
    'condition-presence': { ...offer, severity: 'important', consequence: 'rejected', raise: { notSeen: 'advice' } },
    'delivery-information': {
      ...offer,
      severity: 'important',
      consequence: 'suppressed',
      raise: { dateNotSeen: 'advice', costNotSeen: 'advice' },
    },
    'description-contact-details': { ...channable, severity: 'advice' },
    'description-emoji': texts,
    // 420 or 2,000 characters: sources disagree.
    'description-length': {
      ...template,
      severity: 'advice',
      consequence: 'rejected',
      options: { advised: 420, max: 2000 },
      raise: { missing: 'blocking', tooLong: 'important' },
    },
    'description-markup': texts,
    'description-offer-data': { ...texts, options: { warranty: true } },
    'description-repeats-title': {
      ...template,
      severity: 'important',
      consequence: 'rejected',
      options: { added: 80 },
    },
    'eco-contribution': { ...offer, severity: 'advice', consequence: 'rejected', confidence: 'medium' },
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
    language: { ...texts, appliesTo: { languages: TEXT_LANGUAGES, notFamilies: WORKS } },
    'picture-background': {
      ...template,
      severity: 'advice',
      consequence: 'rejected',
      source: {
        title: 'Octopia product-sheet guide, older edition',
        ref: 'https://developer.octopia-io.net/product-sheet/',
      },
    },
    'picture-count': {
      ...template,
      severity: 'advice',
      consequence: 'rejected',
      options: { min: 2, ideal: 6, whole: true },
      raise: { missing: 'blocking' },
    },
    'picture-format': { ...template, severity: 'advice', consequence: 'rejected', options: { https: true } },
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
    'title-brand': { ...channable, severity: 'advice', appliesTo: { notFamilies: WORKS } },
    'title-contact-details': { ...channable, severity: 'blocking' },
    'title-emoji': { ...texts, severity: 'blocking' },
    'title-length': {
      ...texts,
      severity: 'blocking',
      options: { max: 132, ceiling: 132 },
      raise: { tooShort: 'advice' },
    },
    'title-markup': { ...texts, severity: 'blocking' },
    'title-offer-data': { ...channable, appliesTo: { notFamilies: WORKS } },
    'title-product-type': { ...channable, confidence: 'medium', appliesTo: { notFamilies: WORKS } },
    'title-promotion': { ...channable, appliesTo: { notFamilies: WORKS } },
    'title-shop-name': { ...channable, appliesTo: { notFamilies: WORKS } },
    'unit-price': {
      ...offer,
      severity: 'important',
      consequence: 'less-visible',
      raise: { quantityNotSeen: 'advice' },
    },
  },
};
export default cdiscount;
