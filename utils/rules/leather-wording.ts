import { foldedText, linesOf, TEXTS } from '../core/page-text';
import { productNamed } from '../core/product-name';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold, isNegated, isQuoted, readText } from '../core/text';
import { findFalseLeather, SPECIES } from '../core/words-leather';

/** Cleans, mends or works leather, and is none. */
const CARE =
  /\b(?:entretien|nettoyant|cirage|creme|baume|lait|spray|impermeabilisant|graisse|peinture|teinture|colle|renovateur|kit de reparation|patch|poincons?|aiguilles?|housses?|plaids?)\b/;
const LEATHER =
  /(?<!\b(?:effet|aspect|facon|imitation|style|couleur|sans|simili|faux|pour|sur) )(?:\ben )?\bcuirs?\b(?! (?:chevelu|vegetal))/;

const MATERIAL_ROW = /mati|compos|revetement|tissu|doublure|dessus|tige|bracelet|coque|fabric|upholster|stoff/;
/** « pour simili cuir »: what it is for, not what it is. */
const PURPOSE = new Set(['pour', 'sur', 'compatible', 'for']);

const excerptOf = (line: string) => {
  const text = readText(line);
  return findFalseLeather(text, (hit) => {
    const before = text.words.slice(Math.max(0, hit.from - 3), hit.from);
    return !isNegated(text, hit) && !isQuoted(text, hit) && !before.some(({ key }) => PURPOSE.has(key));
  })?.excerpt;
};

const rule = defineRule({
  id: 'leather-wording',
  families: ['leather-goods', 'furniture', 'footwear', 'textile', 'accessories', 'jewellery'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['reserved', 'reservedInText', 'speciesNotSeen'],

  concerns: ({ title }) => title === undefined || productNamed(title, CARE) === undefined,

  check(fields, _options, { family }) {
    const { title, attributes = [] } = fields;
    // What the thing is called and made of; a text may speak of other things.
    const materials = attributes.filter(({ name }) => MATERIAL_ROW.test(fold(name)));
    const named = excerptOf(title) ?? materials.map(({ value }) => excerptOf(value)).find(Boolean);
    if (named) return fail('reserved', { excerpt: named });
    const told = linesOf(fields).map(excerptOf).find(Boolean);
    if (told) return cantTell('reservedInText', { excerpt: told });
    // Shoes need not name the animal; a garment's label speaks of it otherwise.
    const asked = family?.family === 'leather-goods' || family?.family === 'furniture';
    if (!LEATHER.test(foldedText({ title }))) return inapplicable;
    return asked && !SPECIES.test(foldedText(fields)) ? cantTell('speciesNotSeen') : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Dénomination du cuir',
    why: 'Un décret de 2010 réserve le mot « cuir » à la peau d’animal tannée, et demande l’espèce, hors chaussures.',
    fix: 'Écrivez « synthétique », « matière enduite » ou « imitation », ou nommez l’espèce : vachette, agneau, chèvre…',
    reserved: '« {excerpt} » : le mot « cuir » est réservé à la peau d’animal tannée.',
    reservedInText: 'Le texte dit « {excerpt} » : parle-t-il d’autre chose que du produit ?',
    speciesNotSeen: 'L’espèce animale du cuir n’a pas pu être vue : est-elle lisible dans la page ou sur une photo ?',
  },
  en: {
    title: 'Naming of leather',
    why: 'A French decree of 2010 keeps the word “cuir” (leather) for tanned animal hide, and asks for the species, shoes excepted.',
    fix: 'Write “synthetic”, “coated fabric” or “imitation”, or name the species: cow, lamb, goat…',
    reserved: '“{excerpt}”: the word “cuir” (leather) is kept for tanned animal hide.',
    reservedInText: 'The text says “{excerpt}”: does it speak of something other than the product?',
    speciesNotSeen: 'The animal species of the leather could not be seen: can it be read on the page or in a picture?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Sac à main en cuir vegan' }, expect: 'reserved' },
  { fields: { title: 'Sac à main', attributes: [{ name: 'Matière', value: 'Simili-cuir' }] }, expect: 'reserved' },
  { fields: { title: 'Sac à main', description: 'Un faux cuir souple.' }, expect: 'reservedInText' },
  { fields: { title: 'Portefeuille en cuir' }, expect: 'speciesNotSeen' },
  { fields: { title: 'Portefeuille en cuir', description: 'Cuir de vachette pleine fleur.' }, expect: 'passed' },
  { fields: { title: 'Sac en cuir de vachette', description: 'Pas de simili cuir ici.' }, expect: 'passed' },
  { fields: { title: 'Sac bandoulière effet cuir, polyuréthane' }, expect: 'inapplicable' },
  {
    fields: { title: 'Bottines en cuir' },
    context: { family: { family: 'footwear', confidence: 'strong' } },
    expect: 'passed',
  },
  { fields: { title: 'Sac cabas', attributes: [{ name: 'Style', value: 'Faux cuir' }] }, expect: 'reservedInText' },
  { fields: { title: 'Brosse douce pour simili cuir' }, expect: 'inapplicable' },
  { fields: { title: 'Crème pour cuir et simili cuir' }, expect: 'inapplicable' },
];
