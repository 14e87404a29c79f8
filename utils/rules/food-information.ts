import { type Sized, statesQuantity } from '../core/net-quantity';
import { foldedText, TEXTS } from '../core/page-text';
import { productNamed } from '../core/product-name';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { INGREDIENTS, WITHOUT_INGREDIENTS, WITHOUT_NUTRITION } from '../core/words-food';

const ONE_INGREDIENT = /\b100 ?% (?:miel|jus|pur jus|cacahuet\w*|arabica|robusta|huile)\b/;
const NUTRITION =
  /\b(?:valeurs? nutriti\w*|nutrition\w*|nahrwert\w*|kcal|kj|valor(?:es)? (?:nutri|energ)\w*|valori nutri\w*)\b/;
const OPERATOR =
  /\b(?:(?:fabrique|prepare|produit|conditionne|elabore|recolte|distribue|importe|emballe|mis en (?:pot|bouteille|sachet))e?s? (?:par|pour|a la|au)|fabricant|exploitant|producteur|importateur|distributeur|manufactur\w*|produced by|packed by|imported by|distributed by|apiculteur)\b/;

/** A brand may come before the product; a dish before its ingredients. */
const FIRST_WORDS = 2;

/** What the label must tell and the page did not, each with the question that asks for it alone. */
function notSeen(fields: Sized & { title: string }, hasParty: boolean) {
  const { title } = fields;
  const text = foldedText(fields);
  const missing: ('quantityNotSeen' | 'ingredientsNotSeen' | 'nutritionNotSeen' | 'operatorNotSeen')[] = [];
  if (!statesQuantity(fields)) missing.push('quantityNotSeen');
  const single = ONE_INGREDIENT.test(text) || productNamed(title, WITHOUT_INGREDIENTS, FIRST_WORDS) !== undefined;
  if (!single && !INGREDIENTS.test(text)) missing.push('ingredientsNotSeen');
  if (!productNamed(title, WITHOUT_NUTRITION, FIRST_WORDS) && !NUTRITION.test(text)) missing.push('nutritionNotSeen');
  if (!hasParty && !OPERATOR.test(text)) missing.push('operatorNotSeen');
  return missing;
}

const rule = defineRule({
  id: 'food-information',
  families: ['food', 'drinks'],
  needs: ['title'],
  wants: [...TEXTS, 'variants', 'manufacturer', 'responsiblePerson'],
  options: {},
  messages: ['labelNotSeen', 'quantityNotSeen', 'ingredientsNotSeen', 'nutritionNotSeen', 'operatorNotSeen'],

  // The label may be readable in a picture, and some foods are exempt: one look, one question, never a fault.
  check({ manufacturer, responsiblePerson, ...fields }) {
    const [first, second] = notSeen(fields, manufacturer !== undefined || responsiblePerson !== undefined);
    if (!first) return pass;
    return cantTell(second ? 'labelNotSeen' : first);
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Informations sur la denrée',
    why: 'Dénomination, ingrédients, allergènes, quantité nette, conservation, exploitant et valeurs nutritionnelles sont dus avant l’achat, sauf exemption.',
    fix: 'Recopiez l’étiquette dans la fiche, ou montrez-la dans une photo lisible.',
    labelNotSeen:
      'L’étiquette n’a pas pu être vue en entier : dénomination, ingrédients, quantité nette, conservation, valeurs nutritionnelles, nom et adresse de l’exploitant se lisent-ils dans la page ou sur une photo ?',
    quantityNotSeen: 'La quantité nette n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
    ingredientsNotSeen:
      'La liste des ingrédients n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
    nutritionNotSeen:
      'Les valeurs nutritionnelles n’ont pas pu être vues : sont-elles lisibles dans la page ou sur une photo ?',
    operatorNotSeen:
      'Le nom et l’adresse de l’exploitant n’ont pas pu être vus : sont-ils lisibles dans la page ou sur une photo ?',
  },
  en: {
    title: 'Food information',
    why: 'Name, ingredients, allergens, net quantity, storage, operator and nutrition are due before the purchase, unless exempt.',
    fix: 'Copy the label into the listing, or show it in a readable picture.',
    labelNotSeen:
      'The label could not be seen whole: can name, ingredients, net quantity, storage, nutrition facts, name and address of the operator be read on the page or in a picture?',
    quantityNotSeen: 'The net quantity could not be seen: can it be read on the page or in a picture?',
    ingredientsNotSeen: 'The list of ingredients could not be seen: can it be read on the page or in a picture?',
    nutritionNotSeen: 'The nutrition facts could not be seen: can they be read on the page or in a picture?',
    operatorNotSeen:
      'The name and address of the operator could not be seen: can they be read on the page or in a picture?',
  },
};

const context = { family: { family: 'food', confidence: 'strong' } } as const;
const title = 'Biscuits au beurre 250 g';
const description = 'Ingrédients : farine de BLÉ, BEURRE. Fabriqué par Les Fours Lune, 2 rue du Puits, 35000 Rennes.';
const attributes = [{ name: 'Énergie', value: '2 000 kJ / 478 kcal' }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Biscuits au beurre' }, context, expect: 'labelNotSeen' },
  { fields: { title: 'Biscuits au miel 250 g', attributes }, context, expect: 'labelNotSeen' },
  { fields: { title: 'Biscuits au beurre', description, attributes }, context, expect: 'quantityNotSeen' },
  {
    fields: { title, description: 'Fabriqué par Les Fours Lune, 35000 Rennes.', attributes },
    context,
    expect: 'ingredientsNotSeen',
  },
  { fields: { title, description }, context, expect: 'nutritionNotSeen' },
  { fields: { title, description: 'Ingrédients : BLÉ, BEURRE.', attributes }, context, expect: 'operatorNotSeen' },
  { fields: { title, description, attributes }, context, expect: 'passed' },
  {
    fields: { title, description: 'Ingrédients : BLÉ, BEURRE.', attributes, manufacturer: { name: 'Les Fours Lune' } },
    context,
    expect: 'passed',
  },
  // One ingredient, nothing added: neither list nor nutrition is due.
  {
    fields: { title: 'Pot de miel de châtaignier 250 g', description: 'Récolté par le rucher Aubier, 07000 Privas.' },
    context,
    expect: 'passed',
  },
];
