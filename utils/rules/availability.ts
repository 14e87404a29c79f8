import { isGone } from '../core/availability';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'availability',
  needs: ['availability'],
  options: {},
  messages: ['unavailable', 'discontinued', 'contradicted'],

  check({ availability }, _, { others }) {
    if (!isGone(availability)) return pass;
    if (others('availability').some(({ value }) => !isGone(value))) return cantTell('contradicted');
    return fail(availability === 'Discontinued' ? 'discontinued' : 'unavailable');
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
    contradicted: 'Relevée à la fois disponible et indisponible : l’offre peut-elle être commandée ?',
  },
  en: {
    title: 'Availability of the offer',
    why: 'An offer that is unavailable sells nothing and loses its place in the results.',
    fix: 'Check the stock and price you sent, then the integration report: a blocked listing also shows as unavailable.',
    unavailable: 'The offer is shown as unavailable.',
    discontinued: 'The offer is shown as discontinued.',
    contradicted: 'Read both as available and unavailable: can the offer be ordered?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { availability: 'OutOfStock' }, expect: 'unavailable' },
  { fields: { availability: 'Discontinued' }, expect: 'discontinued' },
  {
    fields: { availability: 'OutOfStock' },
    context: { others: () => [{ value: 'InStock', evidence: { source: 'dom', locator: 'p' } }] as never },
    expect: 'contradicted',
  },
  { fields: { availability: 'InStock' }, expect: 'passed' },
  { fields: { availability: 'PreOrder' }, expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
