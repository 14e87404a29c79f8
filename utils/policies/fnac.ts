import { WORKS } from '../core/family';
import type { Policy } from '../core/policy';
import { TEXT_LANGUAGES } from '../core/words-language';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const lengow = {
  ...read,
  source: { title: 'Fnac Darty catalogue fields (Lengow)', ref: 'help.lengow.com, article 12881588961436' },
  confidence: 'high',
} as const;

const texts = { ...lengow, severity: 'important', consequence: 'rejected' } as const;

/** What Fnac Darty's marketplace asks of a product sheet. */
const fnac: Policy = {
  id: 'fnac',
  name: { fr: 'Fnac Darty', en: 'Fnac Darty' },
  marketplaces: ['fnac', 'darty'],
  rows: {
    'brand-generic': false,
    'brand-presence': { ...lengow, severity: 'blocking', consequence: 'rejected' },
    'condition-presence': { ...lengow, severity: 'important', consequence: 'rejected', raise: { notSeen: 'advice' } },
    'description-emoji': { ...texts, confidence: 'medium' },
    'description-length': {
      ...texts,
      severity: 'advice',
      options: { max: 4000 },
      raise: { missing: 'blocking', tooLong: 'important' },
    },
    'description-offer-data': { ...texts, options: { warranty: true } },
    'durability-index': {
      ...lengow,
      severity: 'important',
      consequence: 'rejected',
      confidence: 'medium',
      raise: { olderIndex: 'advice' },
    },
    'gtin-presence': { ...lengow, severity: 'important', consequence: 'rejected', confidence: 'medium' },
    language: { ...texts, confidence: 'medium', appliesTo: { languages: TEXT_LANGUAGES, notFamilies: WORKS } },
    'picture-size': {
      ...lengow,
      severity: 'advice',
      consequence: 'rejected',
      options: { zoom: 1000, ideal: 1000, max: 2040 },
      raise: { tooLarge: 'important' },
    },
    'price-presence': {
      ...lengow,
      severity: 'blocking',
      consequence: 'rejected',
      fixer: 'offer',
      options: { min: 1, max: 20_000 },
    },
    'title-brand': { ...texts, appliesTo: { notFamilies: WORKS } },
    'title-length': {
      ...texts,
      severity: 'blocking',
      options: { max: 200, ceiling: 200 },
      raise: { tooShort: 'advice' },
    },
  },
};
export default fnac;
