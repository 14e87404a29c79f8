import type { Confidence, Source } from '../core/policy';

/** How many characters of a title one place shows, as somebody has written down. */
export interface TitlePreview {
  /** Marketplace it is for. */
  marketplace: string;
  place: 'mobile' | 'search';
  /** Characters shown before the cut, spaces included. */
  shown: number;
  source: Source;
  /** ISO date somebody last read the source. */
  verified: string;
  confidence: Confidence;
}

/** Only what a source states; elsewhere the panel draws the usual width of a result and says that it is approximate. */
export const TITLE_PREVIEWS: readonly TitlePreview[] = [
  {
    marketplace: 'amazon',
    place: 'mobile',
    shown: 80,
    source: {
      title: 'Amazon listing quality pillars, as audited in 2026',
      ref: 'skills.sh, amazon-idq-pro-audit, May 2026',
    },
    verified: '2026-11-23',
    confidence: 'medium',
  },
  {
    marketplace: 'shop',
    place: 'search',
    shown: 70,
    source: { title: 'Google Merchant Center: title', ref: 'https://support.google.com/merchants/answer/6324415' },
    verified: '2026-11-23',
    confidence: 'high',
  },
];
