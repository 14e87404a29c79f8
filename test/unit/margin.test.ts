import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURES, type Figure, type Figures, VAT_RATES } from '../../utils/core/costs';
import { readFigure, writeFigure } from '../../utils/core/figure';
import { marginOf, type Result } from '../../utils/core/margin';
import { marginsEn } from '../../utils/i18n/margins.en';
import { marginsFr } from '../../utils/i18n/margins.fr';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

/** A bowl at 24.00 €, VAT 20 %, on a channel that takes 15 % and at least 0.30 €. */
const bowl = {
  vat: 20,
  purchase: 700,
  price: 2400,
  shippingCharged: 0,
  shippingPaid: 450,
  returnRate: 4,
  returnCost: 600,
  advertising: 50,
  sales: 30,
  commission: 15,
  commissionMinimum: 30,
  fixedFee: 0,
  commissionOnShipping: 0,
  commissionVat: 20,
  subscription: 3900,
  channelSales: 100,
  payoutDays: 14,
} satisfies Record<Figure, number>;
const amount = (result: Result | 'none') => (typeof result === 'object' && 'amount' in result ? result.amount : result);

const amounts = fc.integer({ min: 0, max: 100_000 });
const percents = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const anyFigures: fc.Arbitrary<Record<Figure, number>> = fc.record({
  vat: fc.constantFrom(...VAT_RATES),
  purchase: amounts,
  price: amounts,
  shippingCharged: amounts,
  shippingPaid: amounts,
  returnRate: percents,
  returnCost: amounts,
  advertising: amounts,
  sales: fc.nat(5_000),
  commission: percents,
  commissionMinimum: fc.oneof(fc.constant(0), amounts),
  fixedFee: amounts,
  commissionOnShipping: fc.constantFrom(0, 1),
  commissionVat: percents,
  subscription: amounts,
  channelSales: fc.integer({ min: 1, max: 5_000 }),
  payoutDays: fc.nat(120),
});

describe('margin', () => {
  test('a sale, line by line', () => {
    const { lines, margin, percent, breakEven, tiedUp } = marginOf(bowl);
    expect(lines.map(({ name, result }) => [name, amount(result)])).toEqual([
      ['price', 2400],
      ['shippingCharged', 0],
      ['vat', -400],
      ['purchase', -700],
      ['shippingPaid', -450],
      ['commission', -360],
      ['fixedFee', 0],
      ['returns', -24],
      ['advertising', -50],
      ['subscription', -39],
    ]);
    expect(margin).toEqual({ amount: 377 });
    expect(percent).toBeCloseTo(18.85);
    // (700 + 450 + 24 + 50 + 39) ÷ (1 ÷ 1.2 − 0.15) = 1848.3; at 18.48 € the rounded lines add up to 0.
    expect(breakEven).toEqual({ amount: 1848 });
    // 12.00 € × 30 sales × 12 ÷ 365 a day × 14 days.
    expect(tiedUp).toEqual({ amount: Math.round((1200 * 30 * 12 * 14) / 365) });
  });

  test('under the franchise no VAT is charged, and that on the commission is a cost', () => {
    const { lines, margin } = marginOf({ ...bowl, vat: 0 });
    expect(lines.find(({ name }) => name === 'commissionVat')!.result).toEqual({ amount: -72 });
    expect(margin).toEqual({ amount: 377 + 400 - 72 });
  });

  test('the minimum of a commission bends the break-even price', () => {
    const cheap = { ...bowl, purchase: 10, shippingPaid: 0, advertising: 0, subscription: 0, returnRate: 0 };
    // 10 + 30 of commission ÷ (1 ÷ 1.2): below the 2.00 € from which 15 % is more than 0.30 €.
    expect(marginOf(cheap).breakEven).toEqual({ amount: 48 });
  });

  test('a commission that grows as fast as the price leaves no break-even price', () => {
    expect(marginOf({ ...bowl, commission: 90 }).breakEven).toBe('none');
    expect(marginOf({ ...bowl, commission: 100, vat: 0 }).breakEven).toBe('none');
  });

  test('a missing figure is named and never counts as 0', () => {
    const { commission: _, ...without } = bowl;
    const { lines, margin, breakEven, percent, tiedUp } = marginOf(without);
    expect(margin).toEqual({ missing: ['commission'] });
    expect(breakEven).toEqual({ missing: ['commission'] });
    expect(percent).toBeUndefined();
    expect(lines.find(({ name }) => name === 'purchase')!.result).toEqual({ amount: -700 });
    expect(tiedUp).toHaveProperty('amount');
    expect(marginOf({ ...bowl, channelSales: 0 }).margin).toEqual({ missing: ['channelSales'] });
  });

  test('what does not matter is not asked for', () => {
    const { returnCost: _, channelSales: __, commissionOnShipping: ___, commissionVat: ____, ...rest } = bowl;
    expect(marginOf({ ...rest, returnRate: 0, subscription: 0 }).margin).toHaveProperty('amount');
    const { price: _____, ...unpriced } = bowl;
    expect(marginOf(unpriced).margin).toEqual({ missing: ['price'] });
    expect(marginOf(unpriced).breakEven).toEqual({ amount: 1848 });
  });

  test('for any figures: the margin is the sum of its lines, and nothing is NaN', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { lines, margin, percent, breakEven, tiedUp } = marginOf(figures);
        const values = lines.map(({ result }) => amount(result) as number);
        expect(amount(margin)).toBe(values.reduce((total, value) => total + value, 0));
        for (const value of [...values, amount(tiedUp), amount(breakEven)]) {
          expect(value === 'none' || Number.isSafeInteger(value)).toBe(true);
        }
        if (percent !== undefined) expect(Number.isFinite(percent)).toBe(true);
      }),
    );
  });

  test('for any figures: at the break-even price the margin is 0, and a cent less is a loss', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const price = amount(marginOf(figures).breakEven);
        if (typeof price !== 'number') return;
        const marginAt = (at: number) => amount(marginOf({ ...figures, price: at }).margin) as number;
        if (price === 0) expect(marginAt(0)).toBeGreaterThanOrEqual(0);
        else {
          expect(marginAt(price)).toBe(0);
          expect(marginAt(price - 1)).toBeLessThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('where there is no break-even price, no price up to a hundred thousand euros leaves more than rounding does', () => {
    fc.assert(
      fc.property(anyFigures, fc.nat(10_000_000), (figures, price) => {
        if (marginOf(figures).breakEven !== 'none') return;
        expect(amount(marginOf({ ...figures, price }).margin)).toBeLessThanOrEqual(price * 0.001 + 6);
      }),
    );
  });

  test('for any figures: no cost that grows leaves more', () => {
    const COSTS: readonly Figure[] = [
      ...(['purchase', 'shippingPaid', 'returnRate', 'returnCost', 'advertising', 'commission'] as const),
      ...(['commissionMinimum', 'fixedFee', 'commissionOnShipping', 'commissionVat', 'subscription'] as const),
    ];
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...COSTS), fc.nat(500), (figures, cost, more) => {
        const most = FIGURES[cost] === 'percent' ? 100 : FIGURES[cost] === 'choice' ? 1 : Number.POSITIVE_INFINITY;
        const dearer = { ...figures, [cost]: Math.min(most, figures[cost] + more) };
        expect(amount(marginOf(dearer).margin)).toBeLessThanOrEqual(amount(marginOf(figures).margin) as number);
      }),
    );
  });

  test('for any gaps: a result is told only when all it needs is known, and what it lacks is truly missing', () => {
    fc.assert(
      fc.property(anyFigures, fc.subarray(Object.keys(FIGURES) as Figure[]), (all, gone) => {
        const figures: Figures = { ...all, ...Object.fromEntries(gone.map((name) => [name, undefined])) };
        const { lines, margin } = marginOf(figures);
        if ('missing' in margin) {
          expect(margin.missing.length).toBeGreaterThan(0);
          for (const name of margin.missing) expect(gone).toContain(name);
        } else for (const { result } of lines) expect(result).toHaveProperty('amount');
      }),
    );
  });
});

describe('a figure as typed', () => {
  test.each([
    ['12,50', 1250],
    ['12.5', 1250],
    ['1 234,50 €', 123450],
    ['1\u202f234,5\u00a0€', 123450],
    ['1,234.50', 123450],
    ['1.234,50', 123450],
    ['€19.99', 1999],
    [',5', 50],
    ['0', 0],
    ['', undefined],
    ['  ', undefined],
  ])('%s', (typed, value) => expect(readFigure(typed, 'amount')).toEqual({ value }));

  test.each([
    ['douze', 'amount', 'notNumber'],
    ['1e5', 'amount', 'notNumber'],
    ['€', 'percent', undefined],
    [',', 'amount', 'notNumber'],
    ['1,2,3', 'amount', 'notNumber'],
    ['-3', 'amount', 'negative'],
    ['−3', 'amount', 'negative'],
    ['120 %', 'percent', 'over100'],
    ['12,345', 'amount', 'decimals'],
    ['1,234', 'amount', 'decimals'],
    ['2,5', 'count', 'whole'],
    ['99999999999', 'amount', 'tooLarge'],
  ] as const)('%s as %s is refused, not guessed', (typed, kind, problem) =>
    expect(readFigure(typed, kind)).toEqual(problem ? { problem } : { value: undefined }),
  );

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.constantFrom(',' as const, '.' as const), (value, mark) => {
        expect(readFigure(writeFigure(value, 'amount', mark), 'amount')).toEqual({ value });
        const percent = (value % 100_001) / 1000;
        expect(readFigure(writeFigure(percent, 'percent', mark), 'percent')).toEqual({ value: percent });
      }),
    );
  });
});

test('the texts are typeset, and rank no channel', () => {
  for (const text of Object.values(marginsFr)) expectFrenchTypography(text);
  for (const text of Object.values(marginsEn)) {
    if (typeof text === 'string') expectEnglishTypography(text);
  }
  expect(JSON.stringify([marginsFr, marginsEn])).not.toMatch(/meilleur|gagnant|rentable|\bbest\b|winner|profitable/i);
});
