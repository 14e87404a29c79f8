import { describe, expect, it } from 'vitest';
import { firstValue, repairedJson } from '../../utils/extract/json';
import { amount, availability, count, currencyOf, gtin, money, stars, statedGtin } from '../../utils/extract/parse';
import { perUnit } from '../../utils/extract/unit-price';

describe('money', () => {
  it.each([
    ['12,90 €', 12.9, 'EUR'],
    ['€12.90', 12.9, 'EUR'],
    ['12€90', 12.9, 'EUR'],
    ['12 € 90', 12.9, 'EUR'],
    ['1 019,95 €', 1019.95, 'EUR'],
    ['1\u202f019,95\u00a0€', 1019.95, 'EUR'],
    ['1.019,95 €', 1019.95, 'EUR'],
    ['€1,019.95', 1019.95, 'EUR'],
    ["CHF 1'019.95", 1019.95, 'CHF'],
    ['EUR 6,99', 6.99, 'EUR'],
    ['109€ 109€ 109', 109, 'EUR'],
    ['5,95 EUR 12,00 EUR', 5.95, 'EUR'],
    ['997 zł', 997, 'PLN'],
    ['9 990 Kč', 9990, 'CZK'],
    ['20 638,- Kč', 20638, 'CZK'],
    ['R$ 1.559,99', 1559.99, 'BRL'],
    ['US$ 36.97+', 36.97, 'USD'],
    ['173,34 Lei', 173.34, 'RON'],
    ['£8', 8, 'GBP'],
    ['₹ 1,542.', 1542, 'INR'],
    ['Prix : 48,90 € TTC', 48.9, 'EUR'],
  ])('%s', (text, value, currency) => expect(money(text)).toEqual({ amount: value, currency }));

  it.each(['12,90', 'Réf. 4278', '3 articles', 'EURO 2024', 'kraft 12', ''])('no amount in “%s”', (text) =>
    expect(money(text)).toBeUndefined(),
  );

  it('follows the page where a sign stands for several currencies', () => {
    expect(money('$12.00', 'CAD')).toEqual({ amount: 12, currency: 'CAD' });
    expect(money('129 kr', 'DKK')).toEqual({ amount: 129, currency: 'DKK' });
    expect(money('24 990,-', 'CZK')).toEqual({ amount: 24990, currency: 'CZK' });
    expect(currencyOf('', 'EUR')).toBe('EUR');
  });
});

describe('amount', () => {
  it.each([
    ['1542.', 1542],
    ['1,234', 1234],
    ['1.234', 1234],
    ['12.5', 12.5],
    ['1559.99', 1559.99],
    [19.95, 19.95],
  ])('%s', (text, value) => expect(amount(text)).toBe(value));

  it.each(['', 'gratuit', Number.NaN, -3])('none in %s', (text) => expect(amount(text)).toBeUndefined());
});

describe('availability', () => {
  it.each([
    ['http://schema.org/InStock', 'InStock'],
    ['https://schema.org/OutOfStock', 'OutOfStock'],
    ['in_stock', 'InStock'],
    ['instock', 'InStock'],
    ['En stock', 'InStock'],
    ['Rupture de stock', 'OutOfStock'],
    ['Actuellement indisponible', 'OutOfStock'],
    ['Nicht lieferbar', 'OutOfStock'],
    ['Auf Lager', 'InStock'],
    ['Précommande', 'PreOrder'],
  ])('%s', (text, state) => expect(availability(text)).toBe(state));

  it.each(['', undefined, 'Livraison', 'x'.repeat(300)])('none in %s', (text) =>
    expect(availability(text)).toBeUndefined(),
  );
});

describe('gtin', () => {
  it.each([
    ['3760123450003', '3760123450003'],
    ['EAN : 3 760123 450003', '3760123450003'],
    ['isbn:978-0-596-00027-1', '9780596000271'],
    ['0-596-00027-8', '9780596000271'],
    ['0811571018420', '0811571018420'],
    ['96385074', '96385074'],
  ])('%s', (text, code) => expect(gtin(text)).toBe(code));

  it.each(['3760123450004', '1061531002001', '0000000000000', '12', ''])('not in %s', (text) =>
    expect(gtin(text)).toBeUndefined(),
  );

  it('a place that says it holds a GTIN may hold a wrong one', () => {
    expect(statedGtin('3760123450004')).toBe('3760123450004');
    expect(statedGtin('REF-12')).toBeUndefined();
    expect(statedGtin('0000000000000')).toBeUndefined();
  });
});

describe('prices per unit', () => {
  it.each([
    ['19,60 € / kg', 19.6, 'kg'],
    ['Soit 2,10 € les 100 g', 2.1, '100 g'],
    ['1,99 €/l', 1.99, 'l'],
    ['12 € le kilo', 12, 'kg'],
    ['0,35 € pro Stück', 0.35, 'unit'],
    ['14,90 € / m2', 14.9, 'm²'],
  ])('%s', (text, value, per) => expect(perUnit(text)).toEqual({ amount: value, currency: 'EUR', per }));

  it.each(['19,60 €', '15,60 € / mois', 'le kilo', 'Livraison 4,90 €'])('none in “%s”', (text) =>
    expect(perUnit(text)).toBeUndefined(),
  );
});

describe('ratings', () => {
  it.each([
    ['4,5/5', undefined, 4.5],
    ['4.4 out of 5', undefined, 4.4],
    ['9,1', 10, 4.55],
    ['9,2/10', undefined, 4.6],
    ['3.8', undefined, 3.8],
  ])('%s of %s', (text, best, value) => expect(stars(text, best)).toBe(value));

  it.each(['', '12', '4.5 / 1000'])('none in “%s”', (text) => expect(stars(text)).toBeUndefined());

  it('counts', () => {
    expect(count('1 238 avis')).toBe(1238);
    expect(count('(83)')).toBe(83);
    expect(count('aucun')).toBeUndefined();
  });
});

describe('JSON as shops write it', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['{"a":"x\ny"}', { a: 'x y' }],
    ['{"a":1}}', { a: 1 }],
    ['{"a":[1,],}', { a: [1] }],
    ['{\n"name": "Écran 27" courbé",\n"b": 2\n}', { name: 'Écran 27" courbé', b: 2 }],
  ])('%s', (source, value) => expect(repairedJson(source)).toEqual([value]));

  it('gives up on the rest', () => {
    for (const source of ['', null, '{', 'var a = 1', '{"a":']) expect(repairedJson(source)).toEqual([]);
    expect(firstValue('x = {"a":"}"} + 1')).toBe('{"a":"}"}');
  });
});
