import type { Policy } from '../core/policy';

const read = { verified: '2026-11-23', fixer: 'product' } as const;
const lengow = {
  ...read,
  source: { title: 'Fnac Darty catalogue fields (Lengow)', ref: 'help.lengow.com, article 12881588961436' },
  confidence: 'high',
} as const;

/** What Fnac Darty's marketplace asks of a product sheet. */
const fnac: Policy = {
  id: 'fnac',
  name: { fr: 'Fnac Darty', en: 'Fnac Darty' },
  marketplaces: ['fnac', 'darty'],
  rows: {
    'brand-generic': false,
    'brand-presence': { ...lengow, severity: 'blocking', consequence: 'rejected' },
    'durability-index': {
      ...lengow,
      severity: 'important',
      consequence: 'rejected',
      confidence: 'medium',
      raise: { olderIndex: 'advice' },
    },
    'gtin-presence': { ...lengow, severity: 'important', consequence: 'rejected', confidence: 'medium' },
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
  },
};
export default fnac;
