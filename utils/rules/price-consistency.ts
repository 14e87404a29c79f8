import type { Money } from '../core/listing';
import { sameAmount, sameCurrency, vatBetween } from '../core/money';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'price-consistency',
  needs: ['price'],
  wants: ['variants', 'referencePrice'],
  options: {},
  messages: ['withoutTax', 'differs', 'perVariant', 'currency'],

  // Instalments, other sizes and related products are prices too: never more than a question.
  check({ price, variants, referencePrice }, _, { others }) {
    const [other] = others('price')
      .map(({ value }) => value)
      .filter((value) => ![price, referencePrice].some((shown) => shown && isSamePrice(value, shown)));
    if (!other) return pass;
    const data = { price: price.amount, currency: price.currency, other: other.amount, otherCurrency: other.currency };
    // Shops convert for the visitor's country: seen from another one the difference may vanish.
    if (!sameCurrency(price, other)) return cantTell('currency', data);
    if (variants?.length) return cantTell('perVariant', data);
    const rate = vatBetween(Math.min(price.amount, other.amount), Math.max(price.amount, other.amount));
    return rate === undefined ? cantTell('differs', data) : cantTell('withoutTax', { ...data, rate });
  },
});
export default rule;

/** Some shops write cents into their structured data; that is another fault, and no other price. */
const isSamePrice = (a: Money, b: Money) =>
  sameCurrency(a, b) && [1, 100, 0.01].some((scale) => sameAmount(a.amount * scale, b.amount));

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Cohérence du prix',
    why: 'Google et les comparateurs refusent une page dont les données structurées donnent un autre prix que celui affiché.',
    fix: 'Faites écrire le même prix, toutes taxes comprises, dans la page et dans ses données structurées.',
    withoutTax: '{price} {currency} et {other} {currency} : l’un des deux prix est-il sans TVA ({rate} %) ?',
    differs: 'Deux prix relevés : {price} {currency} et {other} {currency}. L’un des deux est-il celui d’autre chose ?',
    perVariant:
      'Deux prix relevés, {price} {currency} et {other} {currency} : valent-ils pour des variantes différentes ?',
    currency:
      'Deux monnaies relevées : {price} {currency} et {other} {otherCurrency}. Le prix est-il converti pour le visiteur ?',
  },
  en: {
    title: 'Consistency of the price',
    why: 'Google and comparison sites refuse a page whose structured data gives another price than the one shown.',
    fix: 'Have the page and its structured data state the same price, all taxes included.',
    withoutTax: '{price} {currency} and {other} {currency}: is one of the two prices without VAT ({rate}%)?',
    differs: 'Two prices read: {price} {currency} and {other} {currency}. Is one of them that of something else?',
    perVariant: 'Two prices read, {price} {currency} and {other} {currency}: are they those of different variants?',
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
  { fields: { price: euros(10), referencePrice: euros(12) }, context: beside(euros(12)), expect: 'passed' },
  { fields: { price: euros(24) }, context: beside(euros(2400)), expect: 'passed' },
  { fields: { price: euros(12.9) }, expect: 'passed' },
];
