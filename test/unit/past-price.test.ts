import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowestBeforeReduction, type PastPrice } from '../../utils/core/past-price';

const price = (day: string, amount: number, reduced = false): PastPrice => ({ day, amount, currency: 'EUR', reduced });
const TODAY = '2026-11-24';

test('the lowest price of the thirty days before today, when the reduction begins today', () => {
  const prices = [price('2026-11-20', 30), price('2026-10-25', 24), price('2026-10-24', 10)];
  expect(lowestBeforeReduction(prices, TODAY)).toEqual(prices[1]);
});

test('a reduction that began earlier is held against the days before it', () => {
  const prices = [price('2026-10-10', 25), price('2026-11-05', 30), price('2026-11-09', 22, true)];
  expect(lowestBeforeReduction([...prices, price('2026-11-20', 20, true)], TODAY)).toEqual(prices[0]);
});

test('an earlier reduction that ended is no prior price, and what comes today or later is no past', () => {
  expect(lowestBeforeReduction([price('2026-11-01', 20, true), price('2026-11-10', 30)], TODAY)?.amount).toBe(30);
  expect(lowestBeforeReduction([price(TODAY, 5), price('2026-12-01', 4)], TODAY)).toBeUndefined();
  expect(lowestBeforeReduction([], TODAY)).toBeUndefined();
});

test('it is one of the prices seen, never a reduced one, whatever their order', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
  const any = fc.record({ day, amount: fc.integer({ min: 1, max: 99 }), reduced: fc.boolean() });
  fc.assert(
    fc.property(fc.array(any), (list) => {
      const prices = list.map(({ day, amount, reduced }) => price(day, amount, reduced));
      const found = lowestBeforeReduction(prices, TODAY);
      if (!found) return;
      expect(prices).toContain(found);
      expect(found.reduced).toBe(false);
      expect(found.day < TODAY).toBe(true);
    }),
  );
});
