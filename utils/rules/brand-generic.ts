import { isNoBrand } from '../core/brand';
import { isFiller } from '../core/filler';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'brand-generic',
  needs: ['brand'],
  options: {},
  messages: ['unbranded', 'placeholder'],

  check({ brand }) {
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
    unbranded: 'La marque indiquée est « {brand} ».',
    placeholder: 'La marque indiquée, « {brand} », n’est pas un nom.',
  },
  en: {
    title: 'Generic brand',
    why: 'Without a brand the listing escapes brand searches and filters, and is slower to be created.',
    fix: 'If the product bears a brand, even your own, declare it; otherwise keep the words the marketplace asks for.',
    unbranded: 'The brand stated is “{brand}”.',
    placeholder: 'The brand stated, “{brand}”, is no name.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { brand: 'Sans marque' }, expect: 'unbranded' },
  { fields: { brand: 'Générique' }, expect: 'unbranded' },
  { fields: { brand: '$brand' }, expect: 'placeholder' },
  { fields: { brand: 'Other Shores' }, expect: 'passed' },
  { fields: { brand: 'Brume' }, expect: 'passed' },
];
