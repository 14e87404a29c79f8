import { defineMarketplace } from '../extract/marketplace';
import { textOf } from '../extract/page';
import { dom, list, text } from '../extract/reader';
import { sectionText } from '../extract/section';
import { euros, kindBy, price, sites, soldBy, stock, trail, withGeneric } from './hooks';

const listingId = ({ pathname }: URL) => /\/p\/(?:[^/]+-)?([A-Z0-9]{8,13})\/?$/.exec(pathname)?.[1];

export default defineMarketplace({
  id: 'otto',
  name: 'OTTO',
  matches: sites('otto', 'de'),
  examples: {
    'https://www.otto.de/p/rotbuche-couchtisch-falun-S0HCX02R/': 'S0HCX02R',
    'https://www.otto.de/p/nike-sneaker-1229702164/#variationId=1229702854': '1229702164',
  },
  listingId,
  pageKind: (page) => kindBy(page, listingId, '.js_pdp_price__tag', '.prd_price__main'),
  store: () => ({ country: 'DE', language: 'de' }),
  fields: withGeneric({
    title: [text('.pdp_short-info__main-name'), text('.js_shortInfo__variationName')],
    price: [
      dom('.js_pdp_price__tag[data-price-cents]', (element) => {
        const cents = Number(element.getAttribute('data-price-cents'));
        return cents > 0 ? { amount: cents / 100, currency: 'EUR' } : undefined;
      }),
      euros('#normalPriceAmount'),
      euros('#reducedPriceAmount'),
      price('.prd_price__main'),
    ],
    referencePrice: [price('.pdp_price__strike-through-price'), euros('#oldPriceAmount')],
    availability: [stock('.js_pdp_delivery')],
    bullets: [list('.js_pdp_selling-points', 'li', textOf), list('.prd_sellingPoints', 'li', textOf)],
    description: [
      text('.js_pdp_description'),
      text('#description'),
      sectionText(/^(artikel|produkt)?-?beschreibung$/i),
    ],
    category: [trail('.nav_grimm-breadcrumb a')],
    seller: [soldBy],
  }),
});
