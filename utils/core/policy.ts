import type { Family } from './family';
import type { Language } from './locale';
import type { Severity } from './rule';

/** What a merchant risks: refused at entry, taken off, shown less, a legal duty, or buyers' trust. */
export type Consequence = 'rejected' | 'suppressed' | 'less-visible' | 'legal' | 'trust';
export type Confidence = 'high' | 'medium' | 'low';
/** Who can put it right. */
export type Fixer = 'offer' | 'product' | 'seller' | 'platform';

export interface Source {
  /** In the document's own language, or in both of ours when it is known under a name in each. */
  title: string | Record<Language, string>;
  /** Address, article or document id where a person can read it. */
  ref: string;
}

/** Where a demand comes from and how sure we are of it; shown on every finding. */
export interface Passport {
  source: Source;
  /** ISO dates the demand is in force from and until; `since` ahead of today means announced. */
  since?: string;
  until?: string;
  /** ISO date somebody last read the source. */
  verified: string;
  confidence: Confidence;
  severity: Severity;
  consequence: Consequence;
  fixer?: Fixer;
}

export interface PolicyRow extends Passport {
  /** Overrides the rule's options. */
  options?: object;
  /** Severity of single messages, where it differs from the row's. */
  raise?: Record<string, Severity>;
  /** Narrows the row; every condition given must hold. Countries are ISO 3166. */
  appliesTo?: {
    families?: readonly Family[];
    notFamilies?: readonly Family[];
    countries?: readonly string[];
    languages?: readonly string[];
  };
}

/** What one marketplace, the law, or good practice asks: rows per rule. The first row that applies counts. */
export interface Policy {
  id: string;
  name: Record<'fr' | 'en', string>;
  /** Listings it speaks of: marketplaces, or buyers' countries. Neither: all. */
  marketplaces?: readonly string[];
  countries?: readonly string[];
  /** `false` switches a rule off for this marketplace. */
  rows: Record<string, PolicyRow | readonly PolicyRow[] | false>;
}
