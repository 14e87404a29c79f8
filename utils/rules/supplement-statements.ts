import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';

/** The five statements of the décret, folded: category, daily portion, dose, varied diet, children. */
const STATEMENTS = [
  /\bcomplements? alimentaires?\b|\bfood supplements?\b|\bdietary supplements?\b/,
  /\b(?:portion|dose) journaliere|\bpar jour\b|\bquotidien|\bconseils? d'utilisation|\bposologie|\bdaily (?:dose|portion|serving)|\b(?:per|a) day\b/,
  /\bne (?:pas|jamais) depasser\b|\bnot exceed\b/,
  /\b(?:alimentation|regime alimentaire|regime) (?:\w+ )?(?:varie|divers|equilibr)|\bvaried (?:and balanced )?diet|\bbalanced diet/,
  /\bhors de (?:la )?portee\b|\bout of (?:the )?reach\b/,
];

const rule = defineRule({
  id: 'supplement-statements',
  families: ['food-supplements'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  // The label may be readable in a picture: one look, one question.
  check(fields) {
    const text = foldedText(fields);
    const seen = STATEMENTS.filter((statement) => statement.test(text)).length;
    const ingredients = /\bingredients?\b|\bcomposition\b/.test(text);
    return seen === STATEMENTS.length && ingredients ? pass : cantTell('notSeen', { seen });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mentions des compléments alimentaires',
    why: 'La mention « complément alimentaire », la dose journalière et trois avertissements sont dus avant l’achat, avec la liste des ingrédients.',
    fix: 'Recopiez ces mentions de l’étiquette, ou montrez-la dans une photo lisible.',
    notSeen:
      '{seen} mentions vues sur 5 : la liste des ingrédients, la dose journalière, « ne pas dépasser », « ne remplace pas une alimentation variée » et « hors de portée des enfants » se lisent-elles dans la page ou sur une photo ?',
  },
  en: {
    title: 'Statements of food supplements',
    why: 'The words “food supplement”, the daily dose and three warnings are due before the purchase, with the list of ingredients.',
    fix: 'Copy these statements from the label, or show it in a readable picture.',
    notSeen:
      '{seen} of 5 statements seen: can the list of ingredients, the daily dose, “do not exceed”, “no substitute for a varied diet” and “out of reach of children” be read on the page or in a picture?',
  },
};

const title = 'Magnésium marin 60 gélules';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title }, expect: 'notSeen' },
  { fields: { title, description: 'Complément alimentaire. Tenir hors de portée des enfants.' }, expect: 'notSeen' },
  {
    fields: {
      title,
      description:
        'Complément alimentaire. Ingrédients : magnésium marin. 2 gélules par jour. Ne pas dépasser la dose conseillée. Ne se substitue pas à une alimentation variée et équilibrée. Tenir hors de portée des jeunes enfants.',
    },
    expect: 'passed',
  },
];
