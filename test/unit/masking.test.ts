import { describe, expect, test } from 'vitest';
import { maskingEn } from '../../utils/i18n/masking.en';
import { maskingFr } from '../../utils/i18n/masking.fr';
import { presentEn } from '../../utils/i18n/present.en';
import { presentFr } from '../../utils/i18n/present.fr';
import { isPrivateFinding, isPrivateLine, maskPieces, maskText, secretsOf } from '../../utils/judging/secrets';
import { maskCss, placesAt } from '../../utils/site/masks';
import { known, listingOf } from './fixtures';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

describe('what of a listing is private', () => {
  test('shop name, references and own host; neither the price nor a marketplace', () => {
    const shop = listingOf(
      {
        seller: known({ name: 'Bazar Lumière' }),
        mpn: known('REF-00412'),
        attributes: known([
          { name: 'SKU', value: 'BL-77-XYZ' },
          { name: 'Matière', value: 'grès émaillé' },
        ]),
        price: known({ amount: 12.5, currency: 'EUR' }),
      },
      { marketplace: 'shop', url: 'https://www.bazar-lumiere.fr/tasse' },
    );
    expect(secretsOf(shop)).toEqual(['bazar-lumiere.fr', 'Bazar Lumière', 'REF-00412', 'BL-77-XYZ']);
    const amazon = listingOf(
      { seller: known({ name: 'Amazon.fr' }) },
      { marketplace: 'amazon', url: 'https://www.amazon.fr/dp/B0' },
    );
    expect(secretsOf(amazon)).toEqual([]);
  });

  test('a reference too short to be told from a number is hidden in its field only', () => {
    expect(
      secretsOf(listingOf({ mpn: known('12') }, { marketplace: 'amazon', url: 'https://www.amazon.fr/dp/B0' })),
    ).toEqual([]);
  });

  test('secrets go wherever they stand as whole words, whatever the capitals; the rest stays', () => {
    expect(maskText('Tasse BAZAR LUMIÈRE, par Bazar Lumière.', ['Bazar Lumière'])).toBe('Tasse •••, par •••.');
    expect(maskText('Lampes et Lampe', ['Lampe'])).toBe('Lampes et •••');
    expect(maskText('a+b (c) a-b', ['a+b (c)'])).toBe('••• a-b');
    expect(maskPieces('rien', [])).toEqual(['rien']);
    expect(maskPieces('x', ['x'])).toEqual([null]);
  });

  test('characteristics and findings that speak of stock or references', () => {
    expect(isPrivateLine('attributes', 'SKU : AB')).toBe(true);
    expect(isPrivateLine('attributes', 'Référence : AB')).toBe(true);
    expect(isPrivateLine('attributes', 'Quantité disponible : 3')).toBe(true);
    expect(isPrivateLine('attributes', 'Couleur : bleu')).toBe(false);
    expect(isPrivateLine('bullets', 'Stock : 3')).toBe(false);
    expect(isPrivateFinding({ fields: ['availability'] })).toBe(true);
    expect(isPrivateFinding({ fields: ['title', 'seller'] })).toBe(false);
    expect(isPrivateFinding({ fields: [] })).toBe(false);
  });
});

describe('the style sheet for a page', () => {
  test('a host has the places known for it besides those of any site', () => {
    expect(placesAt('www.amazon.fr').shop).toContain('#sellerProfileTriggerId');
    expect(placesAt('boutique.example').shop).not.toContain('#sellerProfileTriggerId');
    expect(placesAt('seller.octopia.com').sku).toContain('#SellerProductId');
    expect(placesAt('boutique.example').sku).toContain('#_sku');
  });

  test('it only hides: no place is taken out of the layout, nothing is fetched', () => {
    const css = maskCss(placesAt('www.amazon.fr'));
    const declared = [...css.matchAll(/\{([^}]*)\}/g)].map(([, body]) => body).join('\n');
    expect(declared).not.toMatch(/display|position|width|height|margin|padding|border|url\(|@import/);
    expect(css.match(/opacity: 0 !important/g)).toHaveLength(1);
  });
});

describe('texts', () => {
  test('typography', () => {
    const sentences = (catalogue: object) =>
      Object.values(catalogue).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)));
    for (const sentence of [...sentences(maskingFr), ...sentences(presentFr)])
      expectFrenchTypography(sentence as string);
    for (const sentence of [...sentences(maskingEn), ...sentences(presentEn)])
      expectEnglishTypography(sentence as string);
  });
});
