import { describe, expect, test } from 'vitest';
import { findContact } from '../../utils/core/contact';
import { guessLanguage } from '../../utils/core/language-guess';
import { findMarkup } from '../../utils/core/markup';
import { findPlaceholder } from '../../utils/core/placeholders';
import {
  compact,
  compounds,
  countCodePoints,
  findOrnament,
  fold,
  isNegated,
  isQuoted,
  phraseFinder,
  readText,
  withoutName,
} from '../../utils/core/text';
import { rules } from '../../utils/rules/index';

const keys = (source: string) => readText(source).words.map(({ key }) => key);

describe('words', () => {
  test('are counted in code points', () => {
    expect(countCodePoints('été')).toBe(3);
    expect(countCodePoints('👍🏽')).toBe(2);
    expect(readText('𝒂b').length).toBe(2);
  });

  test('are compared without case, accents and ligatures', () => {
    expect(fold('CŒUR d’Été – Straße')).toBe('coeur d’ete – strasse');
    expect(compact('L’Oréal-Paris')).toBe('lorealparis');
  });

  test('are put back together when something hangs on them, save elided articles', () => {
    expect(keys('L’eau d’Aix, aujourd’hui')).toEqual(['l', 'eau', 'd', 'aix', 'aujourd', 'hui']);
    expect(compounds(readText('Câble USB-C d’1 m, T-shirt C&A, men’s'))).toEqual([
      'cable',
      'usb-c',
      'd',
      '1',
      'm',
      't-shirt',
      'c-a',
      'men-s',
    ]);
  });

  test('know whether their script parts words with spaces', () => {
    expect(readText('Gourde').spaced).toBe(true);
    expect(readText('水筒 500ml').spaced).toBe(false);
  });

  test('of the same text are read once', () => {
    expect(readText('Une gourde')).toBe(readText('Une gourde'));
  });
});

describe('phrases', () => {
  const find = phraseFinder(['livraison gratuite', 'antibactérien*', 'n 1 des ventes']);

  test('are found whatever case, accents and hyphens', () => {
    expect(find(readText('LIVRAISON-GRATUITE dès 20 €'))?.excerpt).toBe('LIVRAISON-GRATUITE');
    expect(find(readText('Savon Antibacterienne'))?.excerpt).toBe('Antibacterienne');
    expect(find(readText('Le N°1 des ventes'))?.excerpt).toBe('N°1 des ventes');
  });

  test('do not run over a comma, nor match a part of a word', () => {
    expect(find(readText('Livraison, gratuite'))).toBeUndefined();
    expect(find(readText('Livraisons gratuites'))).toBeUndefined();
  });

  test('may be negated or quoted', () => {
    const at = (source: string) => [readText(source), find(readText(source))!] as const;
    expect(isNegated(...at('Savon sans agent antibactérien'))).toBe(true);
    expect(isNegated(...at('Savon sans parfum, antibactérien'))).toBe(false);
    expect(isQuoted(...at('La mention « antibactérien » est réglementée'))).toBe(true);
    expect(isQuoted(...at('« Pur » et antibactérien'))).toBe(false);
  });
});

test('a name is taken out whole, never as a part of another word', () => {
  expect(withoutName('Yahoo! Yahoo!x Yahoo', 'Yahoo!')).toBe('  Yahoo!x Yahoo');
  expect(withoutName('Lampe (C++) neuve', 'C++')).toBe('Lampe ( ) neuve');
  expect(withoutName('Lampe', undefined)).toBe('Lampe');
});

test('ornaments are told from signs that carry meaning', () => {
  for (const text of ['✔', '★', '🔥', '1️⃣', '♻', '➤', '🇫🇷']) expect(findOrnament(text), text).toBeDefined();
  for (const text of ['20 °C', '℃', 'n° 5 №', '½ × 2 ± 1 ≥ 3', 'Élan™ ® ©', '「水筒」', '•', 'a → b', '№'])
    expect(findOrnament(text), text).toBeUndefined();
});

test.each([
  ['Le produit est livré avec une notice et les piles pour la lampe', 'fr'],
  ['The lamp comes with the batteries and is easy to use at your desk', 'en'],
  ['Die Lampe ist mit den Batterien und der Anleitung für das Büro', 'de'],
  ['La lámpara con las pilas y el manual para los niños es de su casa', 'es'],
  ['La lampada con le pile e il manuale per gli studenti della scuola', 'it'],
  ['De lamp met de batterijen en het boekje voor de kinderen is van ons', 'nl'],
])('%s', (source, language) => {
  expect(guessLanguage(readText(source), 'fr')?.language).toBe(language);
});

test('no function word, no guess', () => {
  expect(guessLanguage(readText('Samsung Galaxy S24 128 GB'), 'fr')).toBeUndefined();
});

test('hostile and long texts are read in linear time', () => {
  const hostile = [
    'a'.repeat(25_000),
    '- '.repeat(12_500),
    '<'.repeat(25_000),
    '{'.repeat(25_000),
    '[nom '.repeat(5000),
    '0 1 2 3 '.repeat(3000),
    'a.b@'.repeat(6000),
    'aaa-'.repeat(6000),
    'a.'.repeat(12_500),
    '+33 '.repeat(6000),
    'prix '.repeat(5000),
    'garantie de '.repeat(2000),
    '« antibactérien '.repeat(1500),
    '\u0301'.repeat(25_000),
  ];
  for (const text of hostile) {
    const values = { title: text, description: text, highlights: text, brand: text.slice(0, 50), bullets: [text] };
    for (const rule of rules) {
      const names = [...rule.needs, ...(rule.asks ?? [])];
      if (!names.some((name) => name in values)) continue;
      const start = performance.now();
      try {
        rule.check(
          { seller: { name: 'Bazar' }, attributes: [], pictures: [], category: [], variants: [], ...values } as never,
          { ...rule.options, warranty: true, banned: '!', decorative: '~' } as never,
          { today: '2026-11-24', marketplace: 'shop', language: 'fr', others: () => [] } as never,
        );
      } finally {
        expect(performance.now() - start, `${rule.id} on ${text.slice(0, 12)}…`).toBeLessThan(1500);
      }
    }
  }
});

test('helpers find nothing in nothing', () => {
  for (const find of [findContact, findMarkup, findPlaceholder, findOrnament]) expect(find('')).toBeUndefined();
  expect(keys('')).toEqual([]);
});
