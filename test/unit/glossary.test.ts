import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glossary, linkTerms } from '../../utils/checklists/glossary';
import { modules } from '../../utils/checklists/index';
import type { Language } from '../../utils/core/locale';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const textOf = (pieces: ReturnType<typeof linkTerms>) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const found = (text: string, language: Language) =>
  linkTerms(text, language).flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.term.id}: ${piece.text}`]));

test('terms are unique, and no form stands for two of them', () => {
  expect(glossary.map(({ id }) => id)).toEqual([...new Set(glossary.map(({ id }) => id))].sort());
  for (const language of LANGUAGES) {
    const words = glossary.map(({ word }) => word[language].toLowerCase());
    const forms = glossary.flatMap((term) => term.forms[language]).map((form) => form.toLowerCase());
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  }
});

test('terms are explained in one to three typeset sentences', () => {
  for (const { id, word, meaning } of glossary) {
    for (const text of [word.fr, meaning.fr]) expectFrenchTypography(text);
    for (const text of [word.en, meaning.en]) expectEnglishTypography(text);
    for (const language of LANGUAGES) {
      expect(meaning[language], id).toMatch(/[.…]$/);
      expect(meaning[language].length, id).toBeLessThanOrEqual(260);
    }
  }
});

test('each term is met under each of its forms, its own word among them', () => {
  for (const language of LANGUAGES)
    for (const { id, word, forms } of glossary) {
      expect(found(`(${word[language]})`, language)).toEqual([`${id}: ${word[language]}`]);
      for (const form of forms[language])
        expect(found(`… ${form}, …`, language), `${id} as ${form}`).toEqual([`${id}: ${form}`]);
    }
});

test('only the first time is linked, whatever the form', () => {
  expect(found('Une variante a un GTIN ; deux variantes, deux GTIN.', 'fr')).toEqual([
    'variant: variante',
    'gtin: GTIN',
  ]);
});

test('the longest form wins', () => {
  expect(found('Le prix de référence d’une fiche produit', 'fr')).toEqual([
    'reference-price: prix de référence',
    'listing: fiche produit',
  ]);
  expect(found('the legal guarantee of conformity', 'en')).toEqual(['legal-guarantee: legal guarantee of conformity']);
});

test.each([
  ['fr', 'Il offrent un affichage ; le lotissement ; des afficheurs ; la délotion.'],
  ['fr', 'le pilote, les flottes, une filiérée, sous-offre et offre-test'],
  ['fr', 'fiché, offré, lotî, e\u0301offre'],
  ['en', 'The reviewer coffers a lotion, unoffered, belisting, upstreaming and re-review.'],
])('nothing is met inside other words (%s): %s', (language, text) => {
  expect(linkTerms(text, language as Language)).toEqual([text]);
});

test('words are met in any case, acronyms only in capitals', () => {
  expect(found('Fiche ; OFFRE ; Éco-organisme', 'fr')).toEqual([
    'listing: Fiche',
    'offer: OFFRE',
    'producer-organisation: Éco-organisme',
  ]);
  expect(found('rep, dsa, Inco, clp, Gtin', 'fr')).toEqual([]);
  expect(found('fic, epr, GPSR', 'en')).toEqual(['gpsr: GPSR']);
});

test('a capital in mid-sentence makes a name of a word', () => {
  expect(found('La Commission l’a contesté. Commission : 10 %', 'fr')).toEqual(['commission: Commission']);
  expect(found('The Commission proposed it; the commission is due', 'en')).toEqual(['commission: commission']);
  expect(found('Le signe Triman', 'fr')).toEqual(['triman: Triman']);
});

test('set phrases keep their meaning', () => {
  expect(found('Le client peut changer d’avis ; son avis aide.', 'fr')).toEqual([
    'withdrawal: changer d’avis',
    'review: avis',
  ]);
  expect(found('La fiche de référence nourrit chaque fiche.', 'fr')).toEqual([
    'master-record: fiche de référence',
    'listing: fiche',
  ]);
  expect(found('Offer a discount; look at your offer.', 'en')).toEqual(['offer: your offer']);
});

test('a no-break space or another apostrophe makes no other word', () => {
  expect(found("le fil d'Ariane et la clé\u00a0de contrôle", 'fr')).toEqual([
    "breadcrumb: fil d'Ariane",
    'check-digit: clé\u00a0de contrôle',
  ]);
});

test('the pieces are the text', () => {
  const forms = glossary.flatMap((term) => [...term.forms.fr, ...term.forms.en]);
  const piece = fc.oneof(fc.string(), fc.constantFrom(...forms, ' ', ', ', '’', '-'));
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(...LANGUAGES), (pieces, language) => {
      expect(textOf(linkTerms(pieces.join(''), language))).toBe(pieces.join(''));
    }),
  );
  expect(linkTerms('', 'fr')).toEqual([]);
});

test('the trainings use the words it explains', () => {
  const met = new Set<string>();
  for (const { parts } of modules)
    for (const { action, why, evidence } of parts.flatMap(({ steps }) => steps))
      for (const text of [action, why, evidence])
        for (const piece of linkTerms(text.fr ?? '', 'fr')) if (typeof piece !== 'string') met.add(piece.term.id);
  expect(met.size).toBeGreaterThan(glossary.length / 2);
});
