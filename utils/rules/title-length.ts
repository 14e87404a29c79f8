import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

/** A short title of several words may still be complete: « Vélo enfant 16 pouces ». */
const ENOUGH_WORDS = 4;

const rule = defineRule({
  id: 'title-length',
  needs: ['title'],
  whenAbsent: 'missing',
  // `max`: what the marketplace asks. `ceiling`: what it refuses beyond. Both in code points.
  options: { min: 25, max: 150, ceiling: 0 },
  messages: ['missing', 'tooShort', 'tooLong', 'overCeiling'],

  check({ title }, { min, max, ceiling }) {
    const { length, words, spaced } = readText(title);
    if (ceiling && length > ceiling) return fail('overCeiling', { length, max: ceiling });
    if (length > max) return fail('tooLong', { length, max });
    if (length < min && spaced && words.length < ENOUGH_WORDS) return fail('tooShort', { length, min });
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Longueur du titre',
    why: 'Un titre trop court se trouve mal ; un titre trop long est coupé, réécrit ou refusé.',
    fix: 'Gardez la marque, le type de produit et l’attribut qui décide ; le reste va dans les points forts.',
    missing: 'Aucun titre trouvé.',
    tooShort: '{length} caractères ; visez au moins {min}.',
    tooLong: '{length} caractères pour {max} demandés : le titre peut être raccourci ou coupé.',
    overCeiling: '{length} caractères : au-delà de {max}, la fiche est refusée.',
  },
  en: {
    title: 'Title length',
    why: 'Too short a title is hard to find; too long a title is cut, rewritten or refused.',
    fix: 'Keep the brand, the product type and the deciding attribute; move the rest to the highlights.',
    missing: 'No title found.',
    tooShort: '{length} characters; aim for at least {min}.',
    tooLong: '{length} characters where {max} are asked: the title may be shortened or cut.',
    overCeiling: '{length} characters: beyond {max} the listing is refused.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { title: 'Mug' }, expect: 'tooShort' },
  { fields: { title: 'Tasse à café en céramique 350 ml, bleu nuit' }, expect: 'passed' },
  { fields: { title: 'Vélo enfant 16 pouces' }, expect: 'passed' },
  { fields: { title: '象印 ステンレス マグ' }, expect: 'passed' },
  { fields: { title: 'x'.repeat(151) }, expect: 'tooLong' },
  { fields: { title: 'Tasse en grès émaillé '.repeat(4) }, options: { max: 75 }, expect: 'tooLong' },
  // Counted in code points: 75 letters outside the basic plane are 75 characters.
  { fields: { title: '𝒂'.repeat(75) }, options: { max: 75 }, expect: 'passed' },
  { fields: { title: 'x'.repeat(201) }, options: { ceiling: 200 }, expect: 'overCeiling' },
];
