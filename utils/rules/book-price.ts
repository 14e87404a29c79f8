import { isSecondHand } from '../core/condition';
import { reductionOf, sameCurrency, toCents } from '../core/money';
import { cantTell, defineRule, type Example, inapplicable, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Recordings and downloads have no fixed price, or a law of their own. */
const NOT_PRINTED = /\b(?:audio|cd|kindle|ebook|e-book|numerique|telechargement|pdf|epub)\b/;

const rule = defineRule({
  id: 'book-price',
  families: ['books'],
  needs: ['price'],
  wants: ['referencePrice', 'condition', 'title', 'attributes'],
  options: {},
  messages: ['reduced', 'ask'],

  // The publisher's price stands on the book, not on the page.
  check({ price, referencePrice: reference, condition, title = '', attributes = [] }) {
    const format = attributes.find(({ name }) => /^format/.test(fold(name)))?.value ?? '';
    if (isSecondHand(condition) || NOT_PRINTED.test(fold(`${title} ${format}`))) return inapplicable;
    if (!reference || !sameCurrency(price, reference) || reference.amount <= price.amount) return cantTell('ask');
    const percent = reductionOf(price.amount, reference.amount);
    return cantTell('reduced', { percent, price: toCents(price.amount), currency: price.currency });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Prix unique du livre',
    why: 'Un livre neuf se vend au prix fixé par l’éditeur, en ligne aussi ; la remise de 5 % ne vaut que pour un retrait en librairie. Neuf et occasion doivent se distinguer.',
    fix: 'Reprenez le prix de l’éditeur, imprimé sur le livre ; déclarez l’occasion comme telle.',
    reduced:
      'Livre affiché {percent} % sous le prix barré : est-il d’occasion, ou {price} {currency} est-il le prix fixé par l’éditeur ?',
    ask: 'S’il est neuf, le prix du livre est-il celui que l’éditeur a fixé ?',
  },
  en: {
    title: 'Fixed book price',
    why: 'In France a new book is sold at the price set by its publisher, online too; the 5% reduction is for books fetched in a bookshop. New and used must be told apart.',
    fix: 'Use the publisher’s price, printed on the book; declare used copies as such.',
    reduced:
      'Book shown {percent}% below the crossed-out price: is it used, or is {price} {currency} the price set by the publisher?',
    ask: 'If it is new, is the price of the book the one its publisher set?',
  },
};

const context = { family: { family: 'books', confidence: 'strong' } } as const;
const euros = (amount: number) => ({ amount, currency: 'EUR' });

export const examples = (): Example<typeof rule>[] => [
  { fields: { price: euros(15), referencePrice: euros(20) }, context, expect: 'reduced' },
  { fields: { price: euros(20) }, context, expect: 'ask' },
  { fields: { price: euros(20), condition: 'UsedCondition' }, context, expect: 'inapplicable' },
  { fields: { price: euros(20), title: 'Le roman, livre audio' }, context, expect: 'inapplicable' },
  { fields: {}, context, expect: 'inapplicable' },
];
