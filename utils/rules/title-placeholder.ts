import { findPlaceholder } from '../core/placeholders';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'title-placeholder',
  needs: ['title'],
  options: {},
  messages: ['found'],

  check({ title }) {
    const excerpt = findPlaceholder(title);
    return excerpt ? fail('found', { excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Titre inachevé',
    why: 'Un modèle laissé tel quel se voit au premier coup d’œil et ne dit rien du produit.',
    fix: 'Remplacez le texte d’attente par le nom du produit.',
    found: 'Texte d’attente dans le titre : « {excerpt} ».',
  },
  en: {
    title: 'Unfinished title',
    why: 'A template left as it is shows at first glance and says nothing of the product.',
    fix: 'Put the name of the product in place of the filler.',
    found: 'Filler in the title: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: '[Nom du produit] gris' }, expect: 'found' },
  { fields: { title: 'Voici un titre optimisé : gourde isotherme' }, expect: 'found' },
  { fields: { title: 'Gourde isotherme 500 ml' }, expect: 'passed' },
  { fields: { title: 'Test de grossesse, lot de 3' }, expect: 'passed' },
];
