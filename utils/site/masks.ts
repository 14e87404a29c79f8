/** What masking can hide in a page. */
export const PRIVATE_KINDS = ['shop', 'account', 'sku', 'stock'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** Where private data is known to stand on a site, by kind; `hosts` matches a host name, none means anywhere. */
interface Places extends Partial<Record<PrivateKind, readonly string[]>> {
  hosts?: RegExp;
}

/**
 * Places seen on saved pages, in the software's own source, or in the readers of the marketplaces. A site that is
 * redesigned moves them: what is not found is said, never taken for masked.
 */
const PLACES: readonly Places[] = [
  // Any site: what standards and habits name.
  {
    shop: ['[itemprop="seller"]', '[itemprop="offeredBy"]'],
    account: ['[autocomplete~="username"]', '[autocomplete~="email"]', 'input[type="email"]'],
    sku: ['[itemprop="sku"]', '[itemprop="mpn"]', 'input:is([name*="sku" i], [id*="sku" i], [aria-label*="sku" i])'],
    stock: ['[itemprop="inventoryLevel"]', 'input:is([name*="stock" i], [id*="stock" i])'],
  },
  // Shops by software, at hosts of their own: public pages, then back-offices.
  {
    sku: ['.product-reference span', '.sku_wrapper .sku'],
    stock: ['#product-availability', '.product-quantities', 'p.stock'],
  },
  {
    shop: ['#header_shopname', '#header_shop'],
    account: ['#employee_infos', '#employee_links'],
    sku: ['#product_details_references_reference', '#product_details_references_mpn', '#form_step6_reference'],
    stock: ['[id^="product_stock_quantities"] input', '#form_step3_qty_0'],
  },
  {
    shop: ['#wp-admin-bar-site-name'],
    account: ['#wp-admin-bar-my-account'],
    sku: ['#_sku', '.column-sku'],
    stock: ['#_stock', '[name="_stock_status"]', '.column-is_in_stock'],
  },
  {
    hosts: /^www\.amazon\./,
    shop: [
      '#sellerProfileTriggerId',
      '#merchant-info',
      '#merchantInfoFeature_feature_div .offer-display-feature-text',
      '#tabular-buybox a[href*="seller="]',
    ],
    account: ['#nav-link-accountList', '#nav-global-location-popover-link', '#glow-ingress-block'],
    stock: ['#availability'],
  },
  {
    hosts: /^(sellercentral|vendorcentral)[\w-]*\.amazon\./,
    sku: [
      '[name^="contribution_sku"]',
      '[name^="part_number"]',
      '[name^="model_number"]',
      'td[data-column="sku"]',
      'tr[data-sku] [class*="sku" i]',
    ],
    stock: ['[name^="fulfillment_availability"]', 'td[data-column="quantity"]'],
  },
  {
    hosts: /\.ebay\./,
    shop: ['.mbg-nw', '.x-sellercard-atf__info__about-seller', 'a[href*="/usr/"]'],
    account: ['#gh-ug', '#gh-eb-u', '.gh-identity'],
    stock: ['#qtySubTxt', '.x-quantity__availability'],
  },
  {
    hosts: /\.etsy\.com$/,
    shop: ['a[href*="header"][href*="/shop/"]', 'a[href*="about-shopname"]'],
    stock: ['input[name="quantity"]'],
  },
  { hosts: /\.cdiscount\.com$/, shop: ['.fpSellerName', '.slrName', '#fpSellBy'] },
  { hosts: /^seller\.(octopia|cdiscount)\.com$/, sku: ['#SellerProductId'], stock: ['#OfferQuantity'] },
  { hosts: /\.(rakuten\.com|priceminister\.com)$/, shop: ['.fp_seller'] },
  { hosts: /\.leboncoin\.fr$/, shop: ['[data-qa-id="adview_contact_container"]', '.line_pro', '.upload_by'] },
  { hosts: /\.bol\.com$/, shop: ['[data-test="party-link"]'] },
];

/** The selectors known for a host, by kind; kinds without any are empty. */
export function placesAt(host: string): Record<PrivateKind, string[]> {
  const here = PLACES.filter(({ hosts }) => hosts?.test(host) ?? true);
  const of = (kind: PrivateKind) => here.flatMap((places) => places[kind] ?? []);
  return { shop: of('shop'), account: of('account'), sku: of('sku'), stock: of('stock') };
}

/** The property by which we know our own style sheet in a page. */
export const MASK_SIGN = '--pret-a-vendre-masked';

/**
 * The style sheet that hides those places, pictures of text in them too. Nothing moves: an element keeps its room, and
 * a box one types in keeps its frame, hatched, so that one still knows where to type.
 */
export function maskCss(places: Record<PrivateKind, readonly string[]>): string {
  const anywhere = `:is(${Object.values(places).flat().join(', ')})`;
  const box = ':is(input, select, textarea)';
  return [
    `:root { ${MASK_SIGN}: 1; }`,
    `${anywhere}:not(input, select, textarea) { opacity: 0 !important; }`,
    `${anywhere}${box} {
  color: transparent !important;
  -webkit-text-fill-color: transparent !important;
  caret-color: GrayText !important;
  text-shadow: none !important;
  background: repeating-linear-gradient(135deg, #8888 0 4px, #bbb8 4px 8px) !important;
}`,
    `${anywhere}${box}::placeholder { color: transparent !important; -webkit-text-fill-color: transparent !important; }`,
    `${anywhere}${box}::selection { color: transparent !important; background: transparent !important; }`,
  ].join('\n');
}
