import { isNoBrand } from '../core/brand';
import { defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { compact, readText } from '../core/text';
import { languagesOfWord } from '../core/words-language';

/** `HP` for Hewlett-Packard. */
const initials = (brand: string) =>
  readText(brand)
    .words.map(({ key }) => key[0])
    .join('');

const rule = defineRule({
  id: 'title-brand',
  needs: ['title', 'brand'],
  options: {},
  messages: ['missing'],

  check({ title, brand }) {
    if (isNoBrand(brand)) return inapplicable;
    if (compact(title).includes(compact(brand))) return pass;
    // One of its words is enough: « L’Oréal » for L’Oréal Paris, « Bosch » for Bosch Home and Garden.
    const titleWords = new Set(readText(title).words.map(({ key }) => key));
    const named = readText(brand).words.some(
      ({ key }) => key.length > 2 && !languagesOfWord(key) && titleWords.has(key),
    );
    return named || titleWords.has(initials(brand)) ? pass : fail('missing', { brand });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Marque dans le titre',
    why: 'Beaucoup d’acheteurs cherchent par la marque, et les formules de titre des places de marché la demandent.',
    fix: 'Placez la marque au début du titre, ou juste après le type de produit.',
    missing: 'La marque {brand} ne figure pas dans le titre.',
  },
  en: {
    title: 'Brand in the title',
    why: 'Many buyers search by brand, and marketplaces’ title formulas ask for it.',
    fix: 'Put the brand at the start of the title, or right after the product type.',
    missing: 'The brand {brand} is not in the title.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde isotherme 500 ml', brand: 'Aquali' }, expect: 'missing' },
  { fields: { title: 'Gourde isotherme AQUALI 500 ml', brand: 'Aquali' }, expect: 'passed' },
  { fields: { title: 'Limonade Coco Lima 33 cl', brand: 'Coco-Lima' }, expect: 'passed' },
  { fields: { title: 'Shampooing L’Oréal 300 ml', brand: 'L’Oréal Paris' }, expect: 'passed' },
  { fields: { title: 'Chemise H&M en lin', brand: 'H&M' }, expect: 'passed' },
  { fields: { title: 'Cartouche HP 305 noire', brand: 'Hewlett-Packard' }, expect: 'passed' },
  { fields: { title: 'Gourde isotherme 500 ml', brand: 'Générique' }, expect: 'inapplicable' },
];
