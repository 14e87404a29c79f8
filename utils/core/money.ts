import type { Money } from './listing';

/** Cent-rounded, so that a message never shows 12.000000001. */
export const toCents = (amount: number): number => Math.round(amount * 100) / 100;

export const sameCurrency = (a: Money, b: Money): boolean => a.currency.toUpperCase() === b.currency.toUpperCase();

/** Equal within half a cent. */
export const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) < 0.006;

/** By how much `price` is below `reference`, in percent of the reference. */
export const reductionOf = (price: number, reference: number): number =>
  Math.round(((reference - price) / reference) * 1000) / 10;

/**
 * VAT rates in force in the EU's larger markets, in percent (France: CGI art. 278 to 281 nonies).
 * Rates below 4 % are left out: a price difference that small has too many other causes.
 */
const VAT_RATES = [20, 10, 5.5, 19, 7, 22, 5, 4, 21, 6, 9, 23, 8, 25, 24, 17];

/** The VAT rate by which `higher` exceeds `lower`, if any; shops round up or down, so one cent is forgiven. */
export const vatBetween = (lower: number, higher: number): number | undefined =>
  lower > 0 && higher > lower
    ? VAT_RATES.find((rate) => Math.abs(lower * (1 + rate / 100) - higher) < 0.011)
    : undefined;
