import { findPlaceholder } from '../core/placeholders';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'description-placeholder',
  needs: ['description'],
  options: {},
  messages: ['found'],

  check({ description }) {
    const excerpt = findPlaceholder(description);
    return excerpt ? fail('found', { excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Description inachevée',
    why: 'Un reste de modèle ou de texte généré montre que personne n’a relu la fiche.',
    fix: 'Relisez la description et retirez ce qui ne parle pas du produit.',
    found: 'La description contient un reste de modèle : « {excerpt} ».',
  },
  en: {
    title: 'Unfinished description',
    why: 'A rest of a template or of generated text shows that nobody read the listing again.',
    fix: 'Read the description again and remove what does not speak of the product.',
    found: 'The description holds a rest of a template: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Gourde légère. N’hésitez pas à me dire si vous voulez un autre ton.' }, expect: 'found' },
  { fields: { description: 'Lorem ipsum dolor sit amet' }, expect: 'found' },
  { fields: { description: 'Description à venir' }, expect: 'found' },
  { fields: { description: 'Voici une description optimisée pour votre gourde : …' }, expect: 'found' },
  { fields: { description: 'La gourde [nom du produit] est étanche.' }, expect: 'found' },
  {
    fields: { description: 'Voici une gourde étanche. Test réussi [voir notice], à venir : un étui. 100 % inox.' },
    expect: 'passed',
  },
];
