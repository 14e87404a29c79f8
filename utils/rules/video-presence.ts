import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'video-presence',
  needs: ['videos'],
  whenAbsent: 'missing',
  options: {},
  messages: ['missing'],
  check: ({ videos }) => (videos > 0 ? pass : fail('missing')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Vidéo',
    why: 'Une vidéo montre l’usage et la taille mieux qu’une photo ; elle est recommandée avec six images.',
    fix: 'Filmez le produit en usage, 15 à 45 secondes, sans prix ni coordonnées.',
    missing: 'Aucune vidéo trouvée.',
  },
  en: {
    title: 'Video',
    why: 'A video shows use and size better than a photo; it is recommended along with six pictures.',
    fix: 'Film the product in use, 15 to 45 seconds, without price or contact details.',
    missing: 'No video found.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { videos: 0 }, expect: 'missing' },
  { fields: { videos: 1 }, expect: 'passed' },
];
