import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';

const COMPATIBILITY: Signs = {
  row: /\b(?:compatib\w+|kompatib\w+|modeles? (?:compatibles?|pris en charge)|appareils? compatibles?|fits|passend|vehicules?)\b/,
  text: /\b(?:compatibles?|convient|adaptee?s? (?:a|aux?)|pour|universel(?:le)?s?|kompatibel|passend|fur|compatible|fits?|for|universal|compatibile|para|per)\b/,
};

const rule = defineRule({
  id: 'attribute-compatibility',
  families: ['accessories', 'spare-parts'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['notSeen'],
  check: (fields) => (isStated(fields, COMPATIBILITY) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Compatibilité',
    why: 'Une pièce ou un accessoire qui ne va pas revient toujours ; l’acheteur cherche par le modèle de son appareil.',
    fix: 'Dressez la liste des modèles, avec leurs références exactes.',
    notSeen: 'Les modèles compatibles n’ont pas pu être vus : sont-ils indiqués ?',
  },
  en: {
    title: 'Compatibility',
    why: 'A part or an accessory that does not fit always comes back; buyers search by the model of their device.',
    fix: 'List the models, with their exact references.',
    notSeen: 'The compatible models could not be seen: are they stated?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Coque silicone noire', attributes: [{ name: 'Couleur', value: 'noir' }] }, expect: 'notSeen' },
  { fields: { title: 'Coque silicone pour iPhone 15', attributes: [] }, expect: 'passed' },
  { fields: { title: 'Coque', attributes: [{ name: 'Modèles compatibles', value: 'XR 500' }] }, expect: 'passed' },
];
