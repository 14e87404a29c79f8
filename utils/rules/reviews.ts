import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'reviews',
  needs: ['rating'],
  whenAbsent: 'none',
  // An average over fewer reviews than `enough` says little.
  options: { min: 4, enough: 10 },
  messages: ['none', 'low'],

  check({ rating: { value, count } }, { min, enough }) {
    if (count === 0) return fail('none');
    return count >= enough && value < min ? fail('low', { value, count, min }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Avis',
    why: 'Les avis pèsent dans le classement et signalent un défaut de la fiche ou du produit.',
    fix: 'Lisez les dix derniers avis négatifs et corrigez la fiche ; sollicitez les acheteurs par le programme officiel, jamais autrement.',
    none: 'Aucun avis trouvé.',
    low: 'Note moyenne {value} sur 5 pour {count} avis ; visez {min}.',
  },
  en: {
    title: 'Reviews',
    why: 'Reviews weigh on ranking and point to a flaw of the listing or the product.',
    fix: 'Read the last ten negative reviews and correct the listing; ask buyers through the official programme only.',
    none: 'No review found.',
    low: 'Average {value} out of 5 over {count} reviews; aim for {min}.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'none' },
  { fields: { rating: { value: 0, count: 0 } }, expect: 'none' },
  { fields: { rating: { value: 3.4, count: 57 } }, expect: 'low' },
  { fields: { rating: { value: 3, count: 2 } }, expect: 'passed' },
  { fields: { rating: { value: 4.6, count: 1203 } }, expect: 'passed' },
];
