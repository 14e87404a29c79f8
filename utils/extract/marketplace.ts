import type { FieldName, FieldValues, PageKind } from '../core/listing';
import type { Page } from './page';
import type { Reader } from './reader';

export type FieldReaders = { [N in FieldName]?: readonly Reader<FieldValues[N]>[] };

/** Makes one costly view of the page, which is then kept for this reading: see `Page.view`. */
export type View = (page: Page) => unknown;

/** Where to read on one marketplace. Breaks monthly; holds no limit and no rule. */
export interface Marketplace {
  id: string;
  name: string;
  /** Manifest match patterns: origins only, since sites navigate in place. */
  matches: readonly string[];
  /** URLs this marketplace must recognise, with the listing's id; a test tries every URL on every marketplace. */
  examples: Record<string, string>;
  /** The id of the listing this URL would show, from the URL alone; undefined for other addresses. */
  listingId(url: URL): string | undefined;
  /** Whether this page, as it is now, shows one listing: an address alone proves nothing. */
  pageKind(page: Page): PageKind;
  /** The id the page itself carries, where it does; wins over the address. */
  pageId?(page: Page): string | undefined;
  /** Country and language of the buyers this store serves, as far as address and page tell. */
  store?(page: Page): { country?: string; language?: string };
  /** Views that `pageKind` looks at whatever the page, each made in a step of its own. */
  kindViews?: readonly View[];
  /** Views that many readers share, likewise. */
  views?: readonly View[];
  /** Readers in order of trust; the first that finds something wins. */
  fields: FieldReaders;
}

export const defineMarketplace = (marketplace: Marketplace): Marketplace => marketplace;
