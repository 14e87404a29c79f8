import type { Attribute, Money, Picture, Rating, Seller } from '../core/listing';
import { heading } from './heading';
import type { Node } from './json';
import { LABELS } from './labels';
import type { FieldReaders, Marketplace } from './marketplace';
import { isSiteName } from './names';
import type { Page } from './page';
import { amount, availability, count, stars, statedGtin } from './parse';
import { galleryAround, galleryByName, picturesOf } from './pictures';
import { readAbove, readPieces } from './pieces';
import { anyPrice, crossedPrice, metaPrice, shownPrice } from './price';
import {
  mainProduct,
  offersOf,
  productAvailability,
  productGtin,
  productPrice,
  structured,
  variantOf,
} from './product';
import { type Reader, reader } from './reader';
import { following, row, rows } from './rows';
import { sectionText } from './section';
import { jsonLd, meta, microdataThings, nodesOf, textAt } from './structured';
import { unitPrice } from './unit-price';
import { category, shownAvailability, shownBullets, shownDescription } from './visible';

/** Left by templates and forms nobody filled in. */
const PLACEHOLDER = /^[$#{%<[]|^(n\/?a|null|undefined|none|unknown|default|leave short description|lorem ipsum.*|-+)$/i;
const real = (text: string): string | undefined => (text && !PLACEHOLDER.test(text) ? text : undefined);

const metaText = (...names: string[]): Reader<string> =>
  reader('meta', names.join(' '), (page) => {
    const value = names.map((name) => real(meta(page, name))).find(Boolean);
    return value ? { value } : undefined;
  });

/** PrestaShop's own theme writes the shop's name where a product has no brand. */
function ownBrand(node: Node, page: Page): string | undefined {
  const brand = real(textAt(node, 'brand'));
  const seller = offersOf(node, page).some((offer) => textAt(offer, 'seller') === brand);
  return brand && (seller || isSiteName(brand, page)) && page.view(isPrestaShop) ? undefined : brand;
}

const isPrestaShop = (page: Page): boolean =>
  /prestashop/i.test(meta(page, 'generator')) ||
  [...page.document.scripts].some(({ src, textContent }) => !src && /\bprestashop\b/.test(textContent!.slice(0, 3000)));

/** The heading; without the one word of a badge or a button that some shops put inside it. */
const shownTitle = reader<string>('dom', 'h1', (page) => {
  const found = heading(page);
  if (!found) return undefined;
  const product = mainProduct(page);
  const name = product ? textAt(product, 'name') : '';
  const badged = name && found.text.startsWith(`${name} `) && /^[\p{L}]+$/u.test(found.text.slice(name.length + 1));
  return { value: badged ? name : found.text, elements: [found.element] };
});

const metaMoney = reader<Money>('meta', 'product:price:amount', (page) => {
  const value = metaPrice(page);
  return value && { value };
});

const sellerName = (name: string): Seller | undefined =>
  name.length < 60 && /\p{L}/u.test(name) ? { name } : undefined;

const statedPictures = (node: Node, page: Page): Picture[] | undefined => {
  const found = picturesOf(node.image ?? variantOf(node, page).variant?.image, page);
  return found.length ? found : undefined;
};

/** The gallery shown around the picture that the page states as its own, unless it states more than it shows. */
const gallery = reader<Picture[]>('dom', 'gallery', (page) => {
  const product = mainProduct(page);
  const stated = (product && statedPictures(product, page)) ?? picturesOf(meta(page, 'og:image'), page);
  for (const { url } of stated.slice(0, 3)) {
    const found = galleryAround(url, page);
    // Microdata pictures are the page's own elements, and other products' stand among them.
    const enough = page.view(jsonLd).products.length ? stated.length : Math.min(stated.length, 2);
    if (found && found.value.length >= enough) return found;
  }
  return stated.length ? undefined : galleryByName(page);
});

const allRows = reader<Attribute[]>('dom', 'label/value rows', (page) => {
  const found = page.view(rows);
  return found.length
    ? { value: found.map(({ name, value }) => ({ name, value })), elements: found.map(({ element }) => element) }
    : undefined;
});

/** What `genericPageKind` looks at on every page. */
export const kindViews = [jsonLd, microdataThings] satisfies Marketplace['views'];
/** What the readers look at again and again, beside what each finds first in a step of its own. */
export const sharedViews = [...kindViews, readPieces, readAbove] satisfies Marketplace['views'];

/** Readers that work on any site, in order of trust; a marketplace puts its own before them. */
export const generic = {
  title: [shownTitle, ...structured('name', (node) => textAt(node, 'name')), metaText('og:title')],
  brand: [
    ...structured('brand', ownBrand),
    row(LABELS.brand),
    following(LABELS.brand, (name, page) => (name.length < 40 && !mainProduct(page)?.brand ? real(name) : undefined)),
    metaText('product:brand'),
  ],
  gtin: [...structured('gtin', productGtin), row(LABELS.gtin, statedGtin)],
  mpn: [...structured('mpn', (node) => real(textAt(node, 'mpn'))), row(LABELS.mpn)],
  description: [
    ...structured('description', (node) => real(textAt(node, 'description'))),
    shownDescription,
    sectionText(LABELS.description),
    metaText('og:description'),
  ],
  condition: [
    ...structured('itemCondition', (node, page) =>
      [node, ...offersOf(node, page)]
        .map((place) => textAt(place, 'itemCondition').replace(/^.*\/|Condition$/g, ''))
        .find(Boolean),
    ),
    row(LABELS.condition),
  ],
  energyClass: [row(LABELS.energyClass, (value) => /\b[A-G]\+{0,3}(?![\w+])/.exec(value)?.[0])],
  bullets: [shownBullets],
  category,
  pictures: [
    gallery,
    ...structured('image', statedPictures),
    reader('meta', 'og:image', (page) => {
      const found = picturesOf(meta(page, 'og:image'), page);
      return found.length ? { value: found } : undefined;
    }),
  ],
  price: [shownPrice, ...structured('price', productPrice), metaMoney, anyPrice],
  referencePrice: [crossedPrice],
  unitPrice: [unitPrice],
  availability: [
    ...structured('availability', productAvailability),
    reader('meta', 'product:availability', (page) => {
      const value = availability(meta(page, 'product:availability') || meta(page, 'og:availability'));
      return value && { value };
    }),
    shownAvailability,
  ],
  attributes: [
    allRows,
    ...structured('additionalProperty', (node) => {
      const found = nodesOf(node.additionalProperty).map((property) => ({
        name: textAt(property, 'name'),
        value: textAt(property, 'value'),
      }));
      const whole = found.filter(({ name, value }) => name && value);
      return whole.length ? whole : undefined;
    }),
  ],
  seller: [
    ...structured('seller', (node, page) => {
      const name = offersOf(node, page)
        .map((offer) => textAt(offer, 'seller'))
        .find(Boolean);
      return name ? { name } : undefined;
    }),
    row(LABELS.seller, sellerName),
    following(LABELS.soldBy, sellerName),
  ],
  rating: [
    ...structured<Rating>('aggregateRating', (node) => {
      const summary = nodesOf(node.aggregateRating)[0];
      const value = summary && stars(textAt(summary, 'ratingValue'), amount(textAt(summary, 'bestRating')));
      const number = summary && count(textAt(summary, 'reviewCount', 'ratingCount'));
      return value && number ? { value, count: number } : undefined;
    }),
  ],
  delivery: [row(LABELS.delivery)],
} satisfies FieldReaders;
