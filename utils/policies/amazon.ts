import { UNION_COUNTRIES } from '../core/country';
import { EDIBLE, INTANGIBLE, WORKS } from '../core/family';
import type { Policy } from '../core/policy';
import { TEXT_LANGUAGES } from '../core/words-language';

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

const texts = { ...read, severity: 'important', consequence: 'suppressed', confidence: 'high' } as const;
const titles = {
  ...texts,
  source: {
    title: 'Amazon Seller Central: product title requirements',
    ref: 'sellercentral-europe.amazon.com, help 201100890',
  },
} as const;
const title2025 = {
  ...titles,
  source: {
    title: 'Amazon Seller Central: new title rules of January 2025',
    ref: 'sellercentral.amazon.it, forum 5a52c895',
  },
  since: '2025-01-21',
} as const;
const title2026 = {
  ...titles,
  consequence: 'less-visible',
  source: { title: 'Amazon SP-API: Submit modular titles, 2026-09-10', ref: 'developer-docs.amazon.com/sp-api' },
  since: '2026-07-27',
} as const;
const page = {
  ...texts,
  source: {
    title: 'Amazon Seller Central: product detail page rules',
    ref: 'sellercentral.amazon.com, help 200390640',
  },
} as const;
const bullets2024 = {
  ...texts,
  source: { title: 'Amazon bullet point rules of August 2024', ref: 'goatconsulting.com' },
  since: '2024-08-15',
} as const;
const bullets = {
  ...texts,
  severity: 'advice',
  consequence: 'less-visible',
  source: {
    title: 'Amazon Seller Central: bullet points, read in 2026',
    ref: 'sellercentral.amazon.com, help GX5L8BF8GLMML6CX',
  },
} as const;
const notWorks = { appliesTo: { notFamilies: WORKS } } as const;

/** What Amazon's European stores ask of a product page, amazon.fr first. */
const amazon: Policy = {
  id: 'amazon',
  name: { fr: 'Amazon', en: 'Amazon' },
  marketplaces: ['amazon'],
  rows: {
    'apparel-details': {
      ...read,
      severity: 'important',
      consequence: 'suppressed',
      source: { title: 'Amazon suppressed listings report, copied by hopted.com', ref: 'hopted.com' },
      confidence: 'medium',
    },
    'attribute-care': { ...bullets, confidence: 'medium' },
    'attribute-count': { ...score, options: { min: 8 }, appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] } },
    'attribute-origin': {
      ...read,
      severity: 'advice',
      consequence: 'rejected',
      source: {
        title: 'Amazon listing template of 2026, read by a seller',
        ref: 'a flat-file template of October 2026',
      },
      confidence: 'medium',
    },
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
    'brand-ownership': {
      ...read,
      severity: 'advice',
      consequence: 'rejected',
      source: { title: 'Printful: brand and GTIN exemption on Amazon', ref: 'help.printful.com, article 360014067899' },
      confidence: 'medium',
      appliesTo: { notFamilies: WORKS },
    },
    'bullet-contact-details': page,
    'bullet-count': {
      ...bullets,
      ...notWorks,
      severity: 'important',
      confidence: 'medium',
      raise: { roomLeft: 'advice', tooMany: 'advice' },
    },
    'bullet-duplicates': bullets,
    'bullet-guarantee': bullets2024,
    // From 10 to 255, or up to 500 characters: sources disagree, so what lies between is advice.
    'bullet-length': {
      ...bullets,
      ...notWorks,
      confidence: 'medium',
      raise: { tooShort: 'important', tooLong: 'important' },
    },
    'bullet-markup': page,
    'bullet-placeholder': bullets2024,
    'bullet-style': { ...bullets, ...notWorks },
    'bullet-symbols': bullets2024,
    'category-depth': {
      ...read,
      severity: 'important',
      consequence: 'suppressed',
      source: { title: 'Amazon suppressed listings report, copied by hopted.com', ref: 'hopted.com' },
      confidence: 'medium',
      raise: { shallow: 'advice', catchAll: 'advice' },
    },
    'description-comparison': { ...page, ...notWorks, confidence: 'medium' },
    // Publishers' descriptions quote reviews and run long.
    'description-contact-details': { ...page, ...notWorks },
    'description-length': {
      ...page,
      ...notWorks,
      severity: 'advice',
      options: { max: 2000 },
      confidence: 'medium',
      raise: { tooLong: 'important' },
    },
    'description-offer-data': page,
    'description-reviews': { ...page, ...notWorks },
    'gpsr-manufacturer': {
      ...safety,
      raise: { addressesNotSeen: 'important', electronicAddressNotSeen: 'important', unclear: 'important' },
    },
    'gpsr-responsible-person': { ...safety, raise: { mayBeNeeded: 'important', unclear: 'important' } },
    'highlights-length': title2026,
    'highlights-repetition': { ...title2026, severity: 'advice' },
    language: { ...page, appliesTo: { languages: TEXT_LANGUAGES, notFamilies: WORKS } },
    'picture-background': {
      ...image,
      severity: 'important',
      appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
      raise: { ask: 'advice', askFill: 'advice', fill: 'advice' },
    },
    // The list was read in English; its French counterparts are our own.
    'picture-count': [
      {
        ...image,
        severity: 'advice',
        options: { min: 3, ideal: 6, whole: true },
        appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
        raise: { missing: 'blocking', few: 'important' },
      },
      { ...image, severity: 'advice', options: { min: 1, ideal: 1, whole: true }, raise: { missing: 'blocking' } },
    ],
    'picture-size': [
      // Amazon advises 1,600 pixels but serves 1,500 at most, so that no more can be seen on a page.
      {
        ...image,
        severity: 'advice',
        options: { refused: 500, zoom: 1000, ideal: 1500, max: 10_000 },
        appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] },
        raise: { refused: 'blocking', noZoom: 'important', tooLarge: 'important' },
      },
      // Covers below 1,000 pixels are everywhere in the catalogue; only the entry limit is sure to hold for them.
      { ...image, severity: 'advice', options: { refused: 0, zoom: 500, ideal: 500, max: 10_000 } },
    ],
    'restricted-claims': { ...bullets2024, confidence: 'medium' },
    'rich-content': { ...score, appliesTo: { notFamilies: [...WORKS, ...INTANGIBLE] } },
    'title-brand': { ...titles, ...notWorks, severity: 'advice', consequence: 'less-visible', confidence: 'medium' },
    'title-capitals': { ...titles, ...notWorks },
    'title-contact-details': { ...page, severity: 'blocking' },
    'title-emoji': titles,
    'title-keyword-chain': {
      ...titles,
      ...notWorks,
      severity: 'advice',
      consequence: 'less-visible',
      confidence: 'medium',
    },
    'title-length': [
      {
        ...titles,
        options: { max: 200, ceiling: 200, min: 1 },
        appliesTo: { families: WORKS },
        raise: { overCeiling: 'blocking' },
      },
      // Stores left out of the rule of 2026.
      {
        ...title2025,
        options: { max: 200, ceiling: 200 },
        appliesTo: { countries: ['SA', 'EG', 'TR', 'AE'] },
        raise: { overCeiling: 'blocking', tooShort: 'advice' },
      },
      { ...title2026, options: { max: 75, ceiling: 200 }, raise: { overCeiling: 'blocking', tooShort: 'advice' } },
      {
        ...title2025,
        until: '2026-07-26',
        options: { max: 200, ceiling: 200 },
        raise: { overCeiling: 'blocking', tooShort: 'advice' },
      },
    ],
    'title-offer-data': { ...page, ...notWorks },
    'title-other-brand': { ...titles, ...notWorks, confidence: 'medium' },
    'title-product-type': { ...titles, ...notWorks },
    'title-promotion': { ...titles, ...notWorks },
    'title-shop-name': { ...titles, ...notWorks },
    'title-subjective': { ...titles, ...notWorks },
    'title-symbols': {
      ...title2025,
      ...notWorks,
      options: { banned: '!$?_{}^¬¦', decorative: '~#<>*|' },
      raise: { decorative: 'advice', repeated: 'advice' },
    },
    'title-variant': { ...titles, ...notWorks, severity: 'advice', consequence: 'less-visible', confidence: 'medium' },
    'title-word-repetition': { ...title2025, ...notWorks },
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
