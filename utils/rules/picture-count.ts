import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'picture-count',
  needs: ['pictures'],
  whenAbsent: 'missing',
  // `min`: below it a buyer cannot judge. `ideal`: what the marketplace recommends.
  options: { min: 3, ideal: 4 },
  messages: ['missing', 'few', 'fewer'],

  check({ pictures }, { min, ideal }) {
    const count = new Set(pictures.map(({ url }) => url)).size;
    if (count === 0) return fail('missing');
    if (count < min) return fail('few', { count, min, ideal });
    return count < ideal ? fail('fewer', { count, ideal }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Nombre d’images',
    why: 'Chaque vue répond à une question et évite un retour ; l’image fait aussi partie de l’identification du produit.',
    fix: 'Ajoutez face, dos, détail, échelle, usage, contenu, étiquette.',
    missing: 'Aucune image trouvée.',
    few: {
      one: '{count} image trouvée ; il en faut au moins {min}, visez {ideal}.',
      other: '{count} images trouvées ; il en faut au moins {min}, visez {ideal}.',
    },
    fewer: { one: '{count} image trouvée ; visez {ideal}.', other: '{count} images trouvées ; visez {ideal}.' },
  },
  en: {
    title: 'Number of pictures',
    why: 'Each view answers a question and saves a return; the picture is also part of the product’s identification.',
    fix: 'Add front, back, detail, scale, use, contents, label.',
    missing: 'No picture found.',
    few: {
      one: '{count} picture found; at least {min} are needed, aim for {ideal}.',
      other: '{count} pictures found; at least {min} are needed, aim for {ideal}.',
    },
    fewer: { one: '{count} picture found; aim for {ideal}.', other: '{count} pictures found; aim for {ideal}.' },
  },
};

const pictures = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ url: `https://images.example/${i}.jpg` }));

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { pictures: pictures(1) }, expect: 'few' },
  { fields: { pictures: [...pictures(1), ...pictures(1)] }, options: { min: 2 }, expect: 'few' },
  { fields: { pictures: pictures(3) }, expect: 'fewer' },
  { fields: { pictures: pictures(4) }, expect: 'passed' },
];
