import type { Marketplace } from '../extract/marketplace';
import shop from './shop';

/** Named marketplaces in alphabetical order; `shop`, which takes any site, comes last. */
export const marketplaces: readonly Marketplace[] = [shop];
