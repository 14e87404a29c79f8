import { definePlatform } from '../forms/platform';

/** Versions 8.1 to 9 first, then 1.7 to 8.0. Text fields stand once a language, one of them shown. */
export default definePlatform({
  id: 'prestashop',
  name: 'PrestaShop',
  knownFrom: 'its source code',
  matches: [],
  examples: {
    forms: [
      'https://boutique.example/admin123abc/index.php/sell/catalog/products-v2/12/edit?_token=x',
      'https://boutique.example/admin-dev/index.php/sell/catalog/products/12?_token=x',
      'https://boutique.example/adm/index.php/sell/catalog/products/new?_token=x',
    ],
    others: [
      'https://boutique.example/admin123abc/index.php/sell/catalog/products?_token=x',
      'https://boutique.example/admin123abc/index.php/sell/orders/12/view',
    ],
  },
  feeds: [],
  isBackOffice: ({ pathname }) => /\/index\.php\/(sell|improve|configure)\//.test(pathname),
  mayBeForm: ({ pathname }) => /\/catalog\/products(-v2)?\/(\d+|new|create)/.test(pathname),
  listingId: ({ pathname, host }) => {
    const id = /\/products(?:-v2)?\/(\d+)/.exec(pathname)?.[1];
    return id && `${host}#${id}`;
  },
  fields: {
    title: ['#product_header_name input', '[id^=product_header_name_]', '[id^=form_step1_name_]'],
    description: [
      '[id^=product_description_description_]:not([id*=description_short])',
      '[id^=form_step1_description_]:not([id*=short])',
    ],
    brand: ['#product_description_manufacturer', '#form_step1_id_manufacturer'],
    category: ['#product_description_categories_default_category_id', '#form_step1_id_category_default'],
    gtin: [
      '#product_details_references_ean_13',
      '#form_step6_ean13',
      '#product_details_references_upc',
      '#form_step6_upc',
    ],
    mpn: ['#product_details_references_mpn', '#form_step6_mpn'],
    condition: ['#product_details_condition', '#form_step6_condition'],
    price: [
      '#product_pricing_retail_price_price_tax_included',
      '#form_step2_price_ttc',
      '#form_step1_price_ttc_shortcut',
    ],
    ecoContribution: ['#product_pricing_retail_price_ecotax_tax_included', '#form_step2_ecotax'],
    availability: [
      '#product_stock_quantities_delta_quantity_quantity',
      '#form_step3_qty_0',
      '#form_step1_qty_0_shortcut',
    ],
  },
  pictures: { zone: '#product-images-dropzone', item: '.dz-preview.dz-complete,.dz-preview.dz-image-preview' },
});
