import { defineMarketplace } from '../extract/marketplace';
import { textOf } from '../extract/page';
import { count, gtin } from '../extract/parse';
import { dom, text } from '../extract/reader';
import { sectionText } from '../extract/section';
import { attributes, gallery, inScripts, kindBy, pairs, price, seller, soldBy, trail, withGeneric } from './hooks';

/** « Auteur : … » lines of PriceMinister's page. */
const lines = pairs('.p_infos .sub');
const listingId = ({ pathname, searchParams, hash }: URL) =>
  /^\/offer\/(?:buy|shop)\/(\d+)/.exec(pathname)?.[1] ??
  (pathname.startsWith('/mfp/')
    ? (searchParams.get('pid') ?? /pid=(\d+)/.exec(hash)?.[1] ?? /\/(\d+)\//.exec(pathname)?.[1])
    : undefined);

/** Rakuten France, PriceMinister until 2018. */
export default defineMarketplace({
  id: 'rakuten',
  name: 'Rakuten',
  matches: ['*://fr.shopping.rakuten.com/*', '*://*.priceminister.com/*'],
  examples: {
    'https://fr.shopping.rakuten.com/offer/buy/4455667788/casque-pinson.html': '4455667788',
    'https://fr.shopping.rakuten.com/mfp/9799998/console?pid=11945408653': '11945408653',
    'https://www.priceminister.com/offer/buy/883778': '883778',
  },
  listingId,
  pageKind: (page) => kindBy(page, listingId, '#fp_topcontent', '#prd_headline'),
  store: () => ({ country: 'FR', language: 'fr' }),
  fields: withGeneric({
    // The author stands in the old heading, beside the title's link.
    title: [dom('h1', (element) => textOf(element.getElementsByTagName('a')[0] ?? element))],
    gtin: [inScripts(/ean(?:%3A)?(\d{13})/, gtin)],
    price: [price('.fp_blk .price'), price('#fp_topcontent .price')],
    referencePrice: [price('#price_origin')],
    availability: [dom('.fp_blk form[action*=cart]', () => 'InStock')],
    pictures: [gallery('#fp_pix img')],
    description: [
      dom('#fp_info', (element) => textOf(element).replace(/^résumé\s*:\s*/i, '')),
      sectionText(/^(description|résumé|présentation)/i),
    ],
    attributes: [attributes(lines)],
    condition: [text('.fp_blk .advtype_used'), text('.fp_blk .advtype_new')],
    rating: [
      dom('.rate_opinion', (element) => {
        const number = count(textOf(element));
        const value = element.getElementsByClassName('star_full').length;
        return number && value ? { value, count: number } : undefined;
      }),
    ],
    category: [trail('nav ol a')],
    seller: [seller('.fp_seller'), soldBy],
  }),
});
