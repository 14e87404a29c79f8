import { defineRule, type Example, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'brand-presence',
  needs: ['brand'],
  whenAbsent: 'missing',
  options: {},
  messages: ['missing'],
  check: () => pass,
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Marque',
    why: 'La marque relie la fiche au bon produit ; sans elle, la fiche est refusée ou introuvable par filtre.',
    fix: 'Renseignez la marque exacte imprimée sur le produit ou son emballage.',
    missing: 'Marque non trouvée.',
  },
  en: {
    title: 'Brand',
    why: 'The brand links the listing to the right product; without it the listing is refused or escapes the filters.',
    fix: 'Enter the exact brand printed on the product or its packaging.',
    missing: 'No brand found.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { brand: 'Brume' }, expect: 'passed' },
];
