import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold, readText } from '../core/text';

/** What parts a title into pieces; a hyphen within a word and a decimal comma part nothing. */
const PARTS = /,\s|\s?[|;•·]\s?|\s[-–—/]\s/;
const FOR = /(?<![a-z])(?:pour|for|fur|para|per)(?![a-z])/g;

const rule = defineRule({
  id: 'title-keyword-chain',
  needs: ['title'],
  // `pieces`: how many pieces without a figure make a chain. `uses`: how many times « pour … ». `words`: advised at most, or 0.
  options: { pieces: 5, uses: 3, words: 0 },
  messages: ['chain', 'uses', 'manyWords'],

  check({ title }, { pieces, uses, words }) {
    const telling = title.split(PARTS).filter((piece) => !/\d/.test(piece) && readText(piece).words.length > 1);
    if (telling.length >= pieces) return fail('chain', { count: telling.length });
    const count = fold(title).match(FOR)?.length ?? 0;
    if (count >= uses) return fail('uses', { count });
    const length = readText(title).words.length;
    return words && length > words ? fail('manyWords', { count: length, most: words }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Titre en chaîne de mots-clés',
    why: 'Une suite de mots-clés se lit mal, ne dit pas ce qu’est l’objet, et peut être réécrite par la place de marché.',
    fix: 'Une seule locution dans l’ordre naturel ; les usages et les synonymes vont dans les points forts et les attributs.',
    chain: 'Le titre enchaîne {count} groupes de mots sans aucun chiffre.',
    manyWords: '{count} mots pour {most} conseillés : un titre court se lit mieux.',
    uses: 'Le titre énumère {count} usages (« pour… pour… »).',
  },
  en: {
    title: 'Title as a chain of keywords',
    why: 'A string of keywords reads badly, does not say what the thing is, and may be rewritten by the marketplace.',
    fix: 'One phrase in natural order; uses and synonyms go into the highlights and the attributes.',
    chain: 'The title strings together {count} groups of words without any figure.',
    manyWords: '{count} words where {most} are advised: a short title reads better.',
    uses: 'The title lists {count} uses (“for… for…”).',
  },
};

export const examples = (): Example<typeof rule>[] => [
  {
    fields: { title: 'Bougie artisanale, cadeau maman, bougie relaxante, déco bohème, cadeau noël, bougie naturelle' },
    expect: 'chain',
  },
  { fields: { title: 'Boîte pour cuisine pour bureau pour atelier' }, expect: 'uses' },
  {
    fields: { title: 'Tasse en grès émaillé bleu nuit tournée à la main' },
    options: { words: 8 },
    expect: 'manyWords',
  },
  { fields: { title: 'Mélange 5 baies, poivre noir, poivre blanc, coriandre, piment, 60 g' }, expect: 'passed' },
  { fields: { title: 'Chaise de jardin, acier, noire, pliante, lot de 4' }, expect: 'passed' },
  { fields: { title: 'Crème mains pour peaux sèches, pour toute la famille, 75 ml' }, expect: 'passed' },
];
