import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'title-length',
  needs: ['title'],
  whenAbsent: 'missing',
  // `max`: what the marketplace asks. `ceiling`: what it refuses beyond. Both in code points.
  options: { min: 25, max: 150, ceiling: 0 },
  messages: ['missing', 'tooShort', 'tooLong', 'overCeiling'],

  check({ title }, { min, max, ceiling }) {
    const length = [...title].length;
    if (ceiling && length > ceiling) return fail('overCeiling', { length, max: ceiling });
    if (length > max) return fail('tooLong', { length, max });
    if (length < min) return fail('tooShort', { length, min });
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Longueur du titre',
    why: 'Un titre trop court se trouve mal ; un titre trop long est coupé ou refusé.',
    fix: 'Gardez la marque, le type de produit et l’attribut qui décide ; le reste va dans les points forts.',
    missing: 'Aucun titre trouvé.',
    tooShort: '{length} caractères ; visez au moins {min}.',
    tooLong: '{length} caractères ; {max} au plus.',
    overCeiling: '{length} caractères : au-delà de {max}, la fiche est refusée.',
  },
  en: {
    title: 'Title length',
    why: 'Too short a title is hard to find; too long a title is cut or refused.',
    fix: 'Keep the brand, the product type and the deciding attribute; move the rest to the highlights.',
    missing: 'No title found.',
    tooShort: '{length} characters; aim for at least {min}.',
    tooLong: '{length} characters; {max} at most.',
    overCeiling: '{length} characters: beyond {max} the listing is refused.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { title: 'Mug' }, expect: 'tooShort' },
  { fields: { title: 'Tasse à café en céramique 350 ml, bleu nuit' }, expect: 'passed' },
  { fields: { title: 'x'.repeat(151) }, expect: 'tooLong' },
  { fields: { title: 'x'.repeat(201) }, options: { ceiling: 200 }, expect: 'overCeiling' },
];
