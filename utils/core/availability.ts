import type { Availability } from './listing';

/** Whether an offer can no longer be ordered. */
export const isGone = (availability: Availability | undefined): boolean =>
  availability === 'OutOfStock' || availability === 'SoldOut' || availability === 'Discontinued';
