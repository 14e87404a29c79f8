import type { PageKind } from '../core/listing';
import type { Page } from './page';
import { mainProduct, offersOf } from './product';

/** Whether the page shows one product, by what it holds and never by its address. */
export function genericPageKind(page: Page): PageKind {
  const product = mainProduct(page);
  return product && offersOf(product, page).length > 0 ? 'listing' : 'other';
}
