import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'rich-content',
  needs: ['enhancedContent'],
  whenAbsent: 'missing',
  options: {},
  messages: ['missing'],
  check: ({ enhancedContent }) => (enhancedContent ? pass : fail('missing')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Contenu enrichi',
    why: 'Images et textes mis en page répondent aux dernières questions et comptent dans la note de la fiche.',
    fix: 'Créez un contenu A+ (marque enregistrée) ou une présentation enrichie, sans prix, garantie ni lien.',
    missing: 'Aucun contenu enrichi trouvé.',
  },
  en: {
    title: 'Rich content',
    why: 'Laid-out pictures and texts answer the last questions and count in the listing’s score.',
    fix: 'Create A+ content (registered brand) or a rich description, without price, guarantee or link.',
    missing: 'No rich content found.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { enhancedContent: false }, expect: 'missing' },
  { fields: { enhancedContent: true }, expect: 'passed' },
];
