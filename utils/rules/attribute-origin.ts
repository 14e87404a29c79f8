import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';

const ORIGIN: Signs = {
  row: /\b(?:origine|origin|pays de fabrication|country|herkunft|ursprungsland|herstellungsland|origen|provenance|lieu de fabrication|fabrique en)\b/,
  text: /\b(?:fabriquee?s? (?:en|a|au|dans)|made in|tricotee?s? (?:en|a)|confectionnee?s? (?:en|a)|produite?s? (?:en|a|au)|faite? main (?:en|a)|origine (?:france|ue)|fabrication (?:francaise|europeenne|artisanale)|assemblee?s? en|hergestellt in|fabricad[oa] en|prodotto in)\b/,
};

const rule = defineRule({
  id: 'attribute-origin',
  families: ['textile', 'footwear', 'leather-goods', 'jewellery', 'toys', 'cosmetics', 'household-linen', 'furniture'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['notSeen'],
  check: (fields) => (isStated(fields, ORIGIN) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Pays d’origine',
    why: 'Des modèles de fiche demandent le pays d’origine ; beaucoup d’acheteurs le cherchent.',
    fix: 'Renseignez le pays de fabrication que vous pouvez prouver. Un code EAN ne le dit pas.',
    notSeen: 'Le pays d’origine n’a pas pu être vu : est-il renseigné dans votre fiche ?',
  },
  en: {
    title: 'Country of origin',
    why: 'Some listing templates ask for the country of origin; many buyers look for it.',
    fix: 'Fill in the country of manufacture that you can prove. A GTIN does not tell it.',
    notSeen: 'The country of origin could not be seen: is it filled in in your listing?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Pull en laine', attributes: [{ name: 'Couleur', value: 'bleu' }] }, expect: 'notSeen' },
  { fields: { title: 'Pull', attributes: [{ name: 'Pays d’origine', value: 'Portugal' }] }, expect: 'passed' },
  { fields: { title: 'Pull', attributes: [], bullets: ['Tricoté en France'] }, expect: 'passed' },
];
