import { INTANGIBLE, WORKS } from '../core/family';
import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const google = {
  title: 'Google Merchant Center: product data specification',
  ref: 'https://support.google.com/merchants/answer/7052112',
};
const gs1 = { title: 'GS1 General Specifications', ref: 'https://ref.gs1.org/standards/genspecs/' };

const octopia = {
  title: 'Octopia: attributes of the common categories, read by an integrator in 2026',
  ref: 'https://developer.octopia-io.net/api-reference/product-management/',
};
const practice = {
  title: 'Amazon help on bullet points: what buyers ask first, read in 2026',
  ref: 'sellercentral.amazon.com, help GX5L8BF8GLMML6CX',
};

/** Texts as Google asks for them. */
const wording = {
  ...read,
  severity: 'advice',
  consequence: 'less-visible',
  source: { title: 'Google Merchant Center: title', ref: 'https://support.google.com/merchants/answer/6324415' },
  confidence: 'high',
} as const;
const description = {
  ...wording,
  source: { title: 'Google Merchant Center: description', ref: 'https://support.google.com/merchants/answer/6324468' },
  confidence: 'medium',
} as const;
/** A work is called as its author called it. */
const notWorks = { appliesTo: { notFamilies: WORKS } } as const;

/** Good practice that holds on every channel; marketplaces and the law override it. */
const common: Policy = {
  id: 'common',
  name: { fr: 'Bonnes pratiques', en: 'Good practice' },
  rows: {
    'apparel-details': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
    },
    'attribute-compatibility': {
      ...read,
      severity: 'important',
      consequence: 'trust',
      source: practice,
      confidence: 'medium',
    },
    'attribute-consistency': {
      ...read,
      severity: 'important',
      consequence: 'trust',
      source: google,
      confidence: 'medium',
    },
    'attribute-contents': { ...read, severity: 'advice', consequence: 'trust', source: practice, confidence: 'medium' },
    'attribute-count': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
    },
    'attribute-dimensions': {
      ...read,
      severity: 'important',
      consequence: 'trust',
      source: octopia,
      confidence: 'medium',
    },
    'attribute-material': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: octopia,
      confidence: 'medium',
    },
    'attribute-placeholders': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
    },
    'attribute-units': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
      appliesTo: { notFamilies: WORKS },
    },
    availability: {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: {
        title: 'Google Merchant Center: availability',
        ref: 'https://support.google.com/merchants/answer/6324448',
      },
      confidence: 'medium',
      fixer: 'offer',
    },
    'brand-consistency': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: {
        title: 'GS1 Ireland helpdesk: a GTIN must match the brand registered for it',
        ref: 'GS1 Ireland helpdesk',
      },
      confidence: 'medium',
      appliesTo: { notFamilies: WORKS },
      raise: { unclear: 'advice' },
    },
    'brand-generic': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
      appliesTo: { notFamilies: WORKS },
    },
    'brand-presence': {
      ...read,
      severity: 'important',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
    },
    'bullet-facts': { ...description, appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] } },
    'bullet-markup': description,
    'bullet-placeholder': { ...description, severity: 'important', consequence: 'trust' },
    'category-depth': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: {
        title: 'Amazon completeness score, as taught to sellers in 2024: 10 to 20 % for the category',
        ref: 'sellerclass.com, p/8150',
      },
      confidence: 'medium',
    },
    'condition-presence': {
      ...read,
      severity: 'important',
      consequence: 'trust',
      source: google,
      confidence: 'high',
      fixer: 'offer',
      raise: { notSeen: 'advice', defectsNotSeen: 'advice' },
    },
    'delivery-information': {
      ...read,
      severity: 'advice',
      consequence: 'trust',
      source: google,
      confidence: 'medium',
      fixer: 'offer',
      appliesTo: { notFamilies: INTANGIBLE },
    },
    'description-length': { ...description, raise: { missing: 'important' } },
    'description-markup': { ...description, severity: 'important', consequence: 'trust' },
    'description-placeholder': { ...description, severity: 'important', consequence: 'trust' },
    'description-repeats-title': description,
    'gtin-presence': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: google,
      confidence: 'high',
      appliesTo: { notFamilies: INTANGIBLE },
    },
    'gtin-validity': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: gs1,
      confidence: 'high',
      raise: {
        length: 'blocking',
        checkDigit: 'blocking',
        placeholder: 'blocking',
        publication: 'advice',
        case: 'advice',
      },
    },
    'picture-count': [
      {
        ...read,
        severity: 'advice',
        consequence: 'less-visible',
        source: google,
        confidence: 'medium',
        appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
        raise: { missing: 'blocking', few: 'important' },
      },
      {
        ...read,
        severity: 'advice',
        consequence: 'less-visible',
        source: google,
        confidence: 'medium',
        options: { min: 1, ideal: 1 },
        raise: { missing: 'blocking' },
      },
    ],
    'picture-duplicates': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: google,
      confidence: 'medium',
    },
    'picture-placeholder': {
      ...read,
      severity: 'important',
      consequence: 'rejected',
      source: {
        title: 'Google Merchant Center: image link',
        ref: 'https://support.google.com/merchants/answer/6324350',
      },
      confidence: 'medium',
    },
    'picture-ratio': {
      ...read,
      severity: 'advice',
      consequence: 'less-visible',
      source: {
        title: 'GS1 Product Image Specification 4.4: square web image',
        ref: 'gs1.org, Product Image Specification',
      },
      confidence: 'low',
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE, 'textile'] },
    },
    'picture-size': [
      {
        ...read,
        severity: 'advice',
        consequence: 'less-visible',
        source: {
          title: 'Google Merchant Center: image link',
          ref: 'https://support.google.com/merchants/answer/6324350',
        },
        confidence: 'medium',
        appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
      },
      // A cover is small and flat: 500 pixels show it.
      {
        ...read,
        severity: 'advice',
        consequence: 'less-visible',
        source: {
          title: 'Google Merchant Center: image link',
          ref: 'https://support.google.com/merchants/answer/6324350',
        },
        confidence: 'medium',
        options: { zoom: 500, ideal: 500 },
      },
    ],
    'price-presence': {
      ...read,
      severity: 'blocking',
      consequence: 'rejected',
      source: { title: 'Google Merchant Center: price', ref: 'https://support.google.com/merchants/answer/6324371' },
      confidence: 'high',
      fixer: 'offer',
    },
    'reference-price': {
      ...read,
      severity: 'important',
      consequence: 'legal',
      source: { title: 'Directive 98/6/EC art. 6a', ref: 'https://eur-lex.europa.eu/eli/dir/1998/6/oj' },
      since: '2022-05-28',
      confidence: 'medium',
      fixer: 'offer',
      raise: { doubtful: 'advice', announced: 'advice' },
    },
    reviews: {
      ...read,
      severity: 'advice',
      consequence: 'trust',
      source: {
        title: 'Amazon listing quality pillars, as audited in 2026',
        ref: 'skills.sh, amazon-idq-pro-audit, May 2026',
      },
      confidence: 'medium',
      fixer: 'seller',
    },
    'title-capitals': { ...wording, ...notWorks },
    'title-contact-details': { ...wording, severity: 'important' },
    'title-emoji': { ...wording, severity: 'important' },
    'title-length': [
      // « Germinal » is a complete title.
      { ...wording, options: { min: 1 }, appliesTo: { families: WORKS }, raise: { missing: 'blocking' } },
      {
        ...wording,
        severity: 'important',
        raise: { missing: 'blocking', tooShort: 'advice', overCeiling: 'blocking' },
      },
    ],
    'title-markup': { ...wording, severity: 'important' },
    'title-offer-data': { ...wording, ...notWorks },
    'title-placeholder': { ...wording, severity: 'important', consequence: 'trust' },
    'title-product-type': {
      ...wording,
      severity: 'important',
      confidence: 'medium',
      appliesTo: { notFamilies: WORKS },
    },
    'title-promotion': { ...wording, ...notWorks, severity: 'important' },
    'title-symbols': { ...wording, ...notWorks },
    'variant-values': {
      ...read,
      severity: 'advice',
      consequence: 'trust',
      source: { title: 'Amazon policy mail on variations, quoted by sellers', ref: 'wearesellers.com, 16479' },
      confidence: 'medium',
    },
  },
};
export default common;
