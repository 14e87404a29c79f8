import type { Policy } from '../core/policy';
import amazon from './amazon';
import cdiscount from './cdiscount';
import common from './common';
import decathlon from './decathlon';
import ebay from './ebay';
import etsy from './etsy';
import fnac from './fnac';
import kaufland from './kaufland';
import lawFr from './law-fr';
import lawFrProducts from './law-fr-products';
import lawFrShop from './law-fr-shop';
import leboncoin from './leboncoin';
import manomano from './manomano';
import rakuten from './rakuten';
import shop from './shop';

/** Least specific first: later policies override the options of earlier ones. */
export const policies: readonly Policy[] = [
  common,
  lawFr,
  lawFrProducts,
  lawFrShop,
  amazon,
  cdiscount,
  decathlon,
  ebay,
  etsy,
  fnac,
  kaufland,
  leboncoin,
  manomano,
  rakuten,
  shop,
];
