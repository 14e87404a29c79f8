import { statesQuantity } from '../core/net-quantity';
import { foldedText, linesOf, TEXTS } from '../core/page-text';
import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';
import { INCI_NAMES } from '../core/words-cosmetics';

/** Sold beside cosmetics, and none: nothing of it stays on the skin. */
const TOOL =
  /\b(?:pinceaux?|brush(?:es)?|brosses?|peignes?|comb|eponges?|sponge|miroirs?|mirror|trousses?|houppettes?|pinces?|ciseaux|limes?|coupe-ongles|recourbe-cils|vaporisateur vide|flacons? vides?|porte-savon|distributeur|bandeau|gants?|appareil|faux cils|faux ongles|spatule|rasoirs?|tondeuse|diffuseur)\b/;
const LIST = /\b(?:ingredients?|composition|inci|inhaltsstoffe|ingredientes|ingredienti)\b\s*:?\s*(.{12,})/;

const rule = defineRule({
  id: 'cosmetics-label',
  families: ['cosmetics'],
  needs: ['title'],
  wants: [...TEXTS, 'variants'],
  options: {},
  messages: ['labelNotSeen', 'inciNotSeen', 'contentNotSeen', 'notInci'],

  concerns: ({ title }) => title === undefined || !TOOL.test(foldName(title)),

  // A readable photo of the pack is enough for the authority: one look, one question.
  check(fields) {
    const lines = linesOf(fields);
    const inci = new Set(foldedText(fields).match(INCI_NAMES)).size >= 2;
    const content = statesQuantity(fields);
    if (inci) return content ? pass : cantTell('contentNotSeen');
    const list = lines.map((line) => LIST.exec(fold(line))?.[1]).find((found) => found && found.split(',').length > 2);
    if (list) return cantTell('notInci', { excerpt: list.slice(0, 60) });
    return cantTell(content ? 'inciNotSeen' : 'labelNotSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Étiquette du cosmétique',
    why: 'Pour la DGCCRF, composition, fonction, contenance et précautions d’emploi se lisent avant l’achat en ligne.',
    fix: 'Recopiez la liste INCI complète et les précautions, ou montrez l’étiquette dans une photo lisible.',
    labelNotSeen:
      'L’étiquette n’a pas pu être vue : la liste INCI, la contenance, la fonction et les précautions d’emploi se lisent-elles dans la page ou sur une photo ?',
    inciNotSeen:
      'La liste INCI n’a pas pu être vue : se lit-elle, avec les précautions d’emploi, dans la page ou sur une photo ?',
    contentNotSeen: 'La contenance (g ou ml) n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
    notInci:
      'La liste « {excerpt} » n’emploie pas les noms INCI : ceux de l’étiquette (AQUA, GLYCERIN…) se lisent-ils sur une photo ?',
  },
  en: {
    title: 'Label of the cosmetic',
    why: 'For the French authority, composition, function, content and precautions must be readable before an online purchase.',
    fix: 'Copy the complete INCI list and the precautions, or show the label in a readable picture.',
    labelNotSeen:
      'The label could not be seen: can the INCI list, content, function and precautions be read on the page or in a picture?',
    inciNotSeen:
      'The INCI list could not be seen: can it be read, with the precautions for use, on the page or in a picture?',
    contentNotSeen: 'The content (g or ml) could not be seen: can it be read on the page or in a picture?',
    notInci:
      'The list “{excerpt}” does not use INCI names: can those of the label (AQUA, GLYCERIN…) be read in a picture?',
  },
};

const title = 'Crème pour les mains 75 ml';
const described = (description: string) => ({ title, description });

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Savon au lait d’ânesse' }, expect: 'labelNotSeen' },
  { fields: { title }, expect: 'inciNotSeen' },
  { fields: described('Ingrédients : eau, glycérine végétale, huile d’amande douce.'), expect: 'notInci' },
  {
    fields: { ...described('INCI : AQUA, GLYCERIN, PARFUM.'), title: 'Crème pour les mains' },
    expect: 'contentNotSeen',
  },
  {
    fields: described('Ingrédients : Aqua, Glycerin, Prunus Amygdalus Dulcis Oil, Parfum, Limonene.'),
    expect: 'passed',
  },
  { fields: described('Composition : une texture fondante.'), expect: 'inciNotSeen' },
  { fields: { title: 'Pinceau à maquillage' }, expect: 'inapplicable' },
];
