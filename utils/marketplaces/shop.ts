import { generic, kindViews, sharedViews } from '../extract/generic';
import { defineMarketplace } from '../extract/marketplace';
import { genericPageKind } from '../extract/page-kind';
import { safety } from '../extract/safety';
import { store } from '../extract/store';

/** Where shops that show every product under one path name it: PrestaShop, WooCommerce, Shopify's variants. */
const IN_QUERY = ['id_product', 'product_id', 'p', 'sku', 'variant'];

/** Any other site that describes a product: the merchant's own PrestaShop, WooCommerce or Shopify shop. */
export default defineMarketplace({
  id: 'shop',
  name: 'Boutique en ligne',
  matches: ['*://*/*'],
  examples: {
    'https://www.maboutique.fr/fr/bols/12-bol.html?from=x': 'www.maboutique.fr/fr/bols/12-bol.html',
    'https://maboutique.fr/index.php?id_product=7&controller=product': 'maboutique.fr/index.php?id_product=7',
  },
  listingId: ({ hostname, pathname, searchParams }) => {
    const chosen = IN_QUERY.filter((name) => searchParams.has(name)).map((name) => `${name}=${searchParams.get(name)}`);
    return [hostname + pathname, ...chosen].join('?');
  },
  pageKind: genericPageKind,
  store,
  kindViews,
  views: sharedViews,
  fields: { ...generic, ...safety },
});
