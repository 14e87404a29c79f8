import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDrink, isWine, strengthsOf } from '../../utils/core/alcohol';
import { addsUp, namesFibre, type Share, sharesIn } from '../../utils/core/fibres';
import { foldName, productNamed } from '../../utils/core/product-name';
import { findAllergen } from '../../utils/core/words-food';
import { isBiocide, tobaccoIn, weaponIn } from '../../utils/core/words-restricted';

const shares = (text: string) => sharesIn(text).map(({ percent, fibre }) => `${percent} ${fibre}`);

describe('fibres', () => {
  test.each([
    ['95 % coton biologique, 5 % élasthanne', ['95 coton', '5 elasthanne']],
    ['Coton peigné : 60%, Polyester 40 %', ['60 coton', '40 polyester']],
    ['91,5% laine mérinos', ['91.5 laine']],
    ['4,5 % autres fibres', ['4.5 autres fibres']],
    ['65 % TENCEL™ lyocell', ['65 lyocell']],
    ['72% Nylon, 17% Lycra', ['72 nylon', '17 lycra']],
    ['Polyamide (80 %)', ['80 polyamide']],
    ['60 % Baumwolle, 40% Polyester', ['60 baumwolle', '40 polyester']],
    ['100% original, 20 % de remise, batterie à 80 % en 2 h', []],
    ['50 % linge de lit en promotion', []],
    ['100 % paquet cadeau', []],
    ['Laine & Co 100 % laine', ['100 laine']],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  test('a brand or an abbreviation is no regulated name', () => {
    expect(sharesIn('65 % PES, 35 % coton').map(({ regulated }) => regulated)).toEqual([false, true]);
    expect(namesFibre('Coton')).toBe(true);
    expect(namesFibre('Lycra')).toBe(false);
    expect(namesFibre('Linge')).toBe(false);
  });

  const share = (percent: number): Share => ({ percent, fibre: 'coton', regulated: true });

  test('parts that are each cut into whole percentages add up; with one share left out they do not', () => {
    const part = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 5 }).map((cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), 100];
      return at.slice(1).map((cut, i) => share(cut - at[i]!));
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.nat(), (parts, pick) => {
        // A share of 99 % or more leaves a rest that passes for rounding.
        fc.pre(parts.every((one) => one.length === 1 || one.every(({ percent }) => percent > 1 && percent < 99)));
        expect(addsUp(parts.flat())).toBe(true);
        const last = parts.at(-1)!;
        fc.pre(last.length > 1);
        const short = [...parts.slice(0, -1), last.toSpliced(pick % last.length, 1)];
        expect(addsUp(short.flat())).toBe(false);
      }),
    );
  });

  test('rounding is heeded, excess is not', () => {
    expect(addsUp([33, 33, 33].map(share))).toBe(true);
    expect(addsUp([33.3, 33.3, 33.4].map(share))).toBe(true);
    expect(addsUp([60, 45].map(share))).toBe(false);
    expect(addsUp([])).toBe(false);
  });
});

describe('allergens', () => {
  test.each([
    ['farine de blé, sucre', 'blé'],
    ['poudre de lait écrémé', 'lait'],
    ['beurre de cacao, lait de coco, noix de muscade, blé noir', undefined],
    ['cocoa butter, coconut milk', undefined],
    ['sucre, sans lait', undefined],
    ['sirop d’orgeat, amandes douces', 'amandes'],
    ['œufs frais', 'œufs'],
    ['riz soufflé, sel', undefined],
  ])('%s', (list, expected) => {
    expect(findAllergen(list, () => true)).toBe(expected);
  });
});

describe('what a title names', () => {
  test.each([
    ['Miel de lavande 250 g', 'miel'],
    ['Lot de 3 pots de miel', 'miel'],
    ['Clos Abrizou Miel de lavande', 'miel'],
    ['Bonbons au miel', undefined],
    ['Pain d’épices pur miel', undefined],
    ['Savon à l’huile et au miel', undefined],
  ])('%s', (title, expected) => {
    expect(productNamed(title, /\bmiel\b/, 2)).toBe(expected);
  });
});

describe('drinks', () => {
  test.each([
    ['Bordeaux rouge 2021', [], true],
    ['Clos 75 cl', ['Vins', 'Vins rouges'], true],
    ['Rosé de Provence 75 cl', [], true],
    ['Whisky fini en fût de porto', [], false],
    ['Gin rosé', ['Vins et spiritueux', 'Gin'], false],
  ])('wine: %s', (title, category, expected) => {
    expect(isWine(title, category)).toBe(expected);
  });

  test.each(['Tire-bouchon pour vin', 'Verres à vin', 'Bière sans alcool', 'Cave à vin 12 bouteilles'])(
    'no drink: %s',
    (title) => {
      expect(isDrink(title)).toBe(false);
    },
  );

  test('strengths are read in titles and rows', () => {
    const row = (name: string, value: string) => [{ name, value }];
    expect(strengthsOf({ title: 'Rhum 42 % vol 70 cl', attributes: row('Degré d’alcool', '42°') })).toEqual({
      title: [42],
      rows: [42],
    });
    expect(strengthsOf({ title: 'Bière 33 cl', attributes: row('Poids', '40 %') })).toEqual({ title: [], rows: [] });
  });
});

describe('restricted goods', () => {
  test.each([
    ['Spray insecticide', true],
    ['Poudre anti-fourmis', true],
    ['Mort aux rats 1 kg', true],
    ['Lampe anti-moustiques', false],
    ['Piège à souris', false],
    ['Brosse anti-mites en cèdre', false],
    ['Tapis de souris', false],
  ])('biocide: %s', (title, expected) => {
    expect(isBiocide(foldName(title))).toBe(expected);
  });

  test.each([
    ['Poing américain', 'prohibited'],
    ['Couteau à cran d’arrêt', 'prohibited'],
    ['Machette 45 cm', 'minors'],
    ['Couteau de cuisine', undefined],
    ['Katana en mousse', undefined],
    ['Cran d’arrêt de porte', undefined],
    ['Porte-clés poing américain', undefined],
  ])('weapon: %s', (title, expected) => {
    expect(weaponIn(foldName(title))?.kind).toBe(expected);
  });

  test.each([
    ['Puff jetable 600', 'disposable'],
    ['Vape jetable menthe', 'disposable'],
    ['Snus menthe', 'pouches'],
    ['Tabac à pipe 50 g', 'tobacco'],
    ['E-liquide 10 ml', 'vaping'],
    ['Puff géant en velours', undefined],
    ['Coque pour puff jetable', undefined],
    ['Parka puffer', undefined],
    ['Blague à tabac', undefined],
    ['Bougie tabac blond', undefined],
    ['Chargeur de cigarette électronique', undefined],
    ['Allume-cigare double USB', undefined],
  ])('tobacco: %s', (title, expected) => {
    expect(tobaccoIn(foldName(title))?.kind).toBe(expected);
  });
});
