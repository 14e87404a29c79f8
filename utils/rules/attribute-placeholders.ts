import { isFiller } from '../core/filler';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Marketplaces themselves ask for « Non applicable » where a product has no code, and for « Autre » as a brand. */
const MAY_BE_EMPTY = /^(?:ean|gtin|upc|isbn|mpn|marque|brand|marke|marca|numero de piece|reference|modele|model|type)/;

const rule = defineRule({
  id: 'attribute-placeholders',
  needs: ['attributes'],
  whole: ['attributes'],
  options: {},
  messages: ['found'],

  check({ attributes }) {
    const empty = attributes.filter(({ name, value }) => isFiller(value) && !MAY_BE_EMPTY.test(fold(name)));
    const [first] = empty;
    if (!first) return pass;
    return fail('found', { count: empty.length, name: first.name, value: first.value });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Caractéristiques sans valeur réelle',
    why: 'Une valeur de remplissage ne renseigne personne et fausse les filtres.',
    fix: 'Donnez la vraie valeur, ou laissez la ligne vide si elle ne concerne pas le produit.',
    found: {
      one: '« {name} » vaut « {value} ».',
      other: '{count} lignes sans valeur réelle, dont « {name} » : « {value} ».',
    },
  },
  en: {
    title: 'Characteristics without a real value',
    why: 'A filler value tells nobody anything and spoils the filters.',
    fix: 'Give the real value, or leave the row out when it does not concern the product.',
    found: {
      one: '“{name}” is “{value}”.',
      other: '{count} rows without a real value, among them “{name}”: “{value}”.',
    },
  },
};

const row = (name: string, value: string) => ({ name, value });

export const examples = (): Example<typeof rule>[] => [
  { fields: { attributes: [row('Matière', 'N/A')] }, expect: 'found' },
  { fields: { attributes: [row('Couleur', 'voir photo'), row('Poids', '0 kg'), row('Taille', 'M')] }, expect: 'found' },
  {
    fields: { attributes: [row('Piles incluses', 'Non'), row('Motif', 'Aucun'), row('Degré', '0')] },
    expect: 'passed',
  },
  { fields: { attributes: [row('Prix remisé', '$41'), row('Code', '$color')] }, expect: 'found' },
  { fields: { attributes: [row('Prix remisé', '$41')] }, expect: 'passed' },
  { fields: { attributes: [row('EAN', 'Non applicable'), row('Marque', 'Autre')] }, expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
