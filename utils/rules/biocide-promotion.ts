import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';
import { findPromotion } from '../core/words-offer';
import { isBiocide } from '../core/words-restricted';

const BUNDLE = /\b\d achetes?\b|\b3 pour (?:le prix de )?2\b|\boffert\b/;

const rule = defineRule({
  id: 'biocide-promotion',
  needs: ['title'],
  wants: ['price', 'referencePrice', 'bullets', 'description'],
  options: {},
  messages: ['reduced'],

  concerns: ({ title }) => title === undefined || isBiocide(foldName(title)),

  // Some categories only are concerned, and the label alone says which one the product is of.
  check({ title, price, referencePrice, bullets = [], description = '' }) {
    const reduced = price !== undefined && referencePrice !== undefined && referencePrice.amount > price.amount;
    const told = [title, ...bullets, description].some(
      (line) => BUNDLE.test(foldName(line)) || findPromotion(readText(line)) !== undefined,
    );
    return reduced || told ? cantTell('reduced') : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Promotion sur un biocide',
    why: 'Remises, rabais et lots gratuits sont interdits pour certains biocides, dont raticides et insecticides.',
    fix: 'Retirez la promotion, ou vérifiez la catégorie du produit sur son étiquette (TP 14, TP 18…).',
    reduced: 'Une promotion est annoncée : le produit est-il hors des catégories de biocides où elle est interdite ?',
  },
  en: {
    title: 'Promotion on a biocide',
    why: 'Discounts and free lots are forbidden for some biocides, rodenticides and insecticides among them.',
    fix: 'Remove the promotion, or check the product type on the label (PT 14, PT 18…).',
    reduced: 'A promotion is announced: is the product outside the kinds of biocide where it is forbidden?',
  },
};

const title = 'Spray insecticide 400 ml';
const price = { amount: 6.9, currency: 'EUR' };

export const examples = (): Example<typeof rule>[] => [
  { fields: { title, price, referencePrice: { amount: 9.9, currency: 'EUR' } }, expect: 'reduced' },
  { fields: { title, price, description: '2 achetés, le troisième offert.' }, expect: 'reduced' },
  { fields: { title, price }, expect: 'passed' },
  { fields: { title: 'Raquette anti-moustiques', price, description: 'En promotion.' }, expect: 'inapplicable' },
];
