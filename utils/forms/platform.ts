import type { FieldName } from '../core/listing';

/** How well a back-office is known, which its file says: the less, the more the labels must do. */
export type Known = 'saved pages' | 'its source code' | 'automation scripts' | 'addresses only';

/** A seller's back-office: which of its pages hold a product's form, and where in it. */
export interface Platform {
  id: string;
  name: string;
  knownFrom: Known;
  /** Manifest match patterns of its own hosts; empty for software that runs on the merchant's host. */
  matches: readonly string[];
  /** Addresses of pages that hold a product's form, and of others that do not; a test tries them all. */
  examples: { forms: readonly string[]; others: readonly string[] };
  /** Marketplaces that what is typed here goes to; empty where the merchant alone knows. */
  feeds: readonly string[];
  /** Whether a page of this address belongs to the back-office, from the address alone. */
  isBackOffice(url: URL): boolean;
  /** Whether it may hold a product's form, from the address alone. */
  mayBeForm(url: URL): boolean;
  /** The id of the listing that is edited, where address or form tells. */
  listingId(url: URL, document: Document): string | undefined;
  /** A sign in the page that it is this software, where the address alone does not tell. */
  sign?: string;
  /** Only part of the form is in the page: the rest is behind its tabs. */
  hasTabs?: true;
  /** Every field of the form is known: what is not found is not asked, and no label need be guessed at. */
  isComplete?: true;
  /** Selectors of a field's places, in order of trust; what they do not find, the labels may. */
  fields: { [N in FieldName]?: readonly string[] };
  /** Where the pictures that were put in stand: the zone, and each picture in it. */
  pictures?: { zone: string; item: string };
}

export const definePlatform = (platform: Platform): Platform => platform;
