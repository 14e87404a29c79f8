import { brandKey, isNoBrand } from './brand';
import { isFiller } from './filler';
import { canonicalGtin, gtinFault } from './gtin';
import type { Listing } from './listing';
import { compact } from './text';

/**
 * Names under which the same product is found again on another marketplace: its code, and its brand with the maker's
 * number. None where the listing shows neither, or only what people type to get past a form.
 */
export function productKeys({ fields: { gtin, brand, mpn } }: Pick<Listing, 'fields'>): string[] {
  // A listing that was kept long ago lacks fields that are read since.
  const keys: string[] = [];
  const code = gtin?.state === 'known' && !gtinFault(gtin.value) ? canonicalGtin(gtin.value) : undefined;
  if (code) keys.push(`gtin:${code}`);
  if (brand?.state === 'known' && mpn?.state === 'known' && !isNoBrand(brand.value) && !isFiller(mpn.value)) {
    const [maker, number] = [brandKey(brand.value), compact(mpn.value)];
    if (maker && number.length > 1) keys.push(`mpn:${maker}|${number}`);
  }
  return keys;
}
