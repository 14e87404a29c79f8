import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { isQuoted, readText } from '../core/text';
import { findOfferTerm, findPromotion, WARRANTY_TERM } from '../core/words-offer';

/** An amount said to be a price; « économisez 50 € par an » is none. */
const PRICE =
  /(?<!\p{L})(?:prix|price|preis|precio|prezzo)(?:\s+[\p{L}.]+){0,3}[\s:]+(?:[€£]\s?\d+|\d+(?:[.,]\d{1,2})?\s?[€£])/iu;

const rule = defineRule({
  id: 'description-offer-data',
  needs: ['description'],
  // `warranty`: the marketplace wants the length of the warranty in its own field too.
  options: { warranty: false },
  messages: ['term', 'price', 'warranty'],

  check({ description }, { warranty }) {
    const read = readText(description);
    const own = (hit: Parameters<typeof isQuoted>[1]) => !isQuoted(read, hit) && !/^promo$/i.test(hit.excerpt);
    const term = findOfferTerm(read, own) ?? findPromotion(read, own);
    if (term) return fail('term', { excerpt: term.excerpt });
    // The patterns are slow to make: only for a text that has their signs and words.
    const price = /[€£]/.test(description) ? PRICE.exec(description) : null;
    if (price) return fail('price', { excerpt: price[0] });
    const promise = warranty && /garanti|warranty/i.test(description) ? WARRANTY_TERM.exec(description) : null;
    return promise ? fail('warranty', { excerpt: promise[0] }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Offre dans la description',
    why: 'La fiche est partagée et durable ; prix, stock, livraison et garantie sont ceux d’un vendeur et d’un jour.',
    fix: 'Retirez la phrase : l’offre a un champ pour chacun.',
    term: '« {excerpt} » appartient à l’offre.',
    price: 'La description donne un prix : « {excerpt} ».',
    warranty: 'La description annonce une garantie : « {excerpt} ».',
  },
  en: {
    title: 'Offer in the description',
    why: 'The sheet is shared and lasting; price, stock, delivery and warranty are those of one seller and one day.',
    fix: 'Remove the sentence: the offer has a field for each.',
    term: '“{excerpt}” belongs to the offer.',
    price: 'The description gives a price: “{excerpt}”.',
    warranty: 'The description announces a warranty: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Gourde en inox. Livraison rapide depuis la France.' }, expect: 'term' },
  { fields: { description: 'Gourde en inox au meilleur prix.' }, expect: 'term' },
  { fields: { description: 'Gourde en inox. Prix : 19,90 €.' }, expect: 'price' },
  { fields: { description: 'Gourde en inox, garantie 2 ans.' }, options: { warranty: true }, expect: 'warranty' },
  { fields: { description: 'Gourde en inox, 2 ans de garantie.' }, options: { warranty: true }, expect: 'warranty' },
  { fields: { description: 'Gourde en inox. Garanti 2 ans.' }, options: { warranty: true }, expect: 'warranty' },
  { fields: { description: 'Gourde en inox, garantie 2 ans.' }, expect: 'passed' },
  {
    fields: { description: 'Ce thermostat fait économiser 50 € par an ; Prix de Rome 1932, promo 2026.' },
    expect: 'passed',
  },
];
