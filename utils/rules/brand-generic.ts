import { isNoBrand } from '../core/brand';
import { isFiller } from '../core/filler';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** A generic name at the head of a title, where the brand stands. « Générique » further on may be a medicine. */
const NO_NAME = /^(?:generique|generic|generisch|sans marque|no ?name|unbranded|no brand)\b/;

const rule = defineRule({
  id: 'brand-generic',
  needs: ['brand'],
  wants: ['title'],
  options: {},
  messages: ['unbranded', 'inTitle', 'placeholder'],

  check({ brand, title = '' }) {
    if (isNoBrand(brand) && NO_NAME.test(fold(title))) return fail('inTitle', { brand });
    if (isNoBrand(brand)) return fail('unbranded', { brand });
    return isFiller(brand) ? fail('placeholder', { brand }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Marque générique',
    why: 'Sans marque, la fiche échappe aux recherches et aux filtres par marque, et sa création est plus lente.',
    fix: 'Si le produit porte une marque, même la vôtre, déclarez-la ; sinon, gardez la mention demandée par la place de marché.',
    inTitle: 'La mention « {brand} » tient lieu de marque en tête du titre ; elle n’apprend rien à l’acheteur.',
    unbranded: 'La marque indiquée est « {brand} ».',
    placeholder: 'La marque indiquée, « {brand} », n’est pas un nom.',
  },
  en: {
    title: 'Generic brand',
    why: 'Without a brand the listing escapes brand searches and filters, and is slower to be created.',
    fix: 'If the product bears a brand, even your own, declare it; otherwise keep the words the marketplace asks for.',
    inTitle: '“{brand}” stands for a brand at the head of the title; it tells buyers nothing.',
    unbranded: 'The brand stated is “{brand}”.',
    placeholder: 'The brand stated, “{brand}”, is no name.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { brand: 'Sans marque' }, expect: 'unbranded' },
  { fields: { brand: 'Générique' }, expect: 'unbranded' },
  { fields: { brand: 'Générique', title: 'Générique gourde isotherme 500 ml' }, expect: 'inTitle' },
  { fields: { brand: 'Générique', title: 'Gourde isotherme 500 ml' }, expect: 'unbranded' },
  { fields: { brand: '$brand' }, expect: 'placeholder' },
  { fields: { brand: 'Other Shores' }, expect: 'passed' },
  { fields: { brand: 'Brume' }, expect: 'passed' },
];
