import { definePlatform } from '../forms/platform';

export default definePlatform({
  id: 'woocommerce',
  name: 'WooCommerce',
  knownFrom: 'its source code',
  matches: [],
  examples: {
    forms: [
      'https://boutique.example/wp-admin/post.php?post=12&action=edit',
      'https://boutique.example/blog/wp-admin/post-new.php?post_type=product',
    ],
    others: ['https://boutique.example/wp-admin/edit.php?post_type=product', 'https://boutique.example/wp-admin/'],
  },
  feeds: [],
  isBackOffice: ({ pathname }) => pathname.includes('/wp-admin/'),
  mayBeForm: ({ pathname }) => /\/wp-admin\/post(-new)?\.php$/.test(pathname),
  listingId: ({ searchParams, host }) => {
    const id = searchParams.get('post');
    return id ? `${host}#${id}` : undefined;
  },
  // Articles and pages of the same software have the same addresses.
  sign: 'body.post-type-product',
  fields: {
    title: ['#title'],
    description: ['#content'],
    gtin: ['#_global_unique_id'],
    price: ['#_sale_price', '#_regular_price'],
    availability: ['#_stock', '#_stock_status'],
  },
  pictures: { zone: '#woocommerce-product-images,#postimagediv', item: '.product_images img,#set-post-thumbnail img' },
});
