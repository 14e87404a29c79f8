import type { Money } from '../core/listing';
import { sameAmount, sameCurrency, vatBetween } from '../core/money';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'price-consistency',
  needs: ['price'],
  wants: ['variants'],
  options: {},
  messages: ['withoutTax', 'differs', 'perVariant', 'currency'],

  check({ price, variants }, _, { others }) {
    const [other] = others('price')
      .map(({ value }) => value)
      .filter((value) => !(sameCurrency(value, price) && sameAmount(value.amount, price.amount)));
    if (!other) return pass;
    const data = { price: price.amount, currency: price.currency, other: other.amount, otherCurrency: other.currency };
    // Shops convert for the visitor's country: seen from another one the difference may vanish.
    if (!sameCurrency(price, other)) return cantTell('currency', data);
    if (variants?.length) return cantTell('perVariant', data);
    const rate = vatBetween(Math.min(price.amount, other.amount), Math.max(price.amount, other.amount));
    return rate === undefined ? fail('differs', data) : fail('withoutTax', { ...data, rate });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Cohérence du prix',
    why: 'Google et les comparateurs refusent une page dont les données structurées donnent un autre prix que celui affiché.',
    fix: 'Faites écrire le même prix, toutes taxes comprises, dans la page et dans ses données structurées.',
    withoutTax: '{price} et {other} {currency} : l’un des deux prix est sans TVA ({rate} %).',
    differs: 'La page donne deux prix : {price} et {other} {currency}.',
    perVariant: 'Deux prix relevés, {price} et {other} {currency} : valent-ils pour des variantes différentes ?',
    currency:
      'Deux monnaies relevées : {price} {currency} et {other} {otherCurrency}. Le prix est-il converti pour le visiteur ?',
  },
  en: {
    title: 'Consistency of the price',
    why: 'Google and comparison sites refuse a page whose structured data gives another price than the one shown.',
    fix: 'Have the page and its structured data state the same price, all taxes included.',
    withoutTax: '{price} and {other} {currency}: one of the two prices is without VAT ({rate}%).',
    differs: 'The page gives two prices: {price} and {other} {currency}.',
    perVariant: 'Two prices read, {price} and {other} {currency}: are they those of different variants?',
    currency:
      'Two currencies read: {price} {currency} and {other} {otherCurrency}. Is the price converted for the visitor?',
  },
};

const euros = (amount: number): Money => ({ amount, currency: 'EUR' });
const beside = (value: Money) =>
  ({ others: () => [{ value, evidence: { source: 'json-ld', locator: 'offers.price' } }] }) as never;

export const examples = (): Example<typeof rule>[] => [
  { fields: { price: euros(12) }, context: beside(euros(10)), expect: 'withoutTax' },
  { fields: { price: euros(12) }, context: beside(euros(14)), expect: 'differs' },
  { fields: { price: euros(12), variants: [{ axis: 'Taille' }] }, context: beside(euros(14)), expect: 'perVariant' },
  { fields: { price: euros(12) }, context: beside({ amount: 12.9, currency: 'USD' }), expect: 'currency' },
  { fields: { price: euros(12.9) }, context: beside(euros(12.9)), expect: 'passed' },
  { fields: { price: euros(12.9) }, expect: 'passed' },
];
