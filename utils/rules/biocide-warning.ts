import { foldedText, TEXTS } from '../core/page-text';
import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isBiocide } from '../core/words-restricted';

const SENTENCE =
  /\butilise[zr] les (?:produits )?biocides? avec precaution|\bavant toute utilisation,? lisez l'etiquette|\buse biocides safely/;

const rule = defineRule({
  id: 'biocide-warning',
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  concerns: ({ title }) => title === undefined || isBiocide(foldName(title)),

  // It may stand in a picture, and some such products are medicines or plant protection: a question.
  check(fields) {
    return SENTENCE.test(foldedText(fields)) ? pass : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Phrase d’avertissement des biocides',
    why: 'Toute publicité pour un biocide porte une phrase fixée, qui se détache du reste.',
    fix: 'Ajoutez : « Utilisez les produits biocides avec précaution. Avant toute utilisation, lisez l’étiquette et les informations concernant le produit. »',
    notSeen:
      'La phrase « Utilisez les produits biocides avec précaution… » n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
  },
  en: {
    title: 'Warning sentence of biocides',
    why: 'Any advertisement for a biocide carries a fixed sentence that stands out from the rest.',
    fix: 'Add: “Use biocides safely. Always read the label and product information before use.”, in French.',
    notSeen: 'The sentence “Use biocides safely…” could not be seen: can it be read on the page or in a picture?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Spray insecticide 400 ml' }, expect: 'notSeen' },
  {
    fields: {
      title: 'Spray anti-moustiques 100 ml',
      description:
        'Utilisez les produits biocides avec précaution. Avant toute utilisation, lisez l’étiquette et les informations concernant le produit.',
    },
    expect: 'passed',
  },
  { fields: { title: 'Lampe anti-moustique UV' }, expect: 'inapplicable' },
  { fields: { title: 'Moustiquaire de lit' }, expect: 'inapplicable' },
  { fields: { title: 'Piège à souris réutilisable' }, expect: 'inapplicable' },
];
