import type { Platform } from '../forms/platform';
import ebay from './ebay-editor';
import etsy from './etsy-editor';
import mirakl from './mirakl';
import octopia from './octopia';
import prestashop from './prestashop';
import sellerCentral from './seller-central';
import shopify from './shopify';
import woocommerce from './woocommerce';

/** Seller back-offices, in alphabetical order of their names. */
export const platforms: readonly Platform[] = [
  sellerCentral,
  ebay,
  etsy,
  mirakl,
  octopia,
  prestashop,
  shopify,
  woocommerce,
];

/** The back-office a page belongs to by its address; software on the merchant's own host needs a look at the page too. */
export const platformAt = (url: URL): Platform | undefined => platforms.find(({ isBackOffice }) => isBackOffice(url));

/** What people call the software of a back-office; undefined for a form of no known one. */
export const platformName = (id: string): string | undefined => platforms.find((one) => one.id === id)?.name;
