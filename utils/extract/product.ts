import type { Availability, Money } from '../core/listing';
import type { Json, Node } from './json';
import { headings, likeness } from './names';
import type { Page } from './page';
import { amount, availability, currencyOf, gtin, plain, statedGtin } from './parse';
import { type Reader, reader } from './reader';
import { isNode, jsonLd, listOf, meta, microdataThings, nodesOf, type Things, textAt } from './structured';

/** Names the page gives itself: headings, shared title, and the title without the shop's name. */
const namesOf = (page: Page): string[] =>
  [
    ...headings(page).map(({ text }) => text),
    meta(page, 'og:title'),
    page.document.title,
    page.document.title.split(/\s[|–—-]\s/)[0] ?? '',
  ].filter(Boolean);

/**
 * The nodes that describe the page's own product, best first. Pages describe recommendations too:
 * among several names the product's must be nearly the page's, a single one may be longer or shorter.
 */
function own(page: Page, { products }: Things): Node[] {
  const shown = page.view(namesOf);
  const named = products
    .filter((node) => Object.keys(node).length > 1)
    .map((node) => ({ node, name: textAt(node, 'name') }));
  const several = new Set(named.map(({ name }) => name).filter(Boolean)).size > 1;
  const scored = named.map(({ node, name }) => {
    const likes = name ? shown.map((text) => likeness(name, text)) : [];
    const alike = Math.max(0, ...likes.map((like) => like.alike));
    const within = several ? 0 : Math.max(0, ...likes.map((like) => like.within));
    return { node, name, score: alike >= 0.6 || within < 0.7 ? alike : 0.6 };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < 0.55) {
    const [only] = scored;
    return scored.length === 1 && only && (!only.name || livesHere(only.node, page)) ? [only.node] : [];
  }
  const rank = ({ node }: { node: Node }) =>
    (pointsHere(node, page) ? 2 : 0) + (node.offers || node.hasVariant ? 1 : 0);
  return scored
    .filter(({ score }) => score >= best - 0.01)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ node }) => node);
}

/** Whether a product gives this page's address as its own. */
function livesHere(node: Node, page: Page): boolean {
  const url = listOf(node.url)[0];
  return (
    typeof url === 'string' && URL.canParse(url, page.url) && new URL(url, page.url).pathname === page.url.pathname
  );
}

/** Whether a variant or an offer is the one this address selects: by its own address or its code. */
function pointsHere(node: Node, { url }: Page): boolean {
  const code = textAt(node, 'sku', 'productID');
  if (code.length > 4 && url.href.includes(code)) return true;
  const own = listOf(node.url)[0];
  return typeof own === 'string' && /[?&]\w+=\w/.test(own) && url.href.endsWith(own.replace(/^https?:\/\/[^/]+/, ''));
}

const ldProducts = (page: Page) => own(page, page.view(jsonLd));
const microProducts = (page: Page) => own(page, page.view(microdataThings));

/** The product the page is about, from JSON-LD or else from microdata. */
export const mainProduct = (page: Page): Node | undefined => page.view(ldProducts)[0] ?? page.view(microProducts)[0];

/** Two readers, JSON-LD then microdata: the first of the product's nodes that gives something. */
export function structured<T>(locator: string, read: (node: Node, page: Page) => T | undefined | ''): Reader<T>[] {
  const over = (source: 'json-ld' | 'microdata', nodes: (page: Page) => Node[]) =>
    reader<T>(source, locator, (page) => {
      for (const node of page.view(nodes)) {
        const value = read(node, page);
        if (value !== undefined && value !== '') return { value };
      }
      return undefined;
    });
  return [over('json-ld', ldProducts), over('microdata', microProducts)];
}

/** The variant this address selects; else the first. */
export function variantOf(node: Node, page: Page): { variant: Node | undefined; chosen: boolean } {
  const variants = [...nodesOf(node.hasVariant), ...nodesOf(node.workExample)];
  const chosen = variants.find(
    (variant) => pointsHere(variant, page) || nodesOf(variant.offers).some((offer) => pointsHere(offer, page)),
  );
  return { variant: chosen ?? variants[0], chosen: chosen !== undefined || variants.length === 1 };
}

/** A product has an offer a variant; a hostile page has millions. */
const MAX_OFFERS = 500;

/** Every single offer of a product, out of arrays, aggregates and offers of offers. */
export function offersOf(node: Node, page: Page): Node[] {
  const found: Node[] = [];
  const queue: Json[] = listOf(node.offers).slice();
  for (let i = 0; i < queue.length && i < MAX_OFFERS; i++) {
    const offer = queue[i];
    if (!isNode(offer)) continue;
    found.push(offer);
    queue.push(...listOf(offer.offers).slice(0, MAX_OFFERS));
  }
  if (!found.length) {
    const { variant } = variantOf(node, page);
    if (variant && variant !== node && variant.offers) return offersOf({ offers: variant.offers }, page);
  }
  const here = found.find((offer) => found.length > 1 && pointsHere(offer, page));
  return here ? [here] : found;
}

/** What an offer asks for one unit; list prices and prices per reference quantity are other fields. */
export function priceOf(offer: Node): Money | undefined {
  const specifications = nodesOf(offer.priceSpecification).filter(
    (node) => !node.referenceQuantity && !/list|strike|msrp|srp/i.test(textAt(node, 'priceType')),
  );
  const currency = [offer, ...specifications].map((node) => textAt(node, 'priceCurrency')).find(Boolean);
  for (const node of [offer, ...specifications]) {
    for (const key of ['price', 'lowPrice', 'minPrice']) {
      const value = listOf(node[key])[0];
      const text = typeof value === 'number' ? value : typeof value === 'string' ? plain(value) : undefined;
      // schema.org wants a dot before the decimals; some shops print the price as shown.
      const number = typeof text === 'string' && /^\d+(\.\d*)?$/.test(text) ? Number(text) : amount(text);
      const unit = currencyOf(currency || (typeof text === 'string' ? text.replace(/[\d\s.,]/g, '').slice(0, 3) : ''));
      if (number && unit) return { amount: Math.round(number * 100) / 100, currency: unit };
    }
  }
  return undefined;
}

/** Price of the product: that of an offer one can buy, if any. */
export function productPrice(node: Node, page: Page): Money | undefined {
  const offers = offersOf(node, page);
  const open = offers.filter((offer) => /InStock|PreOrder|Limited|BackOrder/i.test(textAt(offer, 'availability')));
  return [...open, ...offers].map(priceOf).find((price) => price !== undefined);
}

/** In stock when one offer is: sizes sell out one by one. */
export function productAvailability(node: Node, page: Page): Availability | undefined {
  const states = offersOf(node, page)
    .map((offer) => availability(textAt(offer, 'availability')))
    .filter((state) => state !== undefined);
  return states.find((state) => state === 'InStock') ?? states[0];
}

const GTINS = ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'ean13', 'isbn', 'isbn13', 'upc', 'barcode'];

/** The GTIN of this very product; codes of several variants say nothing about the one shown. */
export function productGtin(node: Node, page: Page): string | undefined {
  const { variant, chosen } = variantOf(node, page);
  const places = [node, ...(chosen && variant ? [variant] : [])];
  for (const place of places) {
    const code = statedGtin(textAt(place, ...GTINS));
    if (code) return code;
  }
  const offered = new Set(
    offersOf(node, page)
      .map((offer) => statedGtin(textAt(offer, ...GTINS)))
      .filter(Boolean),
  );
  if (offered.size === 1) return [...offered][0];
  return gtin(/^(?:isbn|ean|gtin\d*|upc):?\s*(.+)/i.exec(textAt(node, 'productID'))?.[1]);
}
