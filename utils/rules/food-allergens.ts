import { linesOf, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';
import { findAllergen, INGREDIENTS } from '../core/words-food';

/** A sentence of its own, or the row that every marketplace has for it. */
const DECLARED = /\b(?:allergenes?|allergens?|contient\s?:|contains\s?:|presence de\s?:)/;
/** A list ends where its sentence does; what it “may contain” is another matter. */
const END = /[.\n](?!\d)|\bpeut contenir|\btraces?\b|\bmay contain/i;

/** The list of ingredients a line holds, as written. */
function listIn(line: string): string | undefined {
  const found = INGREDIENTS.exec(line);
  return found ? line.slice(found.index + found[0].length).split(END, 1)[0] : undefined;
}

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
/** A list all in capitals lets nothing stand out. */
const shouts = (list: string) => list.replace(/[^\p{Lu}]/gu, '').length > list.replace(/[^\p{Ll}]/gu, '').length;

const rule = defineRule({
  id: 'food-allergens',
  families: ['food', 'drinks', 'food-supplements'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notEmphasised'],

  concerns: (fields) => fields.title === undefined || linesOf(fields).some((line) => listIn(line) !== undefined),

  // Bold letters are not read as such, and a photo may show the label: a question.
  check(fields) {
    const lines = linesOf(fields);
    if (lines.some((line) => DECLARED.test(fold(line)))) return pass;
    for (const line of lines) {
      const list = listIn(line);
      if (!list) continue;
      const plain = shouts(list) ? () => true : (excerpt: string) => !isUpper(excerpt);
      const excerpt = findAllergen(list, plain);
      if (excerpt) return cantTell('notEmphasised', { excerpt });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Allergènes mis en évidence',
    why: 'Un allergène qui se perd dans la liste met l’acheteur en danger ; quatorze substances doivent s’y détacher.',
    fix: 'Mettez les allergènes en capitales dans la liste, ou remplissez le champ « Allergènes ».',
    notEmphasised:
      'La liste des ingrédients nomme « {excerpt} » : cet allergène se détache-t-il des autres (gras, capitales, couleur) ?',
  },
  en: {
    title: 'Allergens emphasised',
    why: 'An allergen lost in the list endangers the buyer; fourteen substances must stand out in it.',
    fix: 'Write allergens in capitals in the list, or fill in the “Allergens” field.',
    notEmphasised:
      'The list of ingredients names “{excerpt}”: does it stand out from the rest (bold, capitals, colour)?',
  },
};

const context = { family: { family: 'food', confidence: 'strong' } } as const;
const title = 'Biscuits 250 g';
const described = (description: string) => ({ fields: { title, description }, context });

export const examples = (): Example<typeof rule>[] => [
  { ...described('Ingrédients : farine de blé, sucre, beurre.'), expect: 'notEmphasised' },
  { ...described('Ingrédients : farine de BLÉ, sucre, lait entier.'), expect: 'notEmphasised' },
  { ...described('INGRÉDIENTS : FARINE DE BLÉ, SUCRE, BEURRE.'), expect: 'notEmphasised' },
  { ...described('Ingrédients : farine de BLÉ, sucre, BEURRE, ŒUFS.'), expect: 'passed' },
  { ...described('Ingrédients : blé, sucre. Contient : gluten.'), expect: 'passed' },
  {
    ...described('Ingrédients : sarrasin (blé noir), lait de coco, beurre de cacao, noix de muscade.'),
    expect: 'passed',
  },
  { ...described('Ingrédients : abricots, sucre. Peut contenir des traces de noisettes.'), expect: 'passed' },
  { ...described('Ingrédients : farine de riz, sucre. Recette sans lait ni œufs.'), expect: 'passed' },
  { ...described('Ingrédients : sirop de riz, sans lait, sans blé.'), expect: 'passed' },
  { ...described('Des biscuits au lait et au beurre.'), expect: 'inapplicable' },
  {
    fields: {
      title,
      attributes: [
        { name: 'Ingrédients', value: 'farine de blé, sucre' },
        { name: 'Allergènes', value: 'Gluten' },
      ],
    },
    context,
    expect: 'passed',
  },
];
