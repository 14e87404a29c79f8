import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'review-transparency',
  needs: ['rating'],
  options: {},
  messages: ['ask'],

  check: ({ rating: { count } }) => (count > 0 ? cantTell('ask', { count }) : inapplicable),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Transparence des avis',
    why: 'Qui publie des avis doit dire s’ils sont contrôlés et comment, les dater, et dire dans quel ordre ils se lisent.',
    fix: 'Affichez la date de chaque avis, l’ordre de classement, et la manière dont ils sont contrôlés, ou qu’ils ne le sont pas.',
    ask: {
      one: '{count} avis affiché : est-il daté, et la page dit-elle s’il est contrôlé et comment ?',
      other: '{count} avis affichés : sont-ils datés, et la page dit-elle s’ils sont contrôlés et comment ?',
    },
  },
  en: {
    title: 'Openness about reviews',
    why: 'Whoever publishes reviews must say whether and how they are checked, date them, and say in what order they are shown.',
    fix: 'Show the date of each review, the order of sorting, and how reviews are checked, or that they are not.',
    ask: {
      one: '{count} review shown: is it dated, and does the page say whether and how it is checked?',
      other: '{count} reviews shown: are they dated, and does the page say whether and how they are checked?',
    },
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { rating: { value: 4.5, count: 12 } }, expect: 'ask' },
  { fields: { rating: { value: 0, count: 0 } }, expect: 'inapplicable' },
  { fields: {}, expect: 'inapplicable' },
];
