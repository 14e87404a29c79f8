import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { compounds, readText } from '../core/text';
import { languagesOfWord } from '../core/words-language';

const telling = (source: string) =>
  new Set(compounds(readText(source)).filter((word) => word.length > 1 && !languagesOfWord(word)));

const rule = defineRule({
  id: 'highlights-repetition',
  needs: ['title', 'highlights'],
  // `share`: part of the words that the title already holds. Fewer than `least` words prove nothing.
  options: { share: 0.5, least: 4 },
  messages: ['repeatsTitle', 'sentence'],

  check({ title, highlights }, { share, least }) {
    const words = telling(highlights);
    const inTitle = telling(title);
    const count = [...words].filter((word) => inTitle.has(word)).length;
    if (words.size >= least && count > share * words.size) return fail('repeatsTitle', { count, total: words.size });
    return /\p{Ll}{4}\.$/u.test(highlights.trim()) ? fail('sentence') : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Contenu du point fort de l’article',
    why: 'La ligne complète le titre : ce qu’elle répète n’apporte aucune recherche de plus.',
    fix: 'Écrivez des faits que le titre ne dit pas, séparés par des virgules, sans phrase.',
    repeatsTitle: '{count} mots sur {total} sont déjà dans le titre.',
    sentence: 'La ligne se termine par un point : on y attend des faits, pas une phrase.',
  },
  en: {
    title: 'Content of the item highlights',
    why: 'The line completes the title: what it repeats brings no further search.',
    fix: 'Write facts the title does not tell, separated by commas, without a sentence.',
    repeatsTitle: '{count} words out of {total} are already in the title.',
    sentence: 'The line ends in a full stop: facts are expected, not a sentence.',
  },
};

const title = 'Gourde isotherme Aquali 500 ml inox bleu';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title, highlights: 'Gourde inox 500 ml, bleu, étanche' }, expect: 'repeatsTitle' },
  { fields: { title, highlights: 'Elle garde le café au chaud pendant douze heures.' }, expect: 'sentence' },
  {
    fields: { title, highlights: 'Double paroi, sans BPA, bouchon étanche, 12 h au chaud, Ø 7 cm max.' },
    expect: 'passed',
  },
];
