import type { Money } from './listing';

/** A price that was read on one day, and whether it was shown as reduced. */
export interface PastPrice extends Money {
  /** ISO date. */
  day: string;
  reduced: boolean;
}

/** How far back the prior price of a reduction is looked for (Code de la consommation, L112-1-1). */
const DAYS = 30;

const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

/**
 * The lowest price read in the thirty days before the reduction that holds today began; a reduction made in steps keeps
 * its beginning. `prices`: in any order, before today. Undefined when none of those days was seen.
 */
export function lowestBeforeReduction(prices: readonly PastPrice[], today: string): PastPrice | undefined {
  const past = prices.filter(({ day }) => day < today).sort((a, b) => (a.day < b.day ? -1 : 1));
  const last = past.findLastIndex(({ reduced }) => !reduced);
  const began = past[last + 1]?.day ?? today;
  const from = daysBefore(began, DAYS);
  return past
    .filter(({ day, reduced }) => !reduced && from <= day && day < began)
    .reduce<PastPrice | undefined>((low, price) => (low && low.amount <= price.amount ? low : price), undefined);
}
