import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { findOrnament } from '../core/text';

const rule = defineRule({
  id: 'title-emoji',
  needs: ['title'],
  options: {},
  messages: ['found'],

  check({ title }) {
    const symbol = findOrnament(title);
    return symbol ? fail('found', { symbol }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Émojis et pictogrammes dans le titre',
    why: 'Hors du jeu de caractères admis : la fiche est refusée, ou le titre réécrit.',
    fix: 'Retirez l’émoji ; dites la même chose en un mot.',
    found: 'Le titre contient « {symbol} ».',
  },
  en: {
    title: 'Emoji and pictograms in the title',
    why: 'Outside the characters allowed: the listing is refused, or the title rewritten.',
    fix: 'Remove the emoji; say the same in one word.',
    found: 'The title holds “{symbol}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: '🔥 Gourde isotherme 500 ml' }, expect: 'found' },
  { fields: { title: '★ Gourde isotherme 500 ml' }, expect: 'found' },
  { fields: { title: 'Sonde –20 °C à +50 ℃, n° 5, ½ pouce, Élan™ Œuvre®' }, expect: 'passed' },
  { fields: { title: 'Café moulu « Été » – 250 g × 2' }, expect: 'passed' },
];
