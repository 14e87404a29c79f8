import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'availability',
  needs: ['availability'],
  options: {},
  messages: ['unavailable', 'discontinued'],

  check({ availability }) {
    if (availability === 'OutOfStock' || availability === 'SoldOut') return fail('unavailable');
    return availability === 'Discontinued' ? fail('discontinued') : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Disponibilité de l’offre',
    why: 'Une offre indisponible ne se vend pas et perd sa place dans les résultats.',
    fix: 'Vérifiez le stock et le prix envoyés, puis le rapport d’intégration : une fiche bloquée s’affiche aussi comme indisponible.',
    unavailable: 'L’offre est affichée comme indisponible.',
    discontinued: 'L’offre est affichée comme arrêtée.',
  },
  en: {
    title: 'Availability of the offer',
    why: 'An offer that is unavailable sells nothing and loses its place in the results.',
    fix: 'Check the stock and price you sent, then the integration report: a blocked listing also shows as unavailable.',
    unavailable: 'The offer is shown as unavailable.',
    discontinued: 'The offer is shown as discontinued.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { availability: 'OutOfStock' }, expect: 'unavailable' },
  { fields: { availability: 'Discontinued' }, expect: 'discontinued' },
  { fields: { availability: 'InStock' }, expect: 'passed' },
  { fields: { availability: 'PreOrder' }, expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
