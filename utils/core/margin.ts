/* What is left of a price. Amounts are in cents; each line is rounded to the cent, as on an invoice, and the margin is
   the sum of its lines. */
import { type Figure, type Figures, FRANCHISE } from './costs';

/** From the price down to the margin, in the order in which they are told. */
export const LINES = [
  'price',
  'shippingCharged',
  'vat',
  'purchase',
  'shippingPaid',
  'commission',
  'fixedFee',
  'commissionVat',
  'returns',
  'advertising',
  'subscription',
] as const;
export type LineName = (typeof LINES)[number];

/** A result, or the figures without which it cannot be told. */
export type Result = { amount: number } | { missing: readonly Figure[] };

export interface Line {
  name: LineName;
  /** In cents: what comes in is positive, what goes out negative. */
  result: Result;
}

export interface Margin {
  /** Those that concern this product: no line without VAT on commissions where it is recovered. */
  lines: readonly Line[];
  margin: Result;
  /** Of the price without VAT, in percent; undefined when there is no price to speak of. */
  percent: number | undefined;
  /** The lowest price, VAT included, at which nothing is lost; `none` where the fees grow as fast as the price. */
  breakEven: Result | 'none';
  /** What has been paid for the sales of which the channel has not paid anything yet. */
  tiedUp: Result;
}

type Known = Record<Figure, number>;

/** Which figures each line is made of; some count only beside others. */
const NEEDS: Record<LineName, (figures: Figures) => readonly Figure[]> = {
  price: () => ['price'],
  shippingCharged: () => ['shippingCharged'],
  vat: ({ vat }) => (vat === FRANCHISE ? ['vat'] : ['vat', 'price', 'shippingCharged']),
  purchase: () => ['purchase'],
  shippingPaid: () => ['shippingPaid'],
  commission: (figures) => commissionNeeds(figures),
  fixedFee: () => ['fixedFee'],
  commissionVat: (figures) => [...commissionNeeds(figures), 'fixedFee', 'commissionVat'],
  returns: ({ returnRate }) => (returnRate === 0 ? ['returnRate'] : ['returnRate', 'returnCost']),
  advertising: () => ['advertising'],
  subscription: ({ subscription }) => (subscription === 0 ? ['subscription'] : ['subscription', 'channelSales']),
};

function commissionNeeds({ commission, shippingCharged }: Figures): readonly Figure[] {
  if (commission === 0) return ['commission', 'commissionMinimum'];
  const base: readonly Figure[] = ['commission', 'commissionMinimum', 'price', 'shippingCharged'];
  return shippingCharged === 0 ? base : [...base, 'commissionOnShipping'];
}

/** What comes in or goes out; all that `NEEDS` names is known. */
const AMOUNTS: Record<LineName, (figures: Known) => number> = {
  price: ({ price }) => price,
  shippingCharged: ({ shippingCharged }) => shippingCharged,
  // VAT is within the price: rate ÷ (100 + rate) of it. Shipping follows the goods (CGI art. 267, I, 2°).
  vat: ({ vat, price, shippingCharged }) =>
    vat === FRANCHISE ? 0 : -Math.round(((price + shippingCharged) * vat) / (100 + vat)),
  purchase: ({ purchase }) => -purchase,
  shippingPaid: ({ shippingPaid }) => -shippingPaid,
  commission: (figures) => -commissionOf(figures),
  fixedFee: ({ fixedFee }) => -fixedFee,
  commissionVat: (figures) => -Math.round(((commissionOf(figures) + figures.fixedFee) * figures.commissionVat) / 100),
  returns: ({ returnRate, returnCost }) => (returnRate === 0 ? 0 : -Math.round((returnRate * returnCost) / 100)),
  advertising: ({ advertising }) => -advertising,
  subscription: ({ subscription, channelSales }) => (subscription === 0 ? 0 : -Math.round(subscription / channelSales)),
};

/** A share of what the buyer pays, and never less than the minimum. */
const commissionOf = ({ commission, commissionMinimum, ...figures }: Known): number =>
  commission === 0 ? commissionMinimum : Math.max(commissionMinimum, Math.round((commission * baseOf(figures)) / 100));
const baseOf = ({ price, shippingCharged, commissionOnShipping }: Omit<Known, 'commission' | 'commissionMinimum'>) =>
  price + (shippingCharged !== 0 && commissionOnShipping === 1 ? shippingCharged : 0);

/** No sale a month leaves nothing to spread a subscription over: as good as unknown. */
const isKnown = (figures: Figures, name: Figure): boolean =>
  figures[name] !== undefined && !(name === 'channelSales' && figures[name] === 0);
const missingIn = (figures: Figures, needs: readonly Figure[]): readonly Figure[] =>
  needs.filter((name) => !isKnown(figures, name));
const resultOf = (figures: Figures, needs: readonly Figure[], amount: (known: Known) => number): Result => {
  const missing = missingIn(figures, needs);
  return missing.length > 0 ? { missing } : { amount: amount(figures as Known) + 0 };
};

/**
 * What is left of one sale that is kept, and what it must be sold for. A figure that is missing makes all that depends
 * on it impossible to tell, and is named: it never counts as 0.
 */
export function marginOf(figures: Figures): Margin {
  const names = LINES.filter((name) => name !== 'commissionVat' || figures.vat === FRANCHISE);
  const needs = [...new Set(names.flatMap((name) => NEEDS[name](figures)))];
  const lines = names.map((name) => ({ name, result: resultOf(figures, NEEDS[name](figures), AMOUNTS[name]) }));
  const margin = resultOf(figures, needs, (known) => sum(names, known));
  const vat = lines.find(({ name }) => name === 'vat')!.result;
  const net = 'amount' in margin && 'amount' in vat ? netPrice(figures as Known) : 0;
  return {
    lines,
    margin,
    percent: 'amount' in margin && net > 0 ? (margin.amount / net) * 100 : undefined,
    breakEven: breakEvenOf(figures, names),
    tiedUp: tiedUpOf(figures),
  };
}

const sum = (names: readonly LineName[], known: Known): number =>
  names.reduce((total, name) => total + AMOUNTS[name](known), 0);

const netPrice = ({ price, vat }: Known): number => price - Math.round((price * vat) / (100 + vat));

/** Flatter than this (cents of margin a cent of price), rounding to the cent has more weight than the price. */
const LEAST_SLOPE = 0.001;
/** Cents by which rounding, on the flattest slope, may lead away from the exact solution. */
const MOST_STEPS = 20_000;

/**
 * Solves for the price: without rounding, the margin is a line that bends where the commission leaves its minimum. The
 * solution is then put into the very sum above, and moved by cents until it is the price at which the margin is 0 and
 * one cent below which something is lost; 0 when a price of nothing covers the costs.
 */
function breakEvenOf(figures: Figures, names: readonly LineName[]): Result | 'none' {
  const free = { ...figures, price: 0 };
  const missing = missingIn(free, [...new Set(names.flatMap((name) => NEEDS[name](free)))]);
  if (missing.length > 0) return { missing };
  const known = free as Known;
  const marginAt = (price: number): number => sum(names, { ...known, price });
  const atNothing = marginAt(0);
  if (atNothing >= 0) return { amount: 0 };

  const { vat, commission, commissionMinimum, commissionVat } = known;
  const kept = 100 / (100 + vat);
  const share = (commission / 100) * (vat === FRANCHISE ? 1 + commissionVat / 100 : 1);
  const onShipping = baseOf(known);
  const bend =
    commission === 0 ? Number.POSITIVE_INFINITY : Math.max(0, (commissionMinimum * 100) / commission - onShipping);
  const before = -atNothing / kept;
  const after = bend + (-atNothing - bend * kept) / (kept - share);
  if (before > bend && kept - share < LEAST_SLOPE) return 'none';
  let price = Math.max(0, Math.ceil(before <= bend ? before : after));
  for (let steps = 0; marginAt(price) < 0; price++) if (steps++ > MOST_STEPS) return 'none';
  while (marginAt(price - 1) >= 0) price--;
  return { amount: price };
}

const DAYS_A_MONTH = 365 / 12;

/**
 * Goods, shipping and advertising are paid when the sale is made or before; the channel pays its days later, less its
 * fees. At any moment, then, as many sales as are made in those days are paid for and not paid yet (Little’s law).
 */
const tiedUpOf = (figures: Figures): Result =>
  resultOf(figures, ['purchase', 'shippingPaid', 'advertising', 'sales', 'payoutDays'], (known) =>
    Math.round(
      ((known.purchase + known.shippingPaid + known.advertising) * known.sales * known.payoutDays) / DAYS_A_MONTH,
    ),
  );
