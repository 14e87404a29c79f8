import { namesProduct } from '../core/family-guess';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';
import { languagesOfWord } from '../core/words-language';

/** « casserole » and « casseroles », `shirt` and `shirts`: the start of a word names the same thing. */
const STEM = 4;

const telling = (source: string) =>
  readText(source)
    .words.map(({ key }) => key)
    .filter((key) => key.length >= STEM && !/\d/.test(key) && !languagesOfWord(key));

const rule = defineRule({
  id: 'title-product-type',
  needs: ['title', 'category'],
  wants: ['brand'],
  concerns: ({ category }) => category !== undefined,
  // A longer title is likely to name the thing by a word of its own. `words`: telling ones, the brand apart.
  options: { words: 2 },
  messages: ['notNamed'],

  // A synonym of the category names the product as well: the rule asks, it does not accuse.
  check({ title, category, brand = '' }, { words }) {
    const leaf = category.at(-1);
    if (!leaf || !readText(title).spaced) return inapplicable;
    const brandWords = new Set(readText(brand).words.map(({ key }) => key));
    const named = telling(title).filter((key) => !brandWords.has(key));
    if (named.length > words || namesProduct(title)) return pass;
    const shelves = category.flatMap(telling).map((key) => key.slice(0, STEM));
    return named.some((key) => shelves.some((stem) => key.includes(stem))) ? pass : cantTell('notNamed', { leaf });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Type de produit dans le titre',
    why: 'Un titre qui ne nomme pas l’objet ne se classe pas et ne se trouve pas ; certaines places de marché refusent la fiche.',
    fix: 'Nommez l’objet en mots simples, comme l’acheteur le cherche : « casserole », « lampe de chevet ».',
    notNamed: 'Le titre nomme-t-il l’objet en mots simples, en accord avec la catégorie « {leaf} » ?',
  },
  en: {
    title: 'Product type in the title',
    why: 'A title that does not name the thing is neither classified nor found; some marketplaces refuse the sheet.',
    fix: 'Name the thing in plain words, as buyers search for it: “saucepan”, “bedside lamp”.',
    notNamed: 'Does the title name the thing in plain words, in keeping with the category “{leaf}”?',
  },
};

const category = ['Cuisine', 'Casseroles et faitouts'];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Brume Élégance 20', brand: 'Brume', category }, expect: 'notNamed' },
  { fields: { title: 'AX-2200 B', brand: 'Brume', category }, expect: 'notNamed' },
  { fields: { title: 'Casserole Brume 20 cm', brand: 'Brume', category }, expect: 'passed' },
  { fields: { title: 'Sauteuse inox manche amovible, tous feux', brand: 'Brume', category }, expect: 'passed' },
  { fields: { title: 'Vélo 16 pouces', category: ['Sports', 'Vélos enfant'] }, expect: 'passed' },
  { fields: { title: 'T-shirt uni', category: ['Enfants'] }, expect: 'passed' },
  { fields: { title: '象印 ステンレス マグ', category }, expect: 'inapplicable' },
];
