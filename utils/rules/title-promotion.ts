import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { isQuoted, readText, withoutName } from '../core/text';
import { findPromotion } from '../core/words-offer';

/** `-20 %` at either end of a title is a discount; « -30 % de sel » is a property. */
const PERCENT_OFF =
  /^\W{0,2}[-−–]\s?\d{1,2}\s?%(?!\s*d)|[\s(][-−–]\s?\d{1,2}\s?%\W{0,2}$|\b\d{1,2}\s?%\s(?:de (?:remise|réduction)|off\b|rabatt|di sconto|de descuento)/iu;

const rule = defineRule({
  id: 'title-promotion',
  needs: ['title'],
  wants: ['brand'],
  options: {},
  messages: ['found'],

  check({ title, brand }) {
    const rest = readText(withoutName(title, brand));
    // « Promo 2026 » is a class of graduates.
    const isYear = (word = '') => /^\d{4}$/.test(word);
    const hit = findPromotion(rest, (found) => {
      if (isQuoted(rest, found)) return false;
      return !(/^promo$/i.test(found.excerpt) && isYear(rest.words[found.to]?.key));
    });
    const excerpt = hit?.excerpt ?? PERCENT_OFF.exec(rest.source)?.[0].trim();
    return excerpt ? fail('found', { excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Promotion dans le titre',
    why: 'Une promotion passe, le titre reste ; les places de marché masquent ou refusent ces titres.',
    fix: 'Retirez l’argument du titre ; déclarez la remise ou la livraison dans l’offre.',
    found: '« {excerpt} » annonce une promotion.',
  },
  en: {
    title: 'Promotion in the title',
    why: 'A promotion passes, the title stays; marketplaces hide or refuse such titles.',
    fix: 'Take the argument out of the title; declare the discount or the delivery in the offer.',
    found: '“{excerpt}” announces a promotion.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'PROMO Gourde inox 500 ml' }, expect: 'found' },
  { fields: { title: 'Gourde inox 500 ml, livraison gratuite' }, expect: 'found' },
  { fields: { title: 'Gourde inox 500 ml -20 %' }, expect: 'found' },
  { fields: { title: 'Steel bottle 500 ml - Free Shipping' }, expect: 'found' },
  { fields: { title: 'La promotion de l’école : roman' }, expect: 'passed' },
  { fields: { title: 'Panneau « Soldes » 60 x 40 cm' }, expect: 'passed' },
  { fields: { title: 'Sweat personnalisé Promo 2026 Terminale' }, expect: 'passed' },
  { fields: { title: 'Chips ondulées -30 % de sel, sachet 120 g' }, expect: 'passed' },
  { fields: { title: 'Pompe haute garde au sol, clearance 21 cm' }, expect: 'passed' },
  { fields: { title: 'Top en coton, 1er prix de vertu, sale temps' }, expect: 'passed' },
];
