import { describe, expect, it } from 'vitest';
import { brandKey, isNoBrand, sameBrand } from '../../utils/core/brand';
import { isInUnion } from '../../utils/core/country';
import { reductionOf, sameAmount, vatBetween } from '../../utils/core/money';
import { quantitiesIn, quantityOf } from '../../utils/core/quantity';

describe('money', () => {
  it('compares to the cent', () => {
    expect(sameAmount(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameAmount(12.9, 12.91)).toBe(false);
  });

  it('recognises a price without tax', () => {
    expect(vatBetween(10, 12)).toBe(20);
    expect(vatBetween(8.25, 9.9)).toBe(20);
    expect(vatBetween(43.9, 53.11)).toBe(21);
    expect(vatBetween(10, 11.5)).toBeUndefined();
    expect(vatBetween(12, 10)).toBeUndefined();
    expect(vatBetween(0, 12)).toBeUndefined();
  });

  it('gives a reduction in percent of the reference', () => {
    expect(reductionOf(80, 100)).toBe(20);
    expect(reductionOf(19.99, 29.99)).toBe(33.3);
  });
});

describe('quantities', () => {
  const litres = (amount: number) => ({ amount: expect.closeTo(amount, 9), unit: 'l' });
  const kilos = (amount: number) => ({ amount: expect.closeTo(amount, 9), unit: 'kg' });

  it.each([
    ['Confiture de fraises 370 g', [kilos(0.37)]],
    ['Bière blonde 6 x 33 cl', [litres(1.98)]],
    ['Eau de source 1,5 L x 6', [litres(9)]],
    ['Savon liquide 500ml', [litres(0.5)]],
    ['Farine T65, 1 kilo', [kilos(1)]],
    ['Huile 2 litres', [litres(2)]],
    ['Sucres : 5 g/100 ml', []],
    ['Taille L, 3 L en ligne', [litres(3)]],
    ['Câble 2 m, USB 3.0', []],
    ['Écran 4K 27"', []],
    ['Réf. A12g', []],
  ])('%s', (text, quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities);
  });

  it('reads the reference of a unit price', () => {
    expect(quantityOf('kg')).toEqual(kilos(1));
    expect(quantityOf('100 ml')).toEqual(litres(0.1));
    expect(quantityOf('Litre')).toEqual(litres(1));
    expect(quantityOf('unit')).toBeUndefined();
    expect(quantityOf('m²')).toBeUndefined();
  });
});

describe('brands', () => {
  it.each([
    ['Visit the Atelier Brume Store', 'Atelier Brume'],
    ['Visitez la boutique Élan', 'elan'],
    ['Marque : Brume', 'BRUME™'],
    ['Brand: Brume', 'brume'],
    ['Besuche den Brume-Store', 'Brume'],
    ['Maison Brume', 'Brume'],
    ['Nord Sud Est', 'NSE'],
    ['Brume SAS', 'Brume'],
    ['Brume & Fils', 'Brume and co', false],
    ['Brume', 'Rosée', false],
  ] as [string, string, boolean?][])('%s / %s', (a, b, same = true) => {
    expect(sameBrand(a, b)).toBe(same);
    expect(sameBrand(b, a)).toBe(same);
  });

  it('keeps a name written in another script', () => {
    expect(brandKey('无印良品')).not.toBe('');
    expect(sameBrand('无印良品', 'Brume')).toBe(false);
  });

  it('knows the words for no brand', () => {
    for (const word of ['Générique', 'Sans marque', 'Marque : Generic', 'N/A', 'UNBRANDED', 'Does not apply'])
      expect(isNoBrand(word), word).toBe(true);
    for (const word of ['Nana', 'Other Stories', 'Autre Ton']) expect(isNoBrand(word), word).toBe(false);
  });
});

describe('country of an address', () => {
  it.each([
    ['12 rue des Tanneurs, 69002 Lyon, France', true],
    ['Hafenstr. 3, 20457 Hamburg, Deutschland', true],
    ['Via Roma 1, 20121 Milano (Italia)', true],
    ['1 Rue X, Bruxelles, BE', true],
    ['12 rue des Tanneurs 69002 Lyon France, contact@exemple.fr', true],
    ['No. 8 Industrial Road, Shenzhen 518000, China', false],
    ['Guangdong, Shenzhen, CN', false],
    ['1 Main Street, Springfield, USA', false],
    ['10 High Street, Belfast, United Kingdom', undefined],
    ['12 rue de Turquie', undefined],
    ['4 place du Marché, 75001 Paris', undefined],
    ['', undefined],
  ])('%s: %s', (address, inside) => {
    expect(isInUnion(address)).toBe(inside);
  });
});
