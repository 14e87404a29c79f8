import { definePlatform } from '../forms/platform';

/** The software behind the marketplaces of many chains. Its fields are not known: its labels do the work. */
export default definePlatform({
  id: 'mirakl',
  name: 'Mirakl',
  knownFrom: 'addresses only',
  matches: ['https://*.mirakl.net/*'],
  examples: {
    forms: [
      'https://demo-prod.mirakl.net/mmp/shop/catalog/product/edit?id=1',
      'https://demo.mirakl.net/mmp/shop/offer/create',
    ],
    others: ['https://demo-prod.mirakl.net/mmp/shop/order/1', 'https://demo-prod.mirakl.net/mmp/shop/home'],
  },
  feeds: [],
  isBackOffice: ({ hostname, pathname }) => hostname.endsWith('.mirakl.net') && pathname.startsWith('/mmp/shop'),
  mayBeForm: ({ pathname }) => /\/(catalog|product|offer)s?\b/.test(pathname),
  listingId: ({ searchParams, hostname }) => {
    const id = searchParams.get('id') ?? searchParams.get('offerId') ?? searchParams.get('productId');
    return id ? `${hostname}#${id}` : undefined;
  },
  fields: {},
});
