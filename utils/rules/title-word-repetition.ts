import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { compounds, fold, readText, withoutName } from '../core/text';
import { languagesOfWord } from '../core/words-language';

/** Units stand once per measure: 10 cm x 20 cm x 30 cm repeats nothing. */
const UNITS = new Set(
  'mm cm dm m km ml cl dl l litre litres g kg mg w kw v mah wh hz go to gb tb mo ko pouces inch po x pcs pieces'.split(
    ' ',
  ),
);

/** Function words, numbers, units, and single letters may come as often as needed. */
const mayRepeat = (word: string) => word.length < 2 || /\d/.test(word) || languagesOfWord(word) || UNITS.has(word);

const rule = defineRule({
  id: 'title-word-repetition',
  needs: ['title'],
  wants: ['brand'],
  options: { max: 2 },
  messages: ['repeated'],

  check({ title, brand }, { max }) {
    const counts = new Map<string, number>();
    for (const word of compounds(readText(withoutName(title, brand)))) {
      if (mayRepeat(word)) continue;
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
    }
    const [word, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    return word && count > max ? fail('repeated', { word: asWritten(title, word), count, max }) : pass;
  },
});
export default rule;

const asWritten = (title: string, key: string) =>
  title.split(/[\s,;:|()]+/).find((piece) => fold(piece) === key) ?? key;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Répétitions dans le titre',
    why: 'Un mot répété prend la place d’une information et passe pour du bourrage de mots-clés.',
    fix: 'Gardez une seule fois chaque mot ; les synonymes vont dans les points forts ou les termes de recherche.',
    repeated: '« {word} » revient {count} fois ; {max} au plus.',
  },
  en: {
    title: 'Repeated words in the title',
    why: 'A repeated word takes the room of a fact and passes for keyword stuffing.',
    fix: 'Keep each word once; synonyms go to the highlights or the search terms.',
    repeated: '“{word}” comes {count} times; {max} at most.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Coque iPhone 15, coque silicone, coque antichoc' }, expect: 'repeated' },
  { fields: { title: 'Bougie parfumée, BOUGIE vanille, Bougie cadeau' }, expect: 'repeated' },
  { fields: { title: 'Boîte de rangement de l’atelier, de la cave et de l’entrée, de 20 l' }, expect: 'passed' },
  { fields: { title: 'Étagère 80 cm x 30 cm x 180 cm, 3 cm d’épaisseur' }, expect: 'passed' },
  { fields: { title: 'Câble USB-C vers USB-A, norme USB 3.2, gaine nylon' }, expect: 'passed' },
  { fields: { title: 'Lego Lego Lego City', brand: 'Lego' }, expect: 'passed' },
];
