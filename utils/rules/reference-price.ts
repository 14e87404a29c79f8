import { sentencesOf } from '../core/claim';
import { reductionOf, sameAmount, sameCurrency, toCents } from '../core/money';
import { lowestBeforeReduction } from '../core/past-price';
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
  messages: ['notAbove', 'doubtful', 'announced', 'lowerSeen'],

  check({ price, referencePrice: reference, ...texts }, { max }, { pastPrices, today }) {
    if (!reference) {
      const found = ANNOUNCED.exec(fold(sentencesOf(texts).join('\n')));
      return found ? cantTell('announced', { excerpt: found[0] }) : inapplicable;
    }
    if (!sameCurrency(price, reference)) return inapplicable;
    const data = { price: toCents(price.amount), reference: toCents(reference.amount), currency: price.currency };
    if (reference.amount <= price.amount) return fail('notAbove', data);
    const past = pastPrices.filter((before) => sameCurrency(before, reference));
    const lowest = lowestBeforeReduction(past, today);
    // Another seller's price or another size may have been read that day.
    if (lowest && lowest.amount < reference.amount && !sameAmount(lowest.amount, reference.amount))
      return cantTell('lowerSeen', { ...data, lowest: toCents(lowest.amount), day: lowest.day });
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
    lowerSeen:
      'Le prix était de {lowest} {currency} le {day}, dans les 30 jours avant la réduction : le prix barré ({reference} {currency}) est-il pourtant votre prix le plus bas de ces 30 jours ?',
    doubtful:
      'Réduction de {percent} % : le prix barré ({reference} {currency}) a-t-il été pratiqué ces 30 derniers jours ?',
  },
  en: {
    title: 'Reference price',
    why: 'A reduction is reckoned from the lowest price of the 30 days before; an inflated one misleads the buyer.',
    fix: 'Show that lowest price, or remove the crossed-out one.',
    notAbove: 'The crossed-out price ({reference} {currency}) is not above the selling price ({price} {currency}).',
    announced: 'The listing announces “{excerpt}”: is the lowest price of the 30 days before shown?',
    lowerSeen:
      'The price was {lowest} {currency} on {day}, within the 30 days before the reduction: is the crossed-out price ({reference} {currency}) your lowest price of those 30 days all the same?',
    doubtful: 'Reduction of {percent}%: was the crossed-out price ({reference} {currency}) asked in the last 30 days?',
  },
};

const before = (day: string, amount: number, reduced = false) => ({ ...euros(amount), day, reduced });
const euros = (amount: number) => ({ amount, currency: 'EUR' });

export const examples = (): Example<typeof rule>[] => [
  { fields: { price: euros(20), referencePrice: euros(20) }, expect: 'notAbove' },
  { fields: { price: euros(20), referencePrice: euros(15) }, expect: 'notAbove' },
  { fields: { price: euros(10), referencePrice: euros(199) }, expect: 'doubtful' },
  { fields: { price: euros(20), referencePrice: euros(29.9) }, expect: 'passed' },
  {
    fields: { price: euros(20), referencePrice: euros(29.9) },
    context: { pastPrices: [before('2026-10-01', 15), before('2026-11-10', 24.9), before('2026-11-20', 29.9)] },
    expect: 'lowerSeen',
  },
  {
    fields: { price: euros(20), referencePrice: euros(29.9) },
    context: { pastPrices: [before('2026-10-01', 15), before('2026-11-10', 29.9), before('2026-11-22', 22, true)] },
    expect: 'passed',
  },
  { fields: { price: euros(20), referencePrice: { amount: 15, currency: 'GBP' } }, expect: 'inapplicable' },
  { fields: { price: euros(20) }, expect: 'inapplicable' },
  { fields: { price: euros(20), title: 'Lampe en solde' }, expect: 'announced' },
  { fields: { price: euros(20), bullets: ['20 % de remise dès demain'] }, expect: 'announced' },
  { fields: { price: euros(2), title: 'Confiture, 30 % de sucre en moins' }, expect: 'inapplicable' },
  { fields: { price: euros(2), title: 'Entrée de consoles, en soldat de plomb' }, expect: 'inapplicable' },
];
