import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { phraseFinder, readText } from '../core/text';
import { findOfferTerm } from '../core/words-offer';

const PRICE = /(?<![\p{L}\p{N}])(?:\d+(?:[.,]\d{1,2})?\s?€|[€£]\s?\d+|\$\s?\d+[.,]\d{2})(?![\p{L}\p{N}])/u;
/** Things whose name is an amount: a gift card of 50 €, a coin of 2 €. */
const hasFaceValue = phraseFinder(
  'carte* card* gift* cadeau recharge* credit* cheque* coupon* voucher* billet* banknote* piece* coin* monnaie* munze* moneda* moneta* timbre* gutschein* tirelire* commemorativ* euro euros'.split(
    ' ',
  ),
);

const rule = defineRule({
  id: 'title-offer-data',
  needs: ['title'],
  options: {},
  messages: ['term', 'price'],

  check({ title }) {
    const read = readText(title);
    const term = findOfferTerm(read);
    if (term) return fail('term', { excerpt: term.excerpt });
    const price = /[€£$]/.test(title) ? PRICE.exec(title) : null;
    return price && !hasFaceValue(read) ? fail('price', { excerpt: price[0] }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Prix, stock ou livraison dans le titre',
    why: 'Le titre décrit le produit ; prix, stock et délai appartiennent à l’offre et changent sans lui.',
    fix: 'Retirez-le du titre : l’offre a un champ pour cela.',
    term: '« {excerpt} » appartient à l’offre.',
    price: 'Le titre affiche un prix : {excerpt}.',
  },
  en: {
    title: 'Price, stock or delivery in the title',
    why: 'The title describes the product; price, stock and delivery belong to the offer and change without it.',
    fix: 'Take it out of the title: the offer has a field for it.',
    term: '“{excerpt}” belongs to the offer.',
    price: 'The title shows a price: {excerpt}.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde inox 500 ml en stock' }, expect: 'term' },
  { fields: { title: 'Gourde inox 500 ml, expédition rapide' }, expect: 'term' },
  { fields: { title: 'Gourde inox 500 ml à 9,99 €' }, expect: 'price' },
  { fields: { title: 'Carte cadeau 50 €, dématérialisée' }, expect: 'passed' },
  { fields: { title: 'Pièce commémorative 2 € Monaco 2026' }, expect: 'passed' },
  { fields: { title: 'Déodorant 24h sans sels, lot de 2' }, expect: 'passed' },
  { fields: { title: 'Stock-pot, tire-fond stocks 24 pièces' }, expect: 'passed' },
];
