import { definePlatform } from '../forms/platform';

/** Names are `<attribute>-<index>-<part>`; older forms have plain ids. Only the open tab's fields are in the page. */
const named = (attribute: string) => [
  `[name^="${attribute}-"][name$="-value"]`,
  `[name^="${attribute}["]`,
  `#${attribute}`,
];

export default definePlatform({
  id: 'seller-central',
  name: 'Amazon Seller Central',
  knownFrom: 'automation scripts',
  matches: [],
  examples: {
    forms: [
      'https://sellercentral.amazon.fr/abis/listing/edit?marketplaceID=A1&sku=S-1&asin=B0DEMO0001',
      'https://sellercentral-europe.amazon.com/abis/listing/create/product_identity?itemType=LAMP',
      'https://vendorcentral.amazon.fr/abis/listing/edit/product_details?asin=B0DEMO0001',
    ],
    others: ['https://sellercentral.amazon.fr/myinventory/inventory', 'https://sellercentral.amazon.fr/home'],
  },
  feeds: ['amazon'],
  isBackOffice: ({ hostname }) => /^(seller|vendor)central(-\w+)?\.amazon\./.test(hostname),
  mayBeForm: ({ pathname }) => pathname.startsWith('/abis/'),
  listingId: ({ searchParams }) => searchParams.get('asin') ?? searchParams.get('sku') ?? undefined,
  hasTabs: true,
  fields: {
    title: named('item_name'),
    brand: [...named('brand'), '#brand_name'],
    gtin: [...named('externally_assigned_product_identifier'), ...named('external_product_id')],
    mpn: [...named('part_number'), ...named('model_number')],
    description: [...named('product_description'), ...named('rtip_product_description')],
    highlights: named('title_differentiation'),
    bullets: ['[name^="bullet_point-"]', '[name^="bullet_point["]', '[id^=bullet_point]'],
    price: ['[name^="purchasable_offer-"][name$="value_with_tax"]'],
    referencePrice: named('list_price'),
    condition: named('condition_type'),
    availability: [
      '[id="fulfillment_availability#1.quantity"]',
      '[name^="fulfillment_availability-"][name$="-quantity"]',
    ],
    safetyInformation: named('safety_warning'),
  },
});
