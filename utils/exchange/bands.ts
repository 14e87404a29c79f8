/* Exact figures stay here; what leaves says between which two round ones they lie. */

import { bandsOf as figureBands } from '../core/bands';

/** Where each band begins, from the second on: below the first lies a band too. */
export const LIMITS = {
  /** Euros. */
  price: figureBands('price')
    .map(({ from }) => from)
    .slice(1),
  pictures: [1, 2, 3, 6, 9],
  bullets: [1, 3, 6],
  attributes: [1, 6, 16],
  /** Unicode code points. */
  title: [1, 41, 81, 121, 161, 201],
  description: [1, 201, 501, 1_001, 2_001, 5_001],
  /** Moments of a listing’s history, listings, drafts. */
  times: [1, 2, 6, 21, 101, 1_001],
} as const satisfies Record<string, readonly number[]>;
export type Measure = keyof typeof LIMITS;

/** `0-10`, `10-50` … `200+`: from the first figure on, and below the second. */
export const bandsOf = (measure: Measure): string[] => {
  const limits: readonly number[] = LIMITS[measure];
  return [0, ...limits].map((from, i) => (i < limits.length ? `${from}-${limits[i]}` : `${from}+`));
};

/** The band a figure lies in; negative ones count as nothing. */
export function bandOf(measure: Measure, value: number): string {
  const index = LIMITS[measure].filter((limit) => value >= limit).length;
  return bandsOf(measure)[index]!;
}

/** The ISO week a moment lies in, by the merchant's own clock: `2026-W48`. */
export function weekOf(at: number): string {
  const date = new Date(at);
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  // A week belongs to the year of its Thursday.
  const thursday = new Date(day + (4 - (new Date(day).getUTCDay() || 7)) * 86_400_000);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - start) / (7 * 86_400_000));
  return `${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
