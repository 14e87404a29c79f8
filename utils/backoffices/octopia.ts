import { definePlatform } from '../forms/platform';

/** Cdiscount's seller space. The product's own texts are not typed there but sent as a spreadsheet. */
export default definePlatform({
  id: 'octopia',
  name: 'Octopia (Cdiscount)',
  knownFrom: 'saved pages',
  matches: ['https://seller.octopia.com/*'],
  examples: {
    forms: ['https://seller.octopia.com/offer?productId=1', 'https://seller.cdiscount.com/'],
    others: ['https://seller.octopia.com/login', 'https://www.octopia.com/'],
  },
  feeds: ['cdiscount'],
  isBackOffice: ({ hostname, pathname }) =>
    /^seller\.(octopia|cdiscount)\.com$/.test(hostname) && !/^\/(login|account\/log)/i.test(pathname),
  mayBeForm: () => true,
  listingId: (_url, document) => document.querySelector<HTMLInputElement>('#ProductEan')?.value || undefined,
  // Pages before signing in have no menu.
  sign: '.navbar-toggle',
  // The comment of an offer is about the state of the object, and no description of the product.
  isComplete: true,
  fields: {
    gtin: ['#ProductEan'],
    condition: ['#OfferSubState'],
    availability: ['#OfferQuantity'],
    price: ['#OfferPriceName'],
    referencePrice: ['#OfferStrikedPrice'],
    delivery: ['[name=PreparationTime]'],
  },
});
