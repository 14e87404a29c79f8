import { expect, test } from 'vitest';
import { formatDate, formatMessage, formatMoney } from '../../utils/i18n/format';

const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('numbers, amounts and plurals follow the language', () => {
  expect(spaces(formatMessage('{length} signes', { length: 1234.5 }, 'fr'))).toBe('1 234,5 signes');
  expect(formatMessage('{length} signs', { length: 1234.5 }, 'en')).toBe('1,234.5 signs');
  expect(spaces(formatMessage('({price} {currency})', { price: 19.9, currency: 'EUR' }, 'fr'))).toBe('(19,90 €)');
  expect(formatMessage('({price} {currency})', { price: 19.9, currency: 'EUR' }, 'en')).toBe('(€19.90)');
  const forms = { one: '{count} image', other: '{count} images' };
  expect(formatMessage(forms, { count: 0 }, 'fr')).toBe('0 image');
  expect(formatMessage(forms, { count: 0 }, 'en')).toBe('0 images');
});

test('what is missing or odd stands as it is, and nothing in a value is read as a placeholder', () => {
  expect(formatMessage('{a} {b}', { a: '{b}', b: 'x' }, 'fr')).toBe('{b} x');
  expect(formatMessage('{nothing}', {}, 'fr')).toBe('{nothing}');
  expect(spaces(formatMoney({ amount: 5, currency: 'not a code' }, 'fr'))).toBe('5 not a code');
});

test('the first of a month is « 1er » in French', () => {
  expect(formatDate('2022-01-01', 'fr')).toBe('1er janvier 2022');
  expect(formatDate('2026-11-24', 'fr')).toBe('24 novembre 2026');
  expect(formatDate('2022-01-01', 'en')).toBe('1 January 2022');
});
