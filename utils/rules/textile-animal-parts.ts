import { foldedText, linesOf, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { isNegated, isQuoted, phraseFinder, readText } from '../core/text';

/** Parts of a textile that come from an animal and are no fibre. */
const findPart = phraseFinder([
  'cuir',
  'daim',
  'nubuck',
  'fourrure',
  'peau de mouton',
  'peau lainée',
  'duvet',
  'plumes',
  'plume',
  'corne',
  'nacre',
]);
/** Words before or after that say it only looks like it, or names a colour, a bed or a bird’s pattern. */
const LIKENESS_BEFORE = new Set(
  'fausse faux simili imitation effet aspect facon style comme type synthetique couleur motif imprime teinte housse anti poids toucher'.split(
    ' ',
  ),
);
const LIKENESS_AFTER = new Set(
  'synthetique synthetiques vegan vegane vegetal artificielle artificiel ecologique pu acrylique polyester imitation'.split(
    ' ',
  ),
);
const STATED = /parties? non[- ]textiles? d'origine animale|non-textile parts of animal origin/;

const rule = defineRule({
  id: 'textile-animal-parts',
  families: ['textile', 'household-linen'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  // The words may stand on a photo of the label: a question.
  check(fields) {
    if (STATED.test(foldedText(fields))) return pass;
    for (const line of linesOf(fields)) {
      const text = readText(line);
      const { words } = text;
      const part = findPart(text, (hit) => {
        if (isNegated(text, hit) || isQuoted(text, hit)) return false;
        const before = words.slice(Math.max(0, hit.from - 2), hit.from).map(({ key }) => key);
        const after = words[hit.to];
        return !before.some((key) => LIKENESS_BEFORE.has(key)) && !(after && LIKENESS_AFTER.has(after.key));
      });
      if (part) return cantTell('notSeen', { excerpt: part.excerpt });
    }
    return inapplicable;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Parties non textiles d’origine animale',
    why: 'Un textile qui porte du cuir, de la fourrure, du duvet ou de la nacre l’annonce par une phrase fixée.',
    fix: 'Ajoutez « Contient des parties non textiles d’origine animale ».',
    notSeen:
      'La fiche parle de « {excerpt} » : « Contient des parties non textiles d’origine animale » se lit-il sur une photo, ou la matière est-elle une imitation ?',
  },
  en: {
    title: 'Non-textile parts of animal origin',
    why: 'A textile with leather, fur, down or mother-of-pearl announces it by a fixed phrase.',
    fix: 'Add “Contains non-textile parts of animal origin”.',
    notSeen:
      'The listing speaks of “{excerpt}”: can “Contains non-textile parts of animal origin” be read in a picture, or is the material an imitation?',
  },
};

const title = 'Parka femme longue';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title, description: 'Garnissage 80 % duvet, 20 % plumes.' }, expect: 'notSeen' },
  { fields: { title: 'Gilet à empiècements en cuir' }, expect: 'notSeen' },
  {
    fields: { title, description: 'Boutons en corne. Contient des parties non textiles d’origine animale.' },
    expect: 'passed',
  },
  {
    fields: { title: 'Manteau en fausse fourrure', description: 'Effet cuir, sans plumes ni duvet.' },
    expect: 'inapplicable',
  },
  { fields: { title: 'Housse de duvet 140 x 200', description: 'Motif plumes.' }, expect: 'inapplicable' },
  { fields: { title: 'Jupe simili cuir', description: 'Cuir vegan, fourrure synthétique.' }, expect: 'inapplicable' },
  { fields: { title: 'Veste légère, poids plume' }, expect: 'inapplicable' },
];
