import type { Marketplace } from '../extract/marketplace';
import amazon from './amazon';
import bol from './bol';
import cdiscount from './cdiscount';
import ebay from './ebay';
import etsy from './etsy';
import leboncoin from './leboncoin';
import otto from './otto';
import rakuten from './rakuten';
import shop from './shop';
import zalando from './zalando';

/** Named marketplaces in alphabetical order; `shop`, which takes any site, comes last. */
export const marketplaces: readonly Marketplace[] = [
  amazon,
  bol,
  cdiscount,
  ebay,
  etsy,
  leboncoin,
  otto,
  rakuten,
  zalando,
  shop,
];
