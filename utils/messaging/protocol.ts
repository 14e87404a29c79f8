import type { FieldName, Listing, PageKind } from '../core/listing';
import type { Outcome, Severity } from '../core/rule';
import type { Waiver } from '../core/waiver';

/** Where the pill rests. */
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

/** One problem as shown beside a field: finished sentences in the merchant's language. */
export interface Marker {
  rule: string;
  /** The first of the finding's fields that has a place in the page. */
  field: FieldName;
  severity: Severity;
  outcome: Outcome;
  title: string;
  message: string;
  why: string;
  fix: string;
  /** Where the demand is written, and since when: one line. */
  source: string;
}

/** How long a text of a form is, beside the limit that counts: finished sentences. */
export interface Counter {
  field: FieldName;
  /** Of the texts of one field, which. */
  index: number;
  tone: 'within' | 'over';
  text: string;
  /** What becomes of what is too long. */
  more?: string;
}

/** What the page layer shows. It holds no text of its own. */
export interface Marking {
  /** Id of the listing it speaks of, and the reading it answers. */
  listing: string;
  sequence: number;
  markers: Marker[];
  /** Of a form that is being filled in. */
  counters?: Counter[];
  /** One line for the pill, e.g. « 2 bloquants · 5 à améliorer ». */
  verdict: string;
  tone: 'blocked' | 'improve' | 'check' | 'clear';
  pill: { corner: Corner; folded: boolean };
  labels: Record<OverlayLabel, string>;
}
export type OverlayLabel =
  | Severity
  | 'toOpen'
  | 'name'
  | 'openPanel'
  | 'fold'
  | 'unfold'
  | 'move'
  | 'hideHere'
  | 'close'
  | 'copy'
  | 'copied'
  | 'why'
  | 'fix'
  | 'source'
  | 'waive'
  | 'waiveReason'
  | 'waiveSave'
  | 'waiveCancel'
  | 'notSaved'
  | 'outdated';

/** One reading of a page. `sequence` orders the readings of one page load, `session` names the load. */
export interface Publication {
  page: PageKind | 'gone';
  /** Null unless `page` is `listing` or `editor`. */
  listing: Listing | null;
  session: string;
  sequence: number;
}

/** What was brought into a page, and what the merchant said of its form: field by locator. */
export interface Loaded {
  reader: boolean;
  forms: boolean;
  pointed: Partial<Record<FieldName, string>>;
}

/** One place of a form, as a person sees it. */
export interface FormPlace {
  locator: string;
  label: string;
}

/** Handled by the background, called by content scripts: the sender is checked, the input passes a schema. */
export interface BackgroundApi {
  /** The answer is null when there is nothing to draw (not a listing, paused, drawn off on this host). */
  publish(input: Publication): Marking | null;
  /**
   * Brings into the sender's page what can read it: the reader where its address may be a listing's, the reader of
   * forms where it may be a seller's or where the page `edits` something, both when a person asked.
   */
  loadReader(input: { asked: boolean; edits: boolean }): Loaded;
  /** Brings the page layer's script into the sender's page. */
  loadOverlay(): void;
  openPanel(): void;
  /** Sets a rule aside for the listing that was drawn; refused when the tab shows another by now. */
  waive(input: { listing: string; rule: string; kind: Waiver['kind']; reason: string }): Marking | null;
  placePill(input: { corner: Corner; folded: boolean }): void;
  /** Draws nothing any more on the sender's host. */
  hideOverlay(): void;
}

/** Handled by the content script of one tab, called by the popup and the panel. */
export interface ContentApi {
  readAgain(): void;
  /** The site was switched off: reads and draws no more, until it is brought in anew. */
  stop(): void;
  /** Scrolls to the field and rings it; false when it has left the page or has no place there. */
  reveal(input: { field: FieldName }): boolean;
  /** The places of the form in the page, for the merchant to point at one. */
  formPlaces(): FormPlace[];
  /** Scrolls to a place of the form and rings it; false when it has left the page. */
  revealPlace(input: { locator: string }): boolean;
  /** What the merchant said of this form; reads it anew. */
  point(input: { pointed: Partial<Record<FieldName, string>> }): void;
  /** Draws what the background judged anew (a waiver taken back, another language). */
  mark(input: { marking: Marking | null }): void;
}
