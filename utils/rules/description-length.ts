import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

const rule = defineRule({
  id: 'description-length',
  needs: [],
  asks: ['description'],
  whole: ['description'],
  // Rich content stands in for a plain description: nothing is missing unless there is known to be none of it.
  wants: ['enhancedContent'],
  // `advised`: length above which sources disagree; 0 where they do not.
  options: { min: 150, advised: 0, max: 5000 },
  messages: ['missing', 'notSeen', 'tooShort', 'long', 'tooLong'],

  check({ description, enhancedContent }, { min, advised, max }) {
    if (description === undefined) {
      if (enhancedContent === undefined) return cantTell('notSeen');
      return enhancedContent ? pass : fail('missing');
    }
    const { length, spaced } = readText(description);
    if (length > max) return fail('tooLong', { length, max });
    if (advised && length > advised) return fail('long', { length, max: advised });
    if (length < min && spaced && !enhancedContent) return fail('tooShort', { length, min });
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Longueur de la description',
    why: 'Une description complète évite questions, retours et litiges ; trop longue, elle est coupée ou refusée.',
    fix: 'Dites à qui sert le produit, comment, avec quelles limites et ce que contient le colis.',
    missing: 'Aucune description.',
    notSeen: 'Aucune description vue : la fiche a-t-elle une présentation enrichie ?',
    tooShort: '{length} caractères ; visez au moins {min}.',
    long: '{length} caractères : certaines versions du modèle de fiche s’arrêtent à {max}.',
    tooLong: '{length} caractères ; {max} au plus.',
  },
  en: {
    title: 'Length of the description',
    why: 'A complete description avoids questions, returns and disputes; too long, it is cut or refused.',
    fix: 'Say whom the product serves, how, within what limits, and what the parcel holds.',
    missing: 'No description.',
    notSeen: 'No description seen: does the listing have rich content?',
    tooShort: '{length} characters; aim for at least {min}.',
    long: '{length} characters: some versions of the sheet’s template stop at {max}.',
    tooLong: '{length} characters; {max} at most.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'notSeen' },
  { fields: { enhancedContent: false }, expect: 'missing' },
  { fields: { enhancedContent: true }, expect: 'passed' },
  { fields: { description: 'Belle gourde.' }, expect: 'tooShort' },
  { fields: { description: 'Belle gourde.', enhancedContent: true }, expect: 'passed' },
  { fields: { description: 'Gourde en inox. '.repeat(30) }, options: { advised: 420 }, expect: 'long' },
  { fields: { description: 'Gourde en inox. '.repeat(130) }, options: { max: 2000 }, expect: 'tooLong' },
  { fields: { description: 'Gourde en inox. '.repeat(20) }, expect: 'passed' },
];
