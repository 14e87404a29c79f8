import type { Field } from './field';

/** Amounts are in the currency's main unit (euros, not cents); `currency` is ISO 4217. */
export interface Money {
  amount: number;
  currency: string;
}
/** Price per reference quantity; `per` is the unit as sold: `kg`, `l`, `m`, `m²`, `100 g`, `unit`… */
export interface UnitPrice extends Money {
  per: string;
}
/** Pixel sizes are those of the largest rendition known to the page, never those of the thumbnail. */
export interface Picture {
  url: string;
  width?: number;
  height?: number;
  /** Of the main picture, where its pixels could be read. */
  look?: PictureLook;
}
/** Shares between 0 and 1: of the edge that is white, that is light at least, and of the longer side the product fills. */
export interface PictureLook {
  white: number;
  light: number;
  fill: number;
}
export interface Attribute {
  name: string;
  value: string;
}
export interface Variant {
  axis: string;
  selected?: string;
  options?: string[];
}
export interface Seller {
  name: string;
  url?: string;
}
export interface Rating {
  /** On a scale of 5. */
  value: number;
  count: number;
}
/** Reg. (EU) 2023/988 art. 19: who answers for the product's safety. */
export interface Party {
  name?: string;
  postalAddress?: string;
  electronicAddress?: string;
}
/** schema.org ItemAvailability, without the namespace. */
export const AVAILABILITIES = [
  'InStock',
  'LimitedAvailability',
  'OnlineOnly',
  'InStoreOnly',
  'PreOrder',
  'PreSale',
  'BackOrder',
  'MadeToOrder',
  'OutOfStock',
  'SoldOut',
  'Discontinued',
  'Reserved',
] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** Every field a listing may show. Lengths are counted in Unicode code points. */
export interface FieldValues {
  title: string;
  brand: string;
  gtin: string;
  mpn: string;
  description: string;
  /** One short line of selling facts (Amazon's item highlights). */
  highlights: string;
  condition: string;
  energyClass: string;
  bullets: string[];
  /** Breadcrumb, root first, without the product itself. */
  category: string[];
  pictures: Picture[];
  videos: number;
  /** Rich content: A+ on Amazon, « Présentation produit » on Cdiscount. */
  enhancedContent: boolean;
  price: Money;
  referencePrice: Money;
  ecoContribution: Money;
  unitPrice: UnitPrice;
  availability: Availability;
  attributes: Attribute[];
  variants: Variant[];
  seller: Seller;
  rating: Rating;
  delivery: string;
  manufacturer: Party;
  responsiblePerson: Party;
  safetyInformation: string[];
  repairabilityIndex: number;
  durabilityIndex: number;
}
export type FieldName = keyof FieldValues;
export type Fields = { [N in FieldName]: Field<FieldValues[N]> };

export const FIELD_NAMES = [
  'title',
  'brand',
  'gtin',
  'mpn',
  'description',
  'highlights',
  'condition',
  'energyClass',
  'bullets',
  'category',
  'pictures',
  'videos',
  'enhancedContent',
  'price',
  'referencePrice',
  'ecoContribution',
  'unitPrice',
  'availability',
  'attributes',
  'variants',
  'seller',
  'rating',
  'delivery',
  'manufacturer',
  'responsiblePerson',
  'safetyInformation',
  'repairabilityIndex',
  'durabilityIndex',
] as const satisfies readonly FieldName[];

/** `listing`: public product page. `editor`: seller form. `other`: search, cart, captcha, 404… where we say nothing. */
export type PageKind = 'listing' | 'editor' | 'other';

export interface Listing {
  /** Id of the marketplace, `shop` for any other site. */
  marketplace: string;
  /** The marketplace's own id: ASIN, Cdiscount reference, schema.org sku… */
  id: string;
  url: string;
  /** ISO 3166 country whose buyers the store serves, when the page or its address says so. */
  country?: string;
  /** BCP 47 primary language the store sells in (`fr`), when the page or its address says so. */
  language?: string;
  fields: Fields;
}
