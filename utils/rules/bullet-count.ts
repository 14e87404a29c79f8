import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'bullet-count',
  needs: ['bullets'],
  whole: ['bullets'],
  whenAbsent: 'missing',
  // `min`: asked for; `target`: places to use; `max`: more than any account may fill.
  options: { min: 3, target: 5, max: 10 },
  messages: ['missing', 'tooFew', 'roomLeft', 'tooMany'],

  check({ bullets: { length: count } }, { min, target, max }) {
    if (count < min) return fail('tooFew', { count, min });
    if (count < target) return fail('roomLeft', { count, target });
    return count > max ? fail('tooMany', { count, max }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Nombre de points forts',
    why: 'Les points forts sont lus avant la description et répondent aux questions qui font hésiter.',
    fix: 'Écrivez-en cinq : usage, matière, dimensions, compatibilité ou entretien, contenu du colis.',
    missing: 'Aucun point fort.',
    tooFew: {
      one: '{count} point fort seulement ; {min} au moins.',
      other: '{count} points forts seulement ; {min} au moins.',
    },
    roomLeft: '{count} points forts ; il y a de la place pour {target}.',
    tooMany: '{count} points forts ; {max} au plus.',
  },
  en: {
    title: 'Number of bullets',
    why: 'Bullets are read before the description and answer the questions that make people hesitate.',
    fix: 'Write five: use, material, dimensions, compatibility or care, contents of the parcel.',
    missing: 'No bullet.',
    tooFew: { one: 'Only {count} bullet; {min} at least.', other: 'Only {count} bullets; {min} at least.' },
    roomLeft: '{count} bullets; there is room for {target}.',
    tooMany: '{count} bullets; {max} at most.',
  },
};

const bullets = (count: number) => Array.from({ length: count }, (_, i) => `Fait numéro ${i + 1}`);

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { bullets: bullets(2) }, expect: 'tooFew' },
  { fields: { bullets: bullets(4) }, expect: 'roomLeft' },
  { fields: { bullets: bullets(5) }, expect: 'passed' },
  { fields: { bullets: bullets(10) }, expect: 'passed' },
  { fields: { bullets: bullets(11) }, expect: 'tooMany' },
];
