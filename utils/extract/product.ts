import type { Availability, Money } from '../core/listing';
import { headings, sameWords } from './heading';
import type { Json, Node } from './json';
import type { Page } from './page';
import { amount, availability, currencyOf, gtin, plain } from './parse';
import { type Reader, reader } from './reader';
import { isNode, jsonLd, listOf, meta, microdataThings, nodesOf, type Things, textAt } from './structured';

/** The nodes that describe the page's own product, best first; none when only other products are described. */
function own(page: Page, { products }: Things, strict: boolean): Node[] {
  const shown = [...headings(page).map(({ text }) => text), meta(page, 'og:title'), page.document.title].filter(
    Boolean,
  );
  const like = (node: Node) => {
    const name = textAt(node, 'name');
    return name ? Math.max(0, ...shown.map((text) => sameWords(name, text))) : 0;
  };
  const scored = products
    .map((node) => ({ node, score: like(node) }))
    .filter(({ node }) => Object.keys(node).length > 1);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < 0.5) {
    const [only, ...more] = scored;
    return only && !more.length && (!strict || !textAt(only.node, 'name')) ? [only.node] : [];
  }
  const address = decodeURI(page.url.href);
  const rank = ({ node }: { node: Node }) =>
    (node.offers || node.hasVariant ? 1 : 0) + (pointsHere(node, address) ? 2 : 0);
  return scored
    .filter(({ score }) => score >= best - 0.01)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ node }) => node);
}

/** Whether a variant or an offer is the one this address selects: by its own address or its code. */
function pointsHere(node: Node, address: string): boolean {
  const code = String(node.sku ?? node.productID ?? '');
  if (code.length > 4 && address.includes(code)) return true;
  const url = listOf(node.url)[0];
  return (
    typeof url === 'string' &&
    /[?&](variant|sku|id|pid)=\w/.test(url) &&
    address.endsWith(url.replace(/^https?:\/\/[^/]+/, ''))
  );
}

const ldProducts = (page: Page) => own(page, page.view(jsonLd), false);
const microProducts = (page: Page) => own(page, page.view(microdataThings), true);

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
  const address = decodeURI(page.url.href);
  const chosen = variants.find(
    (variant) => pointsHere(variant, address) || nodesOf(variant.offers).some((offer) => pointsHere(offer, address)),
  );
  return { variant: chosen ?? variants[0], chosen: chosen !== undefined || variants.length === 1 };
}

/** Every single offer of a product, out of arrays, aggregates and offers of offers. */
export function offersOf(node: Node, page: Page): Node[] {
  const found: Node[] = [];
  const queue: Json[] = listOf(node.offers).slice();
  for (let i = 0; i < queue.length && i < 500; i++) {
    const offer = queue[i];
    if (!isNode(offer)) continue;
    found.push(offer);
    queue.push(...listOf(offer.offers));
  }
  if (!found.length) {
    const { variant } = variantOf(node, page);
    if (variant && variant !== node && variant.offers) return offersOf({ offers: variant.offers }, page);
  }
  const address = decodeURI(page.url.href);
  const here = found.find((offer) => found.length > 1 && pointsHere(offer, address));
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
    const code = gtin(textAt(place, ...GTINS));
    if (code) return code;
  }
  const offered = new Set(
    offersOf(node, page)
      .map((offer) => gtin(textAt(offer, ...GTINS)))
      .filter(Boolean),
  );
  if (offered.size === 1) return [...offered][0];
  return gtin(/^(?:isbn|ean|gtin\d*|upc):?\s*(.+)/i.exec(textAt(node, 'productID'))?.[1]);
}
