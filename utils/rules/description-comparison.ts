import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { isNegated, isQuoted, phraseFinder, readText } from '../core/text';

/** Comparisons with what others sell. « Mieux que prévu » and « comparé à l’an dernier » compare with nobody. */
const findComparison = phraseFinder([
  'mieux que la concurrence',
  'meilleur que la concurrence',
  'meilleure que la concurrence',
  'moins cher que la concurrence',
  'contrairement à nos concurrents',
  'contrairement à la concurrence',
  'contrairement aux autres marques',
  'contrairement aux autres vendeurs',
  'que nos concurrents',
  'que les autres marques',
  'que chez nos concurrents',
  'unlike our competitors',
  'than our competitors',
  'than the competition',
  'than other brands',
  'unlike other brands',
  'unlike other sellers',
  'als die konkurrenz',
  'im gegensatz zu anderen marken',
  'que la competencia',
  'a diferencia de otras marcas',
  'della concorrenza',
  'a differenza di altre marche',
]);

const MARKETPLACES = 'amazon cdiscount ebay etsy fnac darty leboncoin manomano rakuten zalando aliexpress temu'.split(
  ' ',
);
/** « Notre boutique eBay », `also on Amazon`; `Amazon Alexa` is a thing that products work with. */
const findMarketplace = phraseFinder(
  MARKETPLACES.flatMap((name) => [
    ...['sur', 'chez', 'boutique', 'page', 'also on'].map((words) => `${words} ${name}`),
    ...['store', 'shop'].map((word) => `our ${name} ${word}`),
  ]),
);

const rule = defineRule({
  id: 'description-comparison',
  needs: ['description'],
  options: {},
  messages: ['competitors', 'marketplace'],

  check({ description }, _, { marketplace }) {
    const read = readText(description);
    const said = (hit: Parameters<typeof isNegated>[1]) => !isQuoted(read, hit) && !isNegated(read, hit);
    const comparison = findComparison(read, said);
    if (comparison) return fail('competitors', { excerpt: comparison.excerpt });
    const named = findMarketplace(read, (hit) => said(hit) && !hit.excerpt.toLowerCase().includes(marketplace));
    return named ? fail('marketplace', { excerpt: named.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Comparaison dans la description',
    why: 'Se comparer à d’autres vendeurs, ou renvoyer vers une autre place de marché, est refusé par plusieurs d’entre elles.',
    fix: 'Dites ce que fait le produit, avec un chiffre, sans parler des autres.',
    competitors: 'La description se compare à d’autres : « {excerpt} ».',
    marketplace: 'La description cite une autre place de marché : « {excerpt} ».',
  },
  en: {
    title: 'Comparison in the description',
    why: 'Comparing oneself to other sellers, or pointing to another marketplace, is refused by several of them.',
    fix: 'Say what the product does, with a figure, without speaking of others.',
    competitors: 'The description compares itself to others: “{excerpt}”.',
    marketplace: 'The description names another marketplace: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Un tissu plus épais que les autres marques.' }, expect: 'competitors' },
  { fields: { description: 'Retrouvez-nous aussi sur Amazon.' }, expect: 'marketplace' },
  { fields: { description: 'Visitez notre boutique eBay.' }, context: { marketplace: 'ebay' }, expect: 'passed' },
  { fields: { description: 'Compatible avec Amazon Alexa. Garde le froid mieux que prévu.' }, expect: 'passed' },
  { fields: { description: 'Plus léger que l’ancien modèle.' }, expect: 'passed' },
];
