import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalGtin, checkDigitOf, gtinFault, hasValidCheckDigit, isPublicationCode } from '../../utils/core/gtin';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

describe('check digit', () => {
  it.each(['3017620422003', '4006381333931', '036000291452', '96385074', '10614141000415'])('accepts %s', (code) => {
    expect(hasValidCheckDigit(code)).toBe(true);
  });

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(digits(12), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const code = `${body}${checkDigitOf(body)}`;
        const wrong = code.slice(0, at) + ((Number(code[at]) + shift) % 10) + code.slice(at + 1);
        expect(hasValidCheckDigit(code)).toBe(true);
        expect(hasValidCheckDigit(wrong)).toBe(false);
      }),
    );
  });
});

describe('faults of a code as a product identifier', () => {
  it.each([
    ['3760123456784', undefined],
    ['376 0123-456784', undefined],
    ['036000291452', undefined],
    ['0036000291452', undefined],
    ['96385074', undefined],
    ['0000096385074', undefined],
    ['04252614', undefined],
    ['9782070368228', undefined],
    ['207036822X', undefined],
    ['2070368228', 'length'],
    ['37601234567', 'length'],
    ['B07H57DNVV', 'length'],
    ['', 'length'],
    ['3760123456785', 'checkDigit'],
    ['0000000000000', 'placeholder'],
    ['1111111111116', 'placeholder'],
    ['1234567890128', 'placeholder'],
    ['2001234567893', 'restricted'],
    ['0212345678909', 'restricted'],
    ['20123451', 'restricted'],
    ['9901234567899', 'reserved'],
    ['9521234567899', 'reserved'],
    ['10614141000415', 'case'],
    ['00614141000418', undefined],
  ])('%s: %s', (code, fault) => {
    expect(gtinFault(code)).toBe(fault);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        gtinFault(text);
        canonicalGtin(text);
      }),
    );
  });
});

describe('one form for comparing', () => {
  it('pads UPC-A and GTIN-8, keeps the indicator of a case', () => {
    expect(canonicalGtin('036000291452')).toBe('0036000291452');
    expect(canonicalGtin('96385074')).toBe('0000096385074');
    expect(canonicalGtin('00614141000418')).toBe('0614141000418');
    expect(canonicalGtin('10614141000415')).toBe('10614141000415');
    expect(canonicalGtin('2-07-036822-X')).toBe('9782070368228');
    expect(canonicalGtin('non applicable')).toBeUndefined();
  });

  it('knows codes of publications', () => {
    expect(isPublicationCode('9782070368228')).toBe(true);
    expect(isPublicationCode('3017620422003')).toBe(false);
  });
});
