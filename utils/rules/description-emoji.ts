import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { findOrnament } from '../core/text';

const rule = defineRule({
  id: 'description-emoji',
  needs: ['description'],
  options: {},
  messages: ['found'],

  check({ description }) {
    const symbol = findOrnament(description);
    return symbol ? fail('found', { symbol }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Émojis et pictogrammes dans la description',
    why: 'Hors du jeu de caractères admis : la fiche est refusée.',
    fix: 'Remplacez-les par un tiret ou par un mot.',
    found: 'La description contient « {symbol} ».',
  },
  en: {
    title: 'Emoji and pictograms in the description',
    why: 'Outside the characters allowed: the sheet is refused.',
    fix: 'Put a dash or a word in their place.',
    found: 'The description holds “{symbol}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Gourde en inox ✅ étanche' }, expect: 'found' },
  { fields: { description: '– Gourde en inox • 18/10, 50 °C, Velvéa®, 2 × 3 m², ≥ 5 €' }, expect: 'passed' },
];
