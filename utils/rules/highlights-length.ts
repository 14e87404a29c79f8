import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

const rule = defineRule({
  id: 'highlights-length',
  needs: ['highlights'],
  options: { max: 125 },
  messages: ['tooLong'],

  check({ highlights }, { max }) {
    const { length } = readText(highlights);
    return length > max ? fail('tooLong', { length, max }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Longueur du point fort de l’article',
    why: 'Au-delà de la limite, la ligne est coupée ou n’est pas reprise.',
    fix: 'Gardez trois à cinq faits courts, séparés par des virgules.',
    tooLong: '{length} caractères ; {max} au plus.',
  },
  en: {
    title: 'Length of the item highlights',
    why: 'Beyond the limit the line is cut or not taken.',
    fix: 'Keep three to five short facts, separated by commas.',
    tooLong: '{length} characters; {max} at most.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { highlights: 'double paroi, sans BPA, bouchon étanche, '.repeat(4) }, expect: 'tooLong' },
  { fields: { highlights: 'Double paroi inox, sans BPA, bouchon étanche' }, expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
