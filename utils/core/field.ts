/** Where a reading came from, so that a person can check it. */
export interface Evidence {
  source: 'json-ld' | 'microdata' | 'meta' | 'embedded-json' | 'dom' | 'form' | 'url';
  /** CSS selector, JSON path or label; never page content. */
  locator: string;
}

/** Why a field could not be read. */
export type UnknownReason =
  | 'no-reader'
  | 'place-not-found'
  | 'closed-panel'
  | 'other-frame'
  | 'disagreement'
  | 'page-changed'
  /** The form that is edited does not ask for it. */
  | 'not-in-form'
  /** Several places of the form may be it. */
  | 'ambiguous';

export interface Known<T> {
  state: 'known';
  value: T;
  evidence: Evidence;
  /** Found by its look and not in its own place: the page may show more, or something else. */
  partial?: true;
  /** Readings from other, independent places of the same page that differ from `value`. */
  others?: { value: T; evidence: Evidence }[];
}
/** The right place was found and it is empty. */
export interface Absent {
  state: 'absent';
  evidence: Evidence;
}
/** The right place was not found: the page changed, is still loading, or hides it. */
export interface Unknown {
  state: 'unknown';
  tried: Evidence[];
  reason: UnknownReason;
}

/** The heart of honesty: three states, never `null`. */
export type Field<T> = Known<T> | Absent | Unknown;
