import { definePlatform } from '../forms/platform';

/** No page and no source of its form is at hand: its labels do the work. */
export default definePlatform({
  id: 'shopify',
  name: 'Shopify',
  knownFrom: 'addresses only',
  matches: ['https://admin.shopify.com/*'],
  examples: {
    forms: [
      'https://admin.shopify.com/store/demo/products/123',
      'https://admin.shopify.com/store/demo/products/new',
      'https://demo.myshopify.com/admin/products/123',
    ],
    others: ['https://admin.shopify.com/store/demo/orders/1', 'https://admin.shopify.com/store/demo/products'],
  },
  feeds: [],
  isBackOffice: ({ hostname, pathname }) =>
    hostname === 'admin.shopify.com' || (hostname.endsWith('.myshopify.com') && pathname.startsWith('/admin')),
  mayBeForm: ({ pathname }) => /\/products\/(\d+|new)/.test(pathname),
  listingId: ({ pathname, host }) => {
    const [, store, id] = /(?:\/store\/([^/]+))?(?:\/admin)?\/products\/(\d+)/.exec(pathname) ?? [];
    return id && `${store ?? host}#${id}`;
  },
  fields: {},
});
