import { textOf } from '../extract/page';
import { count, stars } from '../extract/parse';
import { mainProduct, structured } from '../extract/product';
import { dom, find } from '../extract/reader';
import { nodesOf, textAt } from '../extract/structured';
import { fieldsAt } from './hooks';
import { defineSite, hosts, storeOf } from './site';

/** A shop's name is in its address; its link may hold stars and pictures. */
const shop = (selector: string) =>
  dom(selector, (element) => {
    const url = (element as HTMLAnchorElement).href;
    const name = /\/shop\/([\w-]+)/.exec(url)?.[1];
    return name ? { name, url } : undefined;
  });

export default defineSite({
  id: 'etsy',
  name: 'Etsy',
  matches: hosts('etsy', 'com'),
  examples: { 'https://www.etsy.com/fr/listing/550571276/bol?ref=a': '550571276' },
  path: /\/listing\/(\d{6,})/,
  shows: '[data-buy-box-listing-title]|#listing-title|meta[content="etsymarketplace:item"]',
  store: (page) => storeOf(page, (/^\/(\w\w)(-\w\w)?\//.exec(page.url.pathname)?.[1] ?? 'us').toUpperCase()),
  fields: fieldsAt(
    {
      title: '[data-buy-box-listing-title]|#listing-title',
      price: '[data-buy-box-region=price]|#listing-price',
      referencePrice: '[data-buy-box-region=price] s',
      pictures: '[data-carousel-pane-list] img|#image-carousel img',
      description: '[data-product-details-description-text-content]|#description-text',
      availability: '[itemprop=availability]',
      variants: '#variations select|[id^=variation-selector]',
    },
    {
      // Etsy writes the shop's name as the brand.
      brand: structured('brand', (node, page) => {
        const brand = textAt(node, 'brand');
        return find(page, `a[href*=${JSON.stringify(`/shop/${brand}`)}]`) ? undefined : brand;
      }),
      videos: [
        dom('[data-carousel-pane-list]', (element) => element.getElementsByTagName('video').length || undefined),
      ],
      category: structured('category', (node) => {
        const names = textAt(node, 'category').split(/\s*[<>]\s*/);
        return names[0] ? names : undefined;
      }),
      seller: [shop('a[href*="header"][href*="/shop/"]'), shop('a[href*="about-shopname"]')],
      // Stars as shown: Etsy rounds them to halves.
      rating: [
        dom('input[name=rating]', (input, page) => {
          const value = stars(textOf(input.nextElementSibling));
          const number = count(textAt(nodesOf(mainProduct(page)?.aggregateRating)[0], 'reviewCount'));
          return value && number ? { value, count: number } : undefined;
        }),
      ],
    },
    { enlarge: (url) => url.replace(/\/il_[^./]+\./, '/il_fullxfull.'), only: ['brand'] },
  ),
});
