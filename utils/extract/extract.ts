import type { Evidence } from '../core/field';
import { FIELD_NAMES, type FieldName, type Fields, type Listing, type PageKind, type Picture } from '../core/listing';
import { generic } from './generic';
import type { FieldReaders, Marketplace, View } from './marketplace';
import { openPage, type Page } from './page';
import { lookOf } from './picture-look';
import { attempt, readField } from './reader';

export interface Extraction {
  page: PageKind;
  marketplace?: string;
  /** Undefined on pages of kind `other`. */
  listing?: Listing;
  /** Live elements per field; they never leave the content script. */
  anchors: Map<FieldName, Element[]>;
}

/** Fields a page often states in several independent places, where a contradiction is worth knowing. */
const COMPARED: ReadonlySet<FieldName> = new Set(['brand', 'gtin', 'price', 'availability']);

/** The one site whose own readers the general ones are. */
const ANY_SHOP = 'shop';

/** Whether a reading of a marketplace's page comes from a reader that does not know that marketplace's places. */
const isFallback = (name: FieldName, evidence: Evidence): boolean =>
  (generic as FieldReaders)[name]?.some((reader) => reader.evidence === evidence) ?? false;

/** Reads a page step by step, one place or one view of the page a step, so that a first, cold reading can be cut into short tasks. */
export function* extractSteps(
  marketplaces: readonly Marketplace[],
  document: Document,
  url: URL,
): Generator<void, Extraction> {
  const anchors: Extraction['anchors'] = new Map();
  const page = openPage(document, url);
  // Asked of the address once: a hundred patterns are compared with it.
  const { hostname, protocol } = url;
  const marketplace = marketplaces.find(({ matches }) =>
    matches.some((pattern) => matchesPattern(pattern, { hostname, protocol })),
  );
  if (!marketplace) return { page: 'other', anchors };
  yield* viewsOf(page, marketplace.kindViews);
  const kind = marketplace.pageKind(page);
  if (kind === 'other') return { page: kind, anchors };
  yield;
  yield* viewsOf(page, marketplace.views);
  const id = marketplace.pageId?.(page) ?? marketplace.listingId(url);
  const fields: Record<string, unknown> = {};
  for (const name of FIELD_NAMES) {
    const { field, elements } = yield* readField<unknown>(page, marketplace.fields[name] ?? [], COMPARED.has(name));
    if (field.state === 'known' && marketplace.id !== ANY_SHOP && isFallback(name, field.evidence))
      field.partial = true;
    if (name === 'pictures' && field.state === 'known') {
      const [main, ...others] = field.value as Picture[];
      const look = main && lookOf(main, elements, document);
      if (look) field.value = [{ ...main, look }, ...others];
    }
    if (field.state === 'known' && Array.isArray(field.value)) {
      const shown = bounded(field.value);
      if (shown.length < field.value.length) Object.assign(field, { value: shown, partial: true });
    }
    fields[name] = field;
    if (elements.length) anchors.set(name, elements);
  }
  const listing: Listing = {
    marketplace: marketplace.id,
    id: id ?? url.pathname,
    url: url.href,
    ...marketplace.store?.(page),
    fields: fields as unknown as Fields,
  };
  return { page: kind, marketplace: marketplace.id, listing, anchors };
}

function* viewsOf(page: Page, views: readonly View[] = []): Generator<void> {
  for (const view of views) {
    attempt(() => void page.view(view), page);
    yield;
  }
}

/** What no list of a marketplace comes near, in items and in characters together: the background refuses more. */
const MOST_ITEMS = 500;
const MOST_TEXT = 100_000;

/** The beginning of a list, as much of it as is taken in. */
function bounded(items: readonly unknown[]): readonly unknown[] {
  let room = MOST_TEXT;
  const end = items.findIndex((item, i) => {
    room -= typeof item === 'string' ? item.length : JSON.stringify(item).length;
    return i === MOST_ITEMS || room < 0;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** Reads a page in one go. */
export function extract(marketplaces: readonly Marketplace[], document: Document, url: URL): Extraction {
  const steps = extractSteps(marketplaces, document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Chrome's match patterns, the part we use: `https://host/*`, `https://*.host/*`, and every site. */
export function matchesPattern(pattern: string, { hostname, protocol }: Pick<URL, 'hostname' | 'protocol'>): boolean {
  const [scheme, host = ''] = pattern.slice(0, -2).split('://');
  // `*` ends every host, `*.host` the host itself too.
  const isOn = host === hostname || (host.startsWith('*') && `.${hostname}`.endsWith(host.slice(1)));
  return isOn && (protocol === 'https:' || (protocol === 'http:' && scheme !== 'https'));
}
