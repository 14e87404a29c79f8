import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BandKind, bandOf, bandsOf, COMPANY_FIGURES } from '../../utils/core/bands';
import { bandText } from '../../utils/i18n/bands';
import { expectFrenchTypography } from './typography';

const KINDS: readonly BandKind[] = [...COMPANY_FIGURES, 'price'];

describe('bands', () => {
  test('every amount lies in one band, and the band holds it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.double({ min: 0, noNaN: true }), (kind, figure) => {
        const { from, below = Number.POSITIVE_INFINITY } = bandOf(figure, kind)!;
        expect(figure).toBeGreaterThanOrEqual(from);
        expect(figure === Number.POSITIVE_INFINITY || figure < below).toBe(true);
      }),
    );
  });

  test('they are few, wide, and follow each other without a gap', () => {
    for (const kind of KINDS) {
      const bands = bandsOf(kind);
      expect(bands.length).toBeLessThanOrEqual(4);
      for (const [i, { below }] of bands.entries()) expect(below).toBe(bands[i + 1]?.from);
      for (const { from, below } of bands.slice(1, -1)) expect(below! / from).toBeGreaterThanOrEqual(4);
    }
  });

  test('a limit belongs to the higher band', () => {
    expect(bandOf(99_999.99, 'turnover')).toEqual({ from: 0, below: 100_000 });
    expect(bandOf(100_000, 'turnover')).toEqual({ from: 100_000, below: 500_000 });
    expect(bandOf(9e15, 'loans')).toEqual({ from: 500_000 });
  });

  test('what is unknown, or no amount, has no band', () => {
    for (const figure of [undefined, Number.NaN, -1, Number.NEGATIVE_INFINITY]) {
      expect(bandOf(figure, 'assets')).toBeUndefined();
    }
  });

  test('in words', () => {
    const said = bandsOf('turnover').map((band) => bandText(band, 'fr').replace(/[\u00a0\u202f]/g, ' '));
    expect(said).toEqual([
      'moins de 100 000 €',
      'de 100 000 € à moins de 500 000 €',
      'de 500 000 € à moins de 2 000 000 €',
      '2 000 000 € ou plus',
    ]);
    for (const band of bandsOf('price')) expectFrenchTypography(bandText(band, 'fr'));
    expect(bandText({ from: 10, below: 50 }, 'en')).toBe('from €10 to under €50');
  });
});
