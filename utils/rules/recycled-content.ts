import { sentencesOf } from '../core/claim';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold, isQuoted, readText, withoutName } from '../core/text';

/**
 * Made of recycled matter. « Recyclable », « à recycler », « peut être recyclé » and the verb (« on recycle ») say
 * something else, so that the accent counts.
 */
const RECYCLED =
  /(?<!(?:être|sera|seront|est|sont|non|pas|sans|jamais)\s)(?<!\p{L})(?:(?:re|up)cyclée?s?|recycled (?:\w+ )?(?:materials?|plastic|polyester|cotton|paper))(?!\p{L})/giu;
const SHARE = /\d\s*%|\b(?:entierement|integralement|totalement|fully) (?:recycle|fabrique)/;
/** How far from the word, in characters, its share may stand. */
const NEAR = 60;

const rule = defineRule({
  id: 'recycled-content',
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'attributes', 'brand'],
  options: {},
  messages: ['shareNotSeen'],

  check({ brand, attributes = [], ...texts }) {
    const claims = sentencesOf(texts).flatMap((source) => claimsIn(withoutName(source, brand)));
    if (claims.length === 0) return inapplicable;
    const rows = attributes.map(({ name, value }) => fold(`${name} ${value}`));
    if (claims.some(({ around }) => SHARE.test(around)) || rows.some((row) => /recycl/.test(row) && SHARE.test(row)))
      return pass;
    return cantTell('shareNotSeen', { excerpt: claims[0]!.excerpt });
  },
});
export default rule;

function claimsIn(written: string): { excerpt: string; around: string }[] {
  if (!/cycl/i.test(written)) return [];
  const text = readText(written.normalize('NFC'));
  return [...text.source.matchAll(RECYCLED)].flatMap(({ 0: excerpt, index }) => {
    const from = text.words.findIndex(({ start }) => start >= index);
    if (isQuoted(text, { excerpt, from, to: from + 1 })) return [];
    return [{ excerpt, around: fold(text.source.slice(Math.max(0, index - NEAR), index + excerpt.length + NEAR)) }];
  });
}

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Part de matière recyclée',
    why: 'La mention « recyclé » doit préciser le pourcentage de matières recyclées.',
    fix: 'Écrivez « contient au moins … % de matières recyclées », avec le chiffre de votre fournisseur.',
    shareNotSeen: '« {excerpt} » : le pourcentage de matières recyclées est-il indiqué dans la fiche ?',
  },
  en: {
    title: 'Share of recycled material',
    why: 'The word “recycled” must come with the percentage of recycled material.',
    fix: 'Write “contains at least … % recycled material”, with the figure of your supplier.',
    shareNotSeen: '“{excerpt}”: does the listing state the percentage of recycled material?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Tapis en plastique recyclé' }, expect: 'shareNotSeen' },
  { fields: { title: 'Sac', bullets: ['Toile issue de bouteilles recyclées'] }, expect: 'shareNotSeen' },
  { fields: { title: 'Sac en polyester recyclé à 90 %' }, expect: 'passed' },
  { fields: { title: 'Sac recyclé', attributes: [{ name: 'Matière recyclée', value: '60 %' }] }, expect: 'passed' },
  { fields: { title: 'Bouteille recyclable, à recycler après usage' }, expect: 'inapplicable' },
  { fields: { title: 'Flacon', description: 'Le flacon peut être recyclé.' }, expect: 'inapplicable' },
  { fields: { title: 'Piles', description: 'Une borne recycle vos piles ; on les recycle.' }, expect: 'inapplicable' },
  { fields: { title: 'Sac en toile, non recyclé' }, expect: 'inapplicable' },
  { fields: { title: 'Tissu', description: 'La mention « recyclé » est réservée.' }, expect: 'inapplicable' },
];
