import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const REFURBISHED = /\breconditionne/;
const AS_NEW = /\b(?:(?:a l['’ ])?etat (?:de )?neuf|comme neuf|remis a neuf|quasi[- ]neuf)\b/;

const rule = defineRule({
  id: 'refurbished-wording',
  needs: ['title'],
  wants: ['bullets', 'description', 'highlights', 'condition'],
  options: {},
  messages: ['asNew'],

  check({ title, bullets = [], description = '', highlights = '', condition = '' }) {
    const texts = [title, ...bullets, description, highlights, condition].map(fold);
    if (!texts.some((text) => REFURBISHED.test(text))) return inapplicable;
    for (const text of texts) {
      const found = AS_NEW.exec(text);
      if (found) return cantTell('asNew', { excerpt: found[0] });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mentions d’un produit reconditionné',
    why: 'Un produit reconditionné ne peut être présenté comme « à neuf », « comme neuf » ou à l’« état neuf ».',
    fix: 'Décrivez l’état par un grade et ses marques visibles, sans le mot « neuf ».',
    asNew: 'La fiche d’un produit reconditionné dit « {excerpt} » : parle-t-elle bien de lui ?',
  },
  en: {
    title: 'Wording about a refurbished product',
    why: 'In France a refurbished product may not be presented as “as new” or “like new”.',
    fix: 'Describe the condition by a grade and its visible marks, without the word “neuf”.',
    asNew: 'The listing of a refurbished product says “{excerpt}”: does it speak of the product?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Téléphone reconditionné, comme neuf' }, expect: 'asNew' },
  { fields: { title: 'Téléphone reconditionné', description: 'Écran à l’état neuf.' }, expect: 'asNew' },
  { fields: { title: 'Téléphone reconditionné', description: 'Neuf, il coûtait deux fois plus.' }, expect: 'passed' },
  { fields: { title: 'Téléphone d’occasion, comme neuf' }, expect: 'inapplicable' },
];
