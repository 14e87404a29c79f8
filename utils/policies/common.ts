import type { Policy } from '../core/policy';

/** Good practice that holds on every channel; marketplaces and the law override it. */
const common: Policy = {
  id: 'common',
  name: { fr: 'Bonnes pratiques', en: 'Good practice' },
  rows: {
    'title-length': {
      severity: 'important',
      consequence: 'less-visible',
      source: {
        title: 'Google Merchant Center: product data specification, title',
        ref: 'https://support.google.com/merchants/answer/7052112',
      },
      verified: '2026-11-23',
      confidence: 'high',
      fixer: 'product',
      raise: { missing: 'blocking', tooShort: 'advice', overCeiling: 'blocking' },
    },
  },
};
export default common;
