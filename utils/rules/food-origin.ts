import { foldedText, TEXTS } from '../core/page-text';
import { productNamed } from '../core/product-name';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';

/** Foods whose origin is due whatever the page says of them, folded; prepared dishes are none. */
const DUE =
  /\b(?:miels?|honey|huiles? d'olive|olive oil|(?:filets?|pave|steaks?|roti|cotes?|viande|escalopes?) (?:de |d')(?:b[oe]+uf|veau|porc|agneau|poulet|dinde|saumon|cabillaud|thon|bar|truite)|poulet fermier|(?:fruits?|legumes?|champignons|pommes?|oranges|citrons|fraises|tomates) fra?i?ch?e?s)\b/;
/** A brand may come before the product; a dish before its ingredients. */
const FIRST_WORDS = 2;
const ORIGIN =
  /\b(?:origines?|provenances?|pays d'origine|country of origin|herkunft|recolte\w* (?:en|a|au|dans|par)|produit (?:en|dans)|produit de france|peche\w* en|zone fao|fao ?\d|ne,? eleve|elevage en|miel de france|igp|aop|[a-z]+ francaises?|francais)\b/;
/** A blend that names the Union and no country. */
const BLEND = /\bmelange de miels? (?:originaires? |en provenance )?(?:de l'|d'|non[- ])?(?:ue|ce|union)/;

const rule = defineRule({
  id: 'food-origin',
  families: ['food'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen', 'blend'],

  concerns: ({ title }) => title === undefined || productNamed(title, DUE, FIRST_WORDS) !== undefined,

  // The label may show it in a picture: a question.
  check(fields) {
    const product = productNamed(fields.title, DUE, FIRST_WORDS);
    if (!product) return inapplicable;
    const text = foldedText(fields);
    if (BLEND.test(text)) return cantTell('blend');
    return ORIGIN.test(text) ? pass : cantTell('notSeen', { product });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Origine de la denrée',
    why: 'Miels, huiles d’olive, viandes et poissons, fruits et légumes frais annoncent leur origine ; les miels mélangés, chaque pays et sa part.',
    fix: 'Recopiez l’origine de l’étiquette.',
    notSeen: 'L’origine ({product}) n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
    blend:
      'La fiche parle d’un mélange de miels sans nommer les pays : chaque pays et sa part se lisent-ils sur l’étiquette ?',
  },
  en: {
    title: 'Origin of the food',
    why: 'Honey, olive oil, meat and fish, fresh fruit and vegetables state their origin; honey blends, each country and its share.',
    fix: 'Copy the origin from the label.',
    notSeen: 'The origin ({product}) could not be seen: can it be read on the page or in a picture?',
    blend:
      'The listing speaks of a blend of honeys without naming the countries: does the label give each country and its share?',
  },
};

const context = { family: { family: 'food', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Miel de châtaignier 250 g' }, context, expect: 'notSeen' },
  {
    fields: { title: 'Lot de 2 pots de miel', description: 'Mélange de miels originaires de l’UE' },
    context,
    expect: 'blend',
  },
  { fields: { title: 'Miel de lavande', description: 'Récolté en Provence.' }, context, expect: 'passed' },
  {
    fields: { title: 'Huile d’olive vierge extra 50 cl', attributes: [{ name: 'Pays d’origine', value: 'Grèce' }] },
    context,
    expect: 'passed',
  },
  { fields: { title: 'Pain d’épices au miel 300 g' }, context, expect: 'inapplicable' },
  { fields: { title: 'Pain d’épices pur miel 300 g' }, context, expect: 'inapplicable' },
  { fields: { title: 'Sardines à l’huile d’olive' }, context, expect: 'inapplicable' },
];
