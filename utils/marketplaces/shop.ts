import { generic } from '../extract/generic';
import { defineMarketplace } from '../extract/marketplace';
import { genericPageKind } from '../extract/page-kind';
import { safety } from '../extract/safety';
import { store } from '../extract/store';

/** Any other site that describes a product: the merchant's own PrestaShop, WooCommerce or Shopify shop. */
export default defineMarketplace({
  id: 'shop',
  name: 'Boutique en ligne',
  matches: ['*://*/*'],
  examples: {},
  listingId: (url) => url.pathname,
  pageKind: genericPageKind,
  store,
  fields: { ...generic, ...safety },
});
