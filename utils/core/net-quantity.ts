import type { FieldValues } from './listing';
import { linesOf, type PageText } from './page-text';
import { quantitiesIn } from './quantity';

export type Sized = PageText & Partial<Pick<FieldValues, 'variants'>>;

/** Whether a listing states a weight or a volume, in a text or as a choice of size. */
export const statesQuantity = ({ variants = [], ...texts }: Sized): boolean =>
  [...linesOf(texts), ...variants.flatMap(({ selected = '', options = [] }) => [selected, ...options])].some(
    (text) => quantitiesIn(text).length > 0,
  );
