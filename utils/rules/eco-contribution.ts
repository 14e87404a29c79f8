import { ELECTRICAL } from '../core/family';
import { sameCurrency } from '../core/money';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'eco-contribution',
  families: [...ELECTRICAL, 'furniture'],
  needs: ['ecoContribution'],
  wants: ['price'],
  whenAbsent: 'missing',
  options: {},
  messages: ['missing', 'abovePrice'],

  check({ ecoContribution, price }) {
    if (!price || !sameCurrency(price, ecoContribution) || price.amount > ecoContribution.amount) return pass;
    return fail('abovePrice', { amount: ecoContribution.amount, currency: ecoContribution.currency });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Éco-participation',
    why: 'L’acheteur est informé du coût de collecte et de recyclage, aussi pour une vente à distance.',
    fix: 'Renseignez le montant unitaire que votre fournisseur ou votre éco-organisme vous donne.',
    missing: 'Montant de l’éco-participation non trouvé.',
    abovePrice: 'L’éco-participation affichée ({amount} {currency}) atteint le prix du produit.',
  },
  en: {
    title: 'Eco-contribution',
    why: 'Buyers are told the cost of collection and recycling, in distance selling too.',
    fix: 'Enter the unit amount given by your supplier or your producer responsibility organisation.',
    missing: 'No amount of eco-contribution found.',
    abovePrice: 'The eco-contribution shown ({amount} {currency}) is as high as the price of the product.',
  },
};

const context = { family: { family: 'televisions', confidence: 'strong' } } as const;
const euros = (amount: number) => ({ amount, currency: 'EUR' });

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, context, expect: 'missing' },
  { fields: { ecoContribution: euros(10), price: euros(9.9) }, context, expect: 'abovePrice' },
  { fields: { ecoContribution: euros(4.2), price: euros(299) }, context, expect: 'passed' },
];
