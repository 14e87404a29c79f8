import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';

const CONTENTS: Signs = {
  row: /\b(?:contenu|contient|inclus|fournis?|accessoires?|composants?|components?|included|box|package|in the box|lieferumfang|enthalten\w*|contenido|contenuto|nombre de pieces|nombre d.articles|number of (?:items|pieces)|anzahl)\b/,
  text: /\b(?:inclus\w*|fourni\w*|livree?s? avec|contenu (?:de la boite|du colis|de l.emballage)|dans la boite|lot de|kit|included?s?|comes with|in the box|package (?:contents|includes)|set of|lieferumfang|enthalten|inklusive|incluye|incluid[oa]s?|contenido|inclus[oi]|confezione)\b/,
};

const rule = defineRule({
  id: 'attribute-contents',
  families: ['phones-tablets', 'laptops', 'computers', 'electronics', 'vacuum-cleaners', 'small-appliances'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['notSeen'],
  check: (fields) => (isStated(fields, CONTENTS) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Contenu de la boîte',
    why: 'Câble, chargeur, piles ou accessoires : ce qui manque à l’ouverture fait revenir le colis.',
    fix: 'Dites ce que contient la boîte, et ce qu’il faut acheter à part.',
    notSeen: 'Le contenu de la boîte n’a pas pu être vu : est-il indiqué ?',
  },
  en: {
    title: 'Contents of the box',
    why: 'Cable, charger, batteries or accessories: what is missing at the opening sends the parcel back.',
    fix: 'Say what the box holds, and what must be bought apart.',
    notSeen: 'The contents of the box could not be seen: are they stated?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Bouilloire 1,7 l', attributes: [{ name: 'Couleur', value: 'noir' }] }, expect: 'notSeen' },
  { fields: { title: 'Bouilloire', bullets: ['Filtre anticalcaire fourni'], attributes: [] }, expect: 'passed' },
  {
    fields: { title: 'Casque', attributes: [{ name: 'Contenu de la boîte', value: 'câble USB-C' }] },
    expect: 'passed',
  },
];
