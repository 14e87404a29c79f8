import { defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'bullet-facts',
  needs: ['bullets'],
  whole: ['bullets'],
  // Fewer bullets than `least` are few, not vague.
  options: { least: 3 },
  messages: ['none'],

  check({ bullets }, { least }) {
    if (bullets.length < least) return inapplicable;
    return bullets.some((bullet) => /\d/.test(bullet)) ? pass : fail('none', { count: bullets.length });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Faits mesurables dans les points forts',
    why: 'Une dimension, une contenance ou une durée décide mieux qu’un adjectif, et répond à la question de l’acheteur.',
    fix: 'Ajoutez au moins un chiffre avec son unité : dimensions, poids, contenance, autonomie, nombre de pièces.',
    none: 'Aucun chiffre dans les {count} points forts.',
  },
  en: {
    title: 'Measurable facts in the bullets',
    why: 'A size, a capacity or a duration decides better than an adjective, and answers the buyer’s question.',
    fix: 'Add at least one figure with its unit: size, weight, capacity, battery life, number of pieces.',
    none: 'No figure in the {count} bullets.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['Très pratique', 'Belle finition', 'Facile à nettoyer'] }, expect: 'none' },
  { fields: { bullets: ['Très pratique', 'Contient 500 ml', 'Facile à nettoyer'] }, expect: 'passed' },
  { fields: { bullets: ['Très pratique'] }, expect: 'inapplicable' },
];
