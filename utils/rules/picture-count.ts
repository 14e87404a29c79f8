import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'picture-count',
  needs: ['pictures'],
  whole: ['pictures'],
  whenAbsent: 'missing',
  // `min`: below it a buyer cannot judge. `ideal`: what the marketplace recommends.
  // `whole`: the marketplace has one gallery, which is read in full; elsewhere more pictures may be shown than are read.
  options: { min: 3, ideal: 4, whole: false },
  messages: ['missing', 'few', 'fewer', 'fewSeen'],

  check({ pictures }, { min, ideal, whole }) {
    const count = new Set(pictures.map(({ url }) => url)).size;
    if (count === 0) return fail('missing');
    if (count < ideal && !whole) return cantTell('fewSeen', { count, ideal });
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
    fewSeen: {
      one: '{count} image relevée : la page en montre-t-elle au moins {ideal} ?',
      other: '{count} images relevées : la page en montre-t-elle au moins {ideal} ?',
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
    fewSeen: {
      one: '{count} picture read: does the page show at least {ideal}?',
      other: '{count} pictures read: does the page show at least {ideal}?',
    },
    fewer: { one: '{count} picture found; aim for {ideal}.', other: '{count} pictures found; aim for {ideal}.' },
  },
};

const pictures = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ url: `https://images.example/${i}.jpg` }));

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { pictures: pictures(1) }, expect: 'fewSeen' },
  { fields: { pictures: pictures(1) }, options: { whole: true }, expect: 'few' },
  { fields: { pictures: [...pictures(1), ...pictures(1)] }, options: { min: 2, whole: true }, expect: 'few' },
  { fields: { pictures: pictures(3) }, options: { whole: true }, expect: 'fewer' },
  { fields: { pictures: pictures(4) }, expect: 'passed' },
];
