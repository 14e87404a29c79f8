import type { FieldValues } from '../core/listing';
import { quantitiesIn } from '../core/quantity';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const INGREDIENTS =
  /\b(?:ingredients?|zutaten|ingredientes|ingredienti|100 ?% (?:miel|jus|cacahuet\w*|arabica|robusta|huile))\b/;
const NUTRITION =
  /\b(?:valeurs? nutriti\w*|nutrition\w*|nahrwert\w*|kcal|kj|valor(?:es)? (?:nutri|energ)\w*|valori nutri\w*)\b/;

type Texts = Partial<
  Pick<FieldValues, 'title' | 'description' | 'highlights' | 'bullets' | 'safetyInformation' | 'attributes'>
>;

const allOf = ({ title, description, highlights, bullets, safetyInformation, attributes }: Texts) =>
  fold(
    [title, description, highlights, ...(bullets ?? []), ...(safetyInformation ?? [])]
      .concat((attributes ?? []).map(({ name, value }) => `${name} ${value}`))
      .filter(Boolean)
      .join('\n'),
  );

const rule = defineRule({
  id: 'food-information',
  families: ['food', 'drinks', 'food-supplements'],
  needs: ['title'],
  wants: ['description', 'highlights', 'bullets', 'safetyInformation', 'attributes'],
  options: {},
  messages: ['quantityNotSeen', 'ingredientsNotSeen', 'nutritionNotSeen'],

  // The label may be readable in a picture, and some foods need no list: never more than a question.
  check(fields) {
    const text = allOf(fields);
    if (quantitiesIn(text).length === 0) return cantTell('quantityNotSeen');
    if (!INGREDIENTS.test(text)) return cantTell('ingredientsNotSeen');
    return NUTRITION.test(text) ? pass : cantTell('nutritionNotSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Informations sur la denrée',
    why: 'Dénomination, ingrédients, allergènes, quantité nette et valeurs nutritionnelles sont dus avant l’achat, sauf exemption.',
    fix: 'Recopiez l’étiquette, allergènes mis en évidence, ou montrez-la dans une photo lisible.',
    quantityNotSeen: 'La quantité nette n’a pas pu être vue : est-elle indiquée ?',
    ingredientsNotSeen:
      'La liste des ingrédients n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
    nutritionNotSeen:
      'Les valeurs nutritionnelles n’ont pas pu être vues : sont-elles lisibles dans la page ou sur une photo ?',
  },
  en: {
    title: 'Food information',
    why: 'Name, ingredients, allergens, net quantity and nutrition are due before the purchase, unless exempt.',
    fix: 'Copy the label, allergens emphasised, or show it in a readable picture.',
    quantityNotSeen: 'The net quantity could not be seen: is it stated?',
    ingredientsNotSeen: 'The list of ingredients could not be seen: can it be read on the page or in a picture?',
    nutritionNotSeen: 'The nutrition facts could not be seen: can they be read on the page or in a picture?',
  },
};

const context = { family: { family: 'food', confidence: 'strong' } } as const;
const title = 'Biscuits au beurre 250 g';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Biscuits au beurre' }, context, expect: 'quantityNotSeen' },
  { fields: { title }, context, expect: 'ingredientsNotSeen' },
  { fields: { title, description: 'Ingrédients : farine de BLÉ, BEURRE.' }, context, expect: 'nutritionNotSeen' },
  {
    fields: {
      title,
      description: 'Ingrédients : farine de BLÉ, BEURRE.',
      attributes: [{ name: 'Énergie', value: '2 000 kJ / 478 kcal' }],
    },
    context,
    expect: 'passed',
  },
];
