import type { Attribute, Money, Rating } from '../core/listing';
import { heading } from './heading';
import { LABELS } from './labels';
import type { FieldReaders } from './marketplace';
import type { Page } from './page';
import { amount, availability, count, gtin, stars } from './parse';
import { distinct, picturesOf } from './pictures';
import { shownPrices } from './price';
import { offersOf, productAvailability, productGtin, productPrice, structured } from './product';
import { type Reader, reader } from './reader';
import { row, rows } from './rows';
import { jsonLd, meta, nodesOf, textAt } from './structured';

/** Left by templates and forms nobody filled in. */
const PLACEHOLDER = /^[$#{%<[]|^(n\/?a|null|undefined|none|unknown|default|leave short description|lorem ipsum.*|-+)$/i;
const real = (text: string): string | undefined => (text && !PLACEHOLDER.test(text) ? text : undefined);

const metaText = (...names: string[]): Reader<string> =>
  reader('meta', names.join(' '), (page) => {
    const value = names.map((name) => real(meta(page, name))).find(Boolean);
    return value ? { value } : undefined;
  });

const metaMoney = reader<Money>('meta', 'product:price:amount', (page) => {
  const number = amount(meta(page, 'product:price:amount') || meta(page, 'og:price:amount'));
  const currency = meta(page, 'product:price:currency') || meta(page, 'og:price:currency');
  return number && /^[A-Z]{3}$/.test(currency) ? { value: { amount: number, currency } } : undefined;
});

/** A price the page shows by its title, in an element named after the price. */
const shownPrice = reader<Money>('dom', 'price after h1', (page) => {
  const found = page.view(shownPrices).find(({ old, named }) => !old && named);
  return found && { value: found.money, elements: [found.element] };
});
const anyPrice = reader<Money>('dom', 'amount after h1', (page) => {
  const found = page.view(shownPrices).find(({ old }) => !old);
  return found && { value: found.money, elements: [found.element] };
});
const crossedPrice = reader<Money>('dom', 'crossed price after h1', (page) => {
  const found = page.view(shownPrices).find(({ old }) => old);
  return found && { value: found.money, elements: [found.element] };
});

const crumbs = reader<string[]>('json-ld', 'BreadcrumbList', (page) => {
  for (const node of page.view(jsonLd).rest) {
    if (!/BreadcrumbList$/.test(String(node['@type']))) continue;
    const names = nodesOf(node.itemListElement).map(
      (item) => textAt(item, 'name') || textAt(nodesOf(item.item)[0], 'name'),
    );
    if (names.length) return { value: names.filter(Boolean) };
  }
  return undefined;
});

const allRows = reader<Attribute[]>('dom', 'label/value rows', (page: Page) => {
  const found = page.view(rows);
  return found.length
    ? { value: found.map(({ name, value }) => ({ name, value })), elements: found.map(({ element }) => element) }
    : undefined;
});

/** Readers that work on any site, in order of trust; a marketplace puts its own before them. */
export const generic = {
  title: [
    reader<string>('dom', 'h1', (page) => {
      const found = heading(page);
      return found && { value: found.text, elements: [found.element] };
    }),
    ...structured('name', (node) => textAt(node, 'name')),
    metaText('og:title', 'twitter:title'),
  ],
  brand: [
    ...structured('brand', (node) => real(textAt(node, 'brand'))),
    row(LABELS.brand),
    metaText('product:brand', 'og:brand'),
  ],
  gtin: [...structured('gtin', productGtin), row(LABELS.gtin, gtin)],
  mpn: [...structured('mpn', (node) => real(textAt(node, 'mpn'))), row(LABELS.mpn)],
  description: [...structured('description', (node) => real(textAt(node, 'description')))],
  condition: [
    ...structured('itemCondition', (node, page) =>
      [node, ...offersOf(node, page)]
        .map((place) => textAt(place, 'itemCondition').replace(/^.*\/|Condition$/g, ''))
        .find(Boolean),
    ),
    row(LABELS.condition),
  ],
  energyClass: [row(LABELS.energyClass, (value) => /\b[A-G]\+{0,3}(?![\w+])/.exec(value)?.[0])],
  bullets: [],
  category: [crumbs],
  pictures: [
    ...structured('image', (node, page) => {
      const found = picturesOf(node.image, page);
      return found.length ? found : undefined;
    }),
    reader('meta', 'og:image', (page) => {
      const found = distinct(picturesOf(meta(page, 'og:image'), page));
      return found.length ? { value: found } : undefined;
    }),
  ],
  price: [shownPrice, ...structured('price', productPrice), metaMoney, anyPrice],
  referencePrice: [crossedPrice],
  availability: [
    ...structured('availability', productAvailability),
    reader('meta', 'product:availability', (page) => {
      const value = availability(meta(page, 'product:availability') || meta(page, 'og:availability'));
      return value && { value };
    }),
  ],
  attributes: [allRows],
  seller: [
    ...structured('seller', (node, page) => {
      const name = offersOf(node, page)
        .map((offer) => textAt(offer, 'seller'))
        .find(Boolean);
      return name ? { name } : undefined;
    }),
    row(LABELS.seller, (name) => ({ name })),
  ],
  rating: [
    ...structured<Rating>('aggregateRating', (node) => {
      const summary = nodesOf(node.aggregateRating)[0];
      const value = summary && stars(textAt(summary, 'ratingValue'), amount(textAt(summary, 'bestRating')));
      const number = summary && count(textAt(summary, 'reviewCount', 'ratingCount'));
      return value !== undefined && number !== undefined ? { value, count: number } : undefined;
    }),
  ],
  delivery: [row(LABELS.delivery)],
} satisfies FieldReaders;
