import { foldedText, TEXTS } from '../core/page-text';
import { productNamed } from '../core/product-name';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';

/** Upper, lining or insole, outer sole: each beside its material, folded. */
const PARTS = [
  /\b(?:tiges?|dessus|empeigne|exterieur|matiere (?:exterieure|superieure|de la chaussure)|upper|outer material|obermaterial)\b/,
  /\b(?:doublures?|semelles? interieures?|semelles? de proprete|premieres?|matiere interieure|lining|insole|inner material|innenmaterial|futter)\b/,
  /\b(?:semelles? (?:exterieures?|d'usure|de marche|en|:)|semelles? ?:|matiere de (?:la )?semelle|outer ?sole|sole material|sohle\w*|laufsohle)/,
];
/** Sold beside shoes. */
const NO_SHOE =
  /\b(?:lacets?|semelles?|chausse-pieds?|cirage|impermeabilisant|brosse|embauchoirs?|porte-chaussures|meuble|boites?|range|protege|shoe (?:rack|box|laces?))\b/;

const rule = defineRule({
  id: 'footwear-materials',
  families: ['footwear'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  concerns: ({ title }) => title === undefined || productNamed(title, NO_SHOE) === undefined,

  // The label may show them by pictograms in a picture: one look, one question.
  check(fields) {
    const text = foldedText(fields);
    const seen = PARTS.filter((part) => part.test(text)).length;
    return seen === PARTS.length ? pass : cantTell('notSeen', { seen });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Matières des chaussures',
    why: 'La tige, la doublure et la semelle extérieure se décrivent chacune ; ce sont des caractéristiques essentielles.',
    fix: 'Renseignez pour chacune la matière qui en fait au moins 80 %.',
    notSeen:
      'Parties décrites, vues dans la page : {seen} sur 3. Les matières de la tige, de la doublure et de la semelle extérieure se lisent-elles toutes, dans la page ou sur une photo ?',
  },
  en: {
    title: 'Footwear materials',
    why: 'Upper, lining and outer sole are each described; they are essential characteristics.',
    fix: 'For each, fill in the material that makes up at least 80% of it.',
    notSeen:
      'Parts described, seen on the page: {seen} of 3. Can the materials of upper, lining and outer sole all be read, on the page or in a picture?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Bottines femme' }, expect: 'notSeen' },
  { fields: { title: 'Bottines femme à lacets', description: 'Doublure chaude.' }, expect: 'notSeen' },
  {
    fields: {
      title: 'Bottines femme',
      attributes: [
        { name: 'Dessus', value: 'Cuir' },
        { name: 'Doublure', value: 'Textile' },
        { name: 'Semelle extérieure', value: 'Caoutchouc' },
      ],
    },
    expect: 'passed',
  },
  { fields: { title: 'Semelles en liège, taille 38' }, expect: 'inapplicable' },
];
