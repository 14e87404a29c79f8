import { defineMarketplace } from '../extract/marketplace';
import { gtin } from '../extract/parse';
import { mainProduct, structured } from '../extract/product';
import { find, text } from '../extract/reader';
import { row } from '../extract/rows';
import { sectionText } from '../extract/section';
import { nodesOf, textAt } from '../extract/structured';
import { euros, gallery, kindBy, seller, sites, soldBy, stock, storeOf, trail, withGeneric } from './hooks';

const listingId = ({ pathname }: URL) => /\/p\/(?:[^/]+\/)?(\d{9,16})\/?$/.exec(pathname)?.[1];

export default defineMarketplace({
  id: 'bol',
  name: 'bol',
  matches: sites('bol', 'com'),
  examples: {
    'https://www.bol.com/be/fr/p/theiere-sureau/9300000011122234/?bltgh=x': '9300000011122234',
    'https://www.bol.com/nl/p/de-stille-dijk/1001004011234567/': '1001004011234567',
  },
  listingId,
  pageKind: (page) =>
    // Books are described without an offer.
    listingId(page.url) && (mainProduct(page) || (find(page, 'h1[data-test=title]') && find(page, '.specs__list')))
      ? 'listing'
      : kindBy(page, listingId),
  store: (page) => {
    const [, country = 'nl', language = 'nl'] = /^\/(nl|be)\/(nl|fr)\//.exec(page.url.pathname) ?? [];
    return { ...storeOf(page, country.toUpperCase()), language };
  },
  fields: withGeneric({
    title: [text('h1[data-test=title]')],
    gtin: [
      // The edition shown is the one whose address is the page's.
      ...structured('workExample', (node, page) => {
        const editions = nodesOf(node.workExample);
        const shown = editions.find((edition) => textAt(edition, 'url').includes(listingId(page.url) ?? '/'));
        return gtin(textAt(shown ?? (editions.length === 1 ? editions[0] : undefined), 'isbn'));
      }),
      row(/^(ean|isbn)/i, gtin),
    ],
    price: [euros('.promo-price'), euros('[data-test=price]'), euros('meta[itemprop=price]')],
    availability: [stock('[data-test=delivery-highlight]'), stock('.buy-block__highlight')],
    pictures: [gallery('[data-test=product-images] img'), gallery('[data-test=product-main-image] img')],
    description: [
      text('[data-test=description]'),
      sectionText(/^(productbeschrijving|beschrijving|description( du produit)?|samenvatting)$/i),
    ],
    category: [trail('[data-test=breadcrumb] a'), trail('.breadcrumbs a')],
    seller: [seller('[data-test=party-link]'), soldBy],
    delivery: [text('[data-test=delivery-highlight]')],
  }),
});
