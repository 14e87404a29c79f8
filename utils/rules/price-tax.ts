import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';

const WITHOUT_TAX =
  /(?:€|\beuros?|\beur)\s?h\.?\s?t\b|\bprix (?:unitaires? |public )?(?:ht\b|hors (?:taxes?|tva))|\b(?:excl(?:\.|uding)? (?:vat|tax)|(?:zzgl|exkl)\. mwst)/;

const rule = defineRule({
  id: 'price-tax',
  needs: ['price'],
  wants: ['title', ...TEXTS],
  options: {},
  messages: ['withoutTax', 'otherCurrency'],

  // What is shown beside the price, and to whom, only a person can see.
  check({ price, ...texts }) {
    const found = WITHOUT_TAX.exec(foldedText(texts));
    if (found) return cantTell('withoutTax', { excerpt: found[0] });
    return price.currency && price.currency.toUpperCase() !== 'EUR'
      ? cantTell('otherCurrency', { currency: price.currency })
      : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Prix toutes taxes comprises, en euros',
    why: 'Le consommateur doit voir la somme qu’il paiera, toutes taxes comprises, en euros.',
    fix: 'Affichez le prix TTC en euros ; un prix hors taxes ne peut être qu’un complément.',
    withoutTax: '« {excerpt} » : le prix toutes taxes comprises est-il affiché au moins aussi visiblement ?',
    otherCurrency: 'Prix lu en {currency} : les acheteurs en France le voient-ils en euros ?',
  },
  en: {
    title: 'Price in euros, all taxes included',
    why: 'Consumers must see the sum they will pay, all taxes included, in euros.',
    fix: 'Show the tax-inclusive price in euros; a price without tax can only come on top.',
    withoutTax: '“{excerpt}”: is the tax-inclusive price shown at least as visibly?',
    otherCurrency: 'Price read in {currency}: do buyers in France see it in euros?',
  },
};

const price = { amount: 12, currency: 'EUR' };

export const examples = (): Example<typeof rule>[] => [
  { fields: { price, description: 'Tarif revendeur : 10,00 € HT' }, expect: 'withoutTax' },
  { fields: { price, attributes: [{ name: 'Prix', value: 'prix hors taxes' }] }, expect: 'withoutTax' },
  { fields: { price: { amount: 12, currency: 'USD' } }, expect: 'otherCurrency' },
  { fields: { price, description: 'Enceinte HT, home cinéma' }, expect: 'passed' },
  { fields: { price, title: 'Guide de la TVA et des prix' }, expect: 'passed' },
  { fields: { price }, expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
