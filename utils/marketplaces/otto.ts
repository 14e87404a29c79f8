import { fieldsAt } from './hooks';
import { defineSite, hosts } from './site';

export default defineSite({
  id: 'otto',
  name: 'OTTO',
  matches: hosts('otto', 'de'),
  examples: {
    'https://www.otto.de/p/tisch-falun-S0HCX02R/': 'S0HCX02R',
    'https://www.otto.de/p/sneaker-1229702164/#variationId=1': '1229702164',
  },
  path: /\/p\/(?:[^/?#]+-)?([A-Z0-9]{8,13})\/?(?:[?#]|$)/,
  shows: '.pdp_price__inner|.js_pdp_price__tag|.prd_price__main',
  home: ['DE', 'de'],
  fields: fieldsAt({
    title: '.pdp_short-info__main-name|.js_shortInfo__variationName',
    price: '.pdp_price__retail-price|.js_pdp_price__retail-price__value|#normalPriceAmount|#reducedPriceAmount',
    referencePrice: '.pdp_price__strike-through-price|#oldPriceAmount',
    bullets: '.js_pdp_selling-points li|.prd_sellingPoints li',
    description: '.js_pdp_description|#description',
    category: '.nav_grimm-breadcrumb a',
  }),
});
