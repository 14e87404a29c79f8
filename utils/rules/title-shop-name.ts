import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

/** Words of a shop's name that tell no shop from another, and marketplaces that sell themselves. */
const COMMON = new Set(
  'sarl sas sasu eurl sa gmbh ltd limited llc inc srl bv shop store boutique magasin officiel officielle official online direct group groupe eu fr de es it uk com www amazon cdiscount fnac darty'.split(
    ' ',
  ),
);
/** Shorter names are too likely to be plain words. */
const LEAST_LETTERS = 5;

const core = (name: string) =>
  readText(name)
    .words.map(({ key }) => key)
    .filter((key) => !COMMON.has(key));

const rule = defineRule({
  id: 'title-shop-name',
  needs: ['title', 'seller'],
  wants: ['brand'],
  options: {},
  messages: ['found', 'toCheck'],

  check({ title, seller, brand }) {
    const name = core(seller.name);
    const phrase = name.join(' ');
    if (phrase.length < LEAST_LETTERS) return pass;
    const inTitle = ` ${readText(title)
      .words.map(({ key }) => key)
      .join(' ')} `.includes(` ${phrase} `);
    if (!inTitle) return pass;
    if (brand && core(brand).some((word) => name.includes(word))) return pass;
    // A shop called « Lampe », or a maker who sells its own brand, is no breach.
    if (!brand || name.length === 1) return cantTell('toCheck', { seller: seller.name });
    return fail('found', { seller: seller.name });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Nom de la boutique dans le titre',
    why: 'Plusieurs vendeurs partagent la fiche : le titre ne porte le nom d’aucun.',
    fix: 'Retirez le nom de la boutique ; il s’affiche à côté de l’offre.',
    found: 'Le titre porte le nom du vendeur, {seller}.',
    toCheck: '{seller} est-il ici le nom de la boutique, ou celui du produit ?',
  },
  en: {
    title: 'Shop’s name in the title',
    why: 'Several sellers share the listing: its title bears the name of none.',
    fix: 'Remove the shop’s name; it is shown beside the offer.',
    found: 'The title bears the seller’s name, {seller}.',
    toCheck: 'Is {seller} the shop’s name here, or the product’s?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  {
    fields: { title: 'Gourde inox Bazar Lumière 500 ml', seller: { name: 'Bazar Lumière SARL' }, brand: 'Aquali' },
    expect: 'found',
  },
  { fields: { title: 'Gourde inox Bazar Lumière 500 ml', seller: { name: 'Bazar Lumière' } }, expect: 'toCheck' },
  { fields: { title: 'Lampe de bureau LED', seller: { name: 'Lampe' }, brand: 'Luminara' }, expect: 'toCheck' },
  { fields: { title: 'Gourde Aquali 500 ml', seller: { name: 'Aquali Officiel' }, brand: 'Aquali' }, expect: 'passed' },
  { fields: { title: 'Gourde Aquali 500 ml', seller: { name: 'Bazar Lumière' }, brand: 'Aquali' }, expect: 'passed' },
  { fields: { title: 'Amazon Echo Pop', seller: { name: 'Amazon.fr' }, brand: 'Echo' }, expect: 'passed' },
];
