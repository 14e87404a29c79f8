import { defineMarketplace } from '../extract/marketplace';
import { text } from '../extract/reader';

/** Any other site that describes a product: the merchant's own PrestaShop, WooCommerce or Shopify shop. */
export default defineMarketplace({
  id: 'shop',
  name: 'Boutique en ligne',
  matches: ['*://*/*'],
  examples: {},
  listingId: (url) => url.pathname,
  pageKind: () => 'listing',
  fields: { title: [text('h1')] },
});
