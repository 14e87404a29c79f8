import { isGone } from '../core/availability';
import { defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'price-presence',
  needs: [],
  asks: ['price'],
  wants: ['availability'],
  options: { min: 0, max: Number.MAX_SAFE_INTEGER },
  messages: ['missing', 'zero', 'outOfRange'],

  check({ price, availability }, { min, max }) {
    if (price) {
      const { amount, currency } = price;
      if (amount <= 0) return fail('zero');
      return amount < min || amount > max ? fail('outOfRange', { amount, currency, min, max }) : pass;
    }
    // An offer out of stock shows no price on most marketplaces.
    return isGone(availability) ? inapplicable : fail('missing');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Prix',
    why: 'Sans prix l’offre est inactive, et le prix toutes taxes comprises est dû à l’acheteur.',
    fix: 'Renseignez le prix de vente TTC et vérifiez le rapport d’intégration.',
    missing: 'Prix non trouvé.',
    zero: 'Le prix affiché est nul.',
    outOfRange: 'Le prix affiché, {amount} {currency}, sort de ce qui est admis : de {min} à {max}.',
  },
  en: {
    title: 'Price',
    why: 'Without a price the offer is inactive, and buyers must be told the price with all taxes.',
    fix: 'Enter the selling price with tax and check the integration report.',
    missing: 'No price found.',
    zero: 'The price shown is nil.',
    outOfRange: 'The price shown, {amount} {currency}, is outside what is allowed: from {min} to {max}.',
  },
};

const euros = (amount: number) => ({ amount, currency: 'EUR' });

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { availability: 'InStock' }, expect: 'missing' },
  { fields: { price: euros(0) }, expect: 'zero' },
  { fields: { price: euros(0.5) }, options: { min: 1 }, expect: 'outOfRange' },
  { fields: { price: euros(12.9) }, expect: 'passed' },
  { fields: { availability: 'OutOfStock' }, expect: 'inapplicable' },
];
