import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addsUp, sharesIn } from '../../utils/core/fibres';

const STATED = ['95 % coton bio, 5 % élasthanne', 'Cotton: 60%, polyester recyclé 40 %', '100 % laine'];
/** Words of a description that name no fibre and no share. */
const filler = fc.array(fc.constantFrom('Coupe', 'droite', 'lavable', 'en', 'machine', 'à', 'froid.', '–', '12'), {
  maxLength: 200,
});

describe('shares of fibres', () => {
  test('are found wherever they stand in a long text', () => {
    fc.assert(
      fc.property(filler, fc.constantFrom(...STATED), filler, (before, stated, after) => {
        expect(sharesIn([...before, 'puis', stated, ...after].join(' '))).toEqual(sharesIn(stated));
      }),
    );
  });

  test('of several parts are read in order, near and far', () => {
    for (const gap of [' ', `. ${'Doublure cousue main. '.repeat(40)}`]) {
      const shares = sharesIn(STATED.join(gap));
      expect(shares.map(({ percent }) => percent)).toEqual([95, 5, 60, 40, 100]);
      expect(addsUp(shares)).toBe(true);
    }
  });

  test('keep their qualities: a name with three of them before it is read', () => {
    expect(sharesIn("100 % issu de l'agriculture biologique peigné certifié coton")).toEqual([
      { percent: 100, fibre: 'coton', regulated: true },
    ]);
  });
});
