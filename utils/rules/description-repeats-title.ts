import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

const rule = defineRule({
  id: 'description-repeats-title',
  needs: ['title', 'description'],
  whole: ['description'],
  // `share`: part of the title found in the description; `added`: letters it must bring beside them.
  options: { share: 0.7, added: 20 },
  messages: ['repeats'],

  check({ title, description }, { share, added }) {
    const titleWords = new Set(readText(title).words.map(({ key }) => key));
    const { words, spaced } = readText(description);
    if (!spaced) return pass;
    const said = new Set(words.map(({ key }) => key));
    const repeated = [...titleWords].filter((word) => said.has(word)).length;
    const news = words.filter(({ key }) => !titleWords.has(key));
    const letters = news.reduce((sum, { key }) => sum + key.length, 0);
    return repeated >= share * titleWords.size && letters < added ? fail('repeats', { letters }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Description qui répète le titre',
    why: 'Elle n’apprend rien à l’acheteur et ne permet pas de classer le produit.',
    fix: 'Ajoutez des faits : usage, matière, dimensions, contenu du colis, entretien.',
    repeats: 'Hors du titre, la description n’apporte que {letters} lettres.',
  },
  en: {
    title: 'Description that repeats the title',
    why: 'It tells the buyer nothing and does not let the product be classified.',
    fix: 'Add facts: use, material, dimensions, contents of the parcel, care.',
    repeats: 'Beside the title, the description brings only {letters} letters.',
  },
};

const title = 'Gourde isotherme Aquali 500 ml inox bleu';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title, description: 'Gourde isotherme Aquali 500 ml, inox, bleu. Très belle.' }, expect: 'repeats' },
  {
    fields: {
      title,
      description: `${title}. Garde les boissons fraîches toute la journée grâce à sa double paroi ; le bouchon à vis ne fuit pas, même dans un sac.`,
    },
    expect: 'passed',
  },
  { fields: { title, description: 'Un contenant solide.' }, expect: 'passed' },
  { fields: { title, description: `${title}, avec bouchon étanche et anse.` }, expect: 'passed' },
  {
    fields: { title, description: `${title}, avec bouchon étanche et anse.` },
    options: { added: 80 },
    expect: 'repeats',
  },
];
