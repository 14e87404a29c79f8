import { defineMarketplace } from '../extract/marketplace';
import { textOf } from '../extract/page';
import { count, stars } from '../extract/parse';
import { mainProduct, structured } from '../extract/product';
import { dom, find, text } from '../extract/reader';
import { section, sectionText } from '../extract/section';
import { meta, nodesOf, textAt } from '../extract/structured';
import { gallery, kindBy, price, selects, seller, sites, stock, storeOf, withGeneric } from './hooks';

const large = (url: string) => url.replace(/\/il_[^./]+\./, '/il_fullxfull.');
const listingId = ({ pathname }: URL) => /\/listing\/(\d{6,})/.exec(pathname)?.[1];

/** A shop's name is in its address; its link may hold stars and pictures. */
const shop = (selector: string) =>
  dom(selector, (element) => {
    const { href } = element as HTMLAnchorElement;
    const name = /\/shop\/([\w-]+)/.exec(href)?.[1];
    return name ? { name, url: href } : undefined;
  });

export default defineMarketplace({
  id: 'etsy',
  name: 'Etsy',
  matches: sites('etsy', 'com'),
  examples: {
    'https://www.etsy.com/fr/listing/550571276/felpudo?ref=shop_home': '550571276',
    'https://www.etsy.com/listing/230389421/decal': '230389421',
  },
  listingId,
  pageKind: (page) =>
    listingId(page.url) && /^(product|etsymarketplace:item)$/.test(meta(page, 'og:type'))
      ? 'listing'
      : kindBy(page, listingId, '[data-buy-box-listing-title]', '#listing-title'),
  store: (page) => {
    const region = /^\/(\w\w)(?:-\w\w)?\//.exec(page.url.pathname)?.[1] ?? 'us';
    return storeOf(page, region.toUpperCase().replace('UK', 'GB'));
  },
  fields: withGeneric(
    {
      title: [text('[data-buy-box-listing-title]'), text('#listing-title')],
      // Etsy writes the shop's name as the brand.
      brand: structured('brand', (node, page) => {
        const brand = textAt(node, 'brand');
        return brand && !find(page, `a[href*=${JSON.stringify(`/shop/${brand}`)}]`) ? brand : undefined;
      }),
      // The structured price is before tax and in the shop's own currency.
      price: [price('[data-buy-box-region=price]'), price('#listing-price')],
      referencePrice: [price('[data-buy-box-region=price] s')],
      pictures: [gallery('[data-carousel-pane-list] img', large), gallery('#image-carousel img', large)],
      videos: [dom('[data-carousel-pane-list]', (list) => list.getElementsByTagName('video').length || undefined)],
      description: [
        text('[data-product-details-description-text-content]'),
        text('#description-text'),
        sectionText(/^(description|beschreibung|descripción|descrizione|beschrijving)$/i),
      ],
      availability: [stock('[itemprop=availability]')],
      category: structured('category', (node) => {
        const names = textAt(node, 'category').split(/\s*[<>]\s*/);
        return names[0] ? names : undefined;
      }),
      seller: [
        shop('a[href*="header"][href*="/shop/"]'),
        shop('a[href*="about-shopname"]'),
        seller('[data-shop-name]'),
      ],
      // Stars as shown: Etsy rounds them to halves.
      rating: [
        dom('input[name=rating]', (input, page) => {
          const value = stars(textOf(input.nextElementSibling));
          const number = count(textAt(nodesOf(mainProduct(page)?.aggregateRating)[0], 'reviewCount'));
          return value && number ? { value, count: number } : undefined;
        }),
      ],
      variants: [selects('#variations select'), selects('[id^=variation-selector]')],
      delivery: [
        section(/^(livraison|shipping|versand|lieferung|spedizione|env[ií]o)/i, ([first]) => {
          const words = textOf(first);
          return words.length < 200 ? words || undefined : undefined;
        }),
      ],
    },
    ['brand'],
  ),
});
