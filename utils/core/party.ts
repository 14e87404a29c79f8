import type { Seller } from './listing';
import { compact } from './text';

/** An e-mail address or a web address; a telephone number is neither. */
export const isElectronicAddress = (text: string | undefined): boolean =>
  text !== undefined &&
  /\S@[^\s@][^\s.@]*\.\S|https?:\/\/|(?:^|\s)(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/\s]|$)/i.test(text);

/** Whether the marketplace itself sells: what is asked of sellers then concerns no merchant. */
export const isMarketplace = (seller: Seller | undefined, marketplace: string): boolean =>
  marketplace !== 'shop' && seller !== undefined && compact(seller.name).startsWith(compact(marketplace));

/** A name that holds a postcode or runs on is a whole block that could not be taken apart. */
export const isOneBlock = (name: string): boolean => name.length > 80 || /\b\d{4,6}\b|@/.test(name);
