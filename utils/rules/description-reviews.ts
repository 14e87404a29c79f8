import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { isNegated, phraseFinder, readText } from '../core/text';

/** Buyers’ praise and requests for it. « Hôtel 5 étoiles » and « réfrigérateur 4 étoiles » are none. */
const findReview = phraseFinder([
  'avis clients',
  'avis client',
  'avis de nos clients',
  'nos clients disent',
  'disent nos clients',
  'témoignage client',
  'témoignages clients',
  'témoignages de nos clients',
  'clients satisfaits',
  'laissez un avis',
  'laisser un avis',
  'laissez nous un avis',
  'laissez nous 5 étoiles',
  'noté 5 étoiles',
  'notée 5 étoiles',
  'mettez 5 étoiles',
  'customer reviews',
  'our customers say',
  'satisfied customers',
  'happy customers',
  'leave a review',
  'leave us a review',
  'five star review',
  '5 star review',
  '5 star reviews',
  'kundenbewertungen',
  'kundenstimmen',
  'zufriedene kunden',
  'opiniones de clientes',
  'clientes satisfechos',
  'recensioni dei clienti',
  'clienti soddisfatti',
]);

const rule = defineRule({
  id: 'description-reviews',
  needs: ['description'],
  options: {},
  messages: ['found'],

  check({ description }) {
    const read = readText(description);
    const hit = findReview(read, (found) => !isNegated(read, found));
    return hit ? fail('found', { excerpt: hit.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Avis et témoignages dans la description',
    why: 'Les avis ont leur place sur la page, vérifiée par la place de marché ; recopiés ou demandés dans la fiche, ils sont interdits.',
    fix: 'Retirez témoignages et demandes d’avis ; gardez ce que le produit fait.',
    found: 'La description parle d’avis : « {excerpt} ».',
  },
  en: {
    title: 'Reviews and testimonials in the description',
    why: 'Reviews have their own place, checked by the marketplace; copied or asked for in the listing, they are forbidden.',
    fix: 'Remove testimonials and requests for reviews; keep what the product does.',
    found: 'The description speaks of reviews: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Plus de 3 000 clients satisfaits depuis 2019 !' }, expect: 'found' },
  { fields: { description: 'Satisfait ? Laissez-nous un avis.' }, expect: 'found' },
  { fields: { description: 'Congélateur 4 étoiles, digne d’un hôtel 5 étoiles.' }, expect: 'passed' },
  { fields: { description: 'Une tasse en grès émaillé.' }, expect: 'passed' },
];
