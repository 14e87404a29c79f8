import { availability } from '../extract/parse';
import { mainProduct } from '../extract/product';
import { find } from '../extract/reader';
import { fieldsAt, line } from './hooks';
import { defineSite, hosts } from './site';

const path = /\/p\/[^?#]*?(\d{9,16})\/?(?:[?#]|$)/;

export default defineSite({
  id: 'bol',
  name: 'bol',
  matches: hosts('bol', 'com'),
  examples: {
    'https://www.bol.com/be/fr/p/theiere/9300000011122234/?a=1': '9300000011122234',
    'https://www.bol.com/nl/p/dijk/1001004011234567/': '1001004011234567',
  },
  path,
  // Books are described without an offer.
  pageKind: (page) =>
    path.test(page.url.pathname) && (mainProduct(page) || find(page, '.specs__list')) ? 'listing' : 'other',
  store: ({ url }) => {
    const [, country = 'nl', language = 'nl'] = /^\/(nl|be)\/(nl|fr)\//.exec(url.pathname) ?? [];
    return { country: country.toUpperCase(), language };
  },
  fields: fieldsAt(
    {
      title: 'h1[data-test=title]',
      price: '.promo-price|[data-test=price]|[itemprop=price]',
      description: '[data-test=description]',
      category: '[data-test=breadcrumb] a|.breadcrumbs a',
      seller: '[data-test=party-link]',
      delivery: '[data-test=delivery-highlight]',
      availability: '[data-test=delivery-highlight]',
    },
    // Without an offer in the data, what the buyer is told is all there is.
    { availability: [line(/op voorraad|leverbaar|uitverkocht|en stock/i, ({ input }) => availability(input))] },
  ),
});
