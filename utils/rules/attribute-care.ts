import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';

const CARE: Signs = {
  row: /\b(?:entretien|lavage|care|pflege\w*|cuidado\w*|lavado|lavaggio|instructions? d.entretien)\b/,
  text: /\b(?:lavages?|lavables?|lav(?:er|ez)|se lave(?:nt)?|nettoyage a sec|repass\w+|seche-linge|wash(?:able|ed|ing)?|dry clean|tumble dry|waschbar|maschinenwasche|handwasche|waschen|lavadora|lavable|lavabile|lavare)\b/,
};

const rule = defineRule({
  id: 'attribute-care',
  families: ['textile', 'household-linen'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['notSeen'],
  check: (fields) => (isStated(fields, CARE) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Consignes d’entretien',
    why: 'Un vêtement abîmé au premier lavage revient ; l’entretien a son propre champ.',
    fix: 'Recopiez l’étiquette : température, séchage, repassage.',
    notSeen: 'L’entretien n’a pas pu être vu : est-il renseigné, ou lisible sur une photo de l’étiquette ?',
  },
  en: {
    title: 'Care instructions',
    why: 'A garment spoilt at the first wash comes back; care has a field of its own.',
    fix: 'Copy the label: temperature, drying, ironing.',
    notSeen: 'The care instructions could not be seen: are they filled in, or readable in a picture of the label?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Pull en laine', attributes: [{ name: 'Couleur', value: 'bleu' }] }, expect: 'notSeen' },
  { fields: { title: 'Pull', attributes: [{ name: 'Entretien', value: '30 °C' }] }, expect: 'passed' },
  { fields: { title: 'Pull', attributes: [], description: 'Il se lave à la main.' }, expect: 'passed' },
];
