import { sentencesOf } from '../core/claim';
import { reductionOf, sameCurrency, toCents } from '../core/money';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** A reduction said in words; « − 30 % de sucre » is none. */
const ANNOUNCED =
  /\b(?:en soldes?|prix (?:casses?|chocs?|barres?)|(?:remise|reduction|rabais) de \d{1,2} ?%|\d{1,2} ?% de (?:remise|reduction|rabais)|au lieu de \d[\d.,]* ?(?:€|euros?))(?!\w)/;

const rule = defineRule({
  id: 'reference-price',
  needs: ['price'],
  wants: ['referencePrice', 'title', 'highlights', 'bullets'],
  // Beyond this reduction, in percent, a reference price is rarely one that was ever asked.
  options: { max: 80 },
  messages: ['notAbove', 'doubtful', 'announced'],

  check({ price, referencePrice: reference, ...texts }, { max }) {
    if (!reference) {
      const found = ANNOUNCED.exec(fold(sentencesOf(texts).join('\n')));
      return found ? cantTell('announced', { excerpt: found[0] }) : inapplicable;
    }
    if (!sameCurrency(price, reference)) return inapplicable;
    const data = { price: toCents(price.amount), reference: toCents(reference.amount), currency: price.currency };
    if (reference.amount <= price.amount) return fail('notAbove', data);
    const percent = reductionOf(price.amount, reference.amount);
    return percent > max ? cantTell('doubtful', { ...data, percent }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Prix de référence',
    why: 'Une réduction se calcule sur le prix le plus bas des 30 jours précédents ; un prix barré gonflé trompe l’acheteur.',
    fix: 'Affichez ce prix le plus bas, ou retirez le prix barré.',
    notAbove: 'Le prix barré ({reference} {currency}) ne dépasse pas le prix de vente ({price} {currency}).',
    announced: 'La fiche annonce « {excerpt} » : le prix le plus bas des 30 jours précédents est-il affiché ?',
    doubtful:
      'Réduction de {percent} % : le prix barré ({reference} {currency}) a-t-il été pratiqué ces 30 derniers jours ?',
  },
  en: {
    title: 'Reference price',
    why: 'A reduction is reckoned from the lowest price of the 30 days before; an inflated one misleads the buyer.',
    fix: 'Show that lowest price, or remove the crossed-out one.',
    notAbove: 'The crossed-out price ({reference} {currency}) is not above the selling price ({price} {currency}).',
    announced: 'The listing announces “{excerpt}”: is the lowest price of the 30 days before shown?',
    doubtful: 'Reduction of {percent}%: was the crossed-out price ({reference} {currency}) asked in the last 30 days?',
  },
};

const euros = (amount: number) => ({ amount, currency: 'EUR' });

export const examples = (): Example<typeof rule>[] => [
  { fields: { price: euros(20), referencePrice: euros(20) }, expect: 'notAbove' },
  { fields: { price: euros(20), referencePrice: euros(15) }, expect: 'notAbove' },
  { fields: { price: euros(10), referencePrice: euros(199) }, expect: 'doubtful' },
  { fields: { price: euros(20), referencePrice: euros(29.9) }, expect: 'passed' },
  { fields: { price: euros(20), referencePrice: { amount: 15, currency: 'GBP' } }, expect: 'inapplicable' },
  { fields: { price: euros(20) }, expect: 'inapplicable' },
  { fields: { price: euros(20), title: 'Lampe en solde' }, expect: 'announced' },
  { fields: { price: euros(20), bullets: ['20 % de remise dès demain'] }, expect: 'announced' },
  { fields: { price: euros(2), title: 'Confiture, 30 % de sucre en moins' }, expect: 'inapplicable' },
  { fields: { price: euros(2), title: 'Entrée de consoles, en soldat de plomb' }, expect: 'inapplicable' },
];
