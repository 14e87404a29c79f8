import { textOf } from '../extract/page';
import { count, gtin } from '../extract/parse';
import { dom, reader } from '../extract/reader';
import { fieldsAt, inScripts } from './hooks';
import { defineSite } from './site';

/** Rakuten France, PriceMinister until 2018: an offer list per product, the first is the cheapest. */
export default defineSite({
  id: 'rakuten',
  name: 'Rakuten',
  matches: ['*://fr.shopping.rakuten.com/*', '*://*.priceminister.com/*'],
  examples: {
    'https://fr.shopping.rakuten.com/offer/buy/4455667788/casque.html': '4455667788',
    'https://fr.shopping.rakuten.com/mfp/9799998/console?pid=11945408653': '11945408653',
    'https://www.priceminister.com/offer/buy/883778': '883778',
  },
  path: /^\/(?:offer\/(?:buy|shop)\/|mfp\/.*\bpid=)(\d+)/,
  shows: '#fp_topcontent|#prd_headline',
  home: ['FR', 'fr'],
  fields: fieldsAt(
    {
      // The author stands in the old heading, beside the title's link.
      title: 'h1 > a',
      price: '.fp_blk .price|#fp_topcontent .price',
      referencePrice: '#price_origin',
      condition: '.fp_blk .advtype_used|.fp_blk .advtype_new',
      pictures: '#fp_pix img',
      attributes: '.p_infos .sub',
      category: 'nav ol a',
      seller: '.fp_seller',
    },
    {
      gtin: [
        reader('embedded-json', 'ean', (page) => {
          const value = gtin(inScripts(page, /ean(?:%3A)?(\d{13})/g)[0]);
          return value ? { value } : undefined;
        }),
      ],
      availability: [dom('.fp_blk form[action*=cart]', () => 'InStock')],
      description: [dom('#fp_info', (element) => textOf(element).replace(/^résumé\s*:\s*/i, ''))],
      rating: [
        dom('.rate_opinion', (element) => {
          const number = count(textOf(element));
          const value = element.getElementsByClassName('star_full').length;
          return number && value ? { value, count: number } : undefined;
        }),
      ],
    },
  ),
});
