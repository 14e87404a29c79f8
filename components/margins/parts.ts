import type { LineName, Margin } from '../../utils/core/margin';

/** What a bar is made of, from the left. */
export const PARTS = ['vat', 'goods', 'shipping', 'fees', 'returns', 'advertising', 'margin'] as const;
export type PartName = (typeof PARTS)[number];

const LINES_OF: Record<Exclude<PartName, 'margin'>, readonly LineName[]> = {
  vat: ['vat'],
  goods: ['purchase'],
  shipping: ['shippingPaid'],
  fees: ['commission', 'fixedFee', 'commissionVat', 'subscription'],
  returns: ['returns'],
  advertising: ['advertising'],
};

export interface Bar {
  /** What the buyer pays, in cents. */
  paid: number;
  /** In cents, none negative; the margin only when something is left. Together what is paid, or more at a loss. */
  parts: readonly { name: PartName; amount: number }[];
  /** In cents; negative at a loss. */
  margin: number;
}

/** A bar of what the buyer pays; undefined while it cannot be told. */
export function barOf({ lines, margin }: Margin): Bar | undefined {
  if ('missing' in margin) return undefined;
  const amountOf = (name: LineName) => {
    const result = lines.find((line) => line.name === name)?.result;
    return result && 'amount' in result ? result.amount : 0;
  };
  const parts = PARTS.map((name) => ({
    name,
    amount:
      name === 'margin'
        ? Math.max(0, margin.amount)
        : LINES_OF[name].reduce((sum, line) => sum - amountOf(line), 0) + 0,
  }));
  return { paid: amountOf('price') + amountOf('shippingCharged'), parts, margin: margin.amount };
}
