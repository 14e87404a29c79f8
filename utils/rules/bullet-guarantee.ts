import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { isQuoted, readText } from '../core/text';
import { findGuarantee } from '../core/words-offer';

const rule = defineRule({
  id: 'bullet-guarantee',
  needs: ['bullets'],
  options: {},
  messages: ['found'],

  check({ bullets }) {
    for (const [i, bullet] of bullets.entries()) {
      const read = readText(bullet);
      const hit = findGuarantee(read, (found) => !isQuoted(read, found));
      if (hit) return fail('found', { position: i + 1, excerpt: hit.excerpt });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Promesse de remboursement dans les points forts',
    why: 'Ces promesses sont interdites dans les points forts ; la place de marché les modifie ou les retire.',
    fix: 'Retirez la promesse ; la durée de garantie a son propre champ.',
    found: 'Le point fort {position} promet : « {excerpt} ».',
  },
  en: {
    title: 'Refund promise in the bullets',
    why: 'Such promises are forbidden in bullets; the marketplace edits or removes them.',
    fix: 'Remove the promise; the length of the warranty has a field of its own.',
    found: 'Bullet {position} promises: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['Inox 18/10', 'Satisfait ou remboursé pendant 30 jours'] }, expect: 'found' },
  { fields: { bullets: ['100% Money-Back promise'] }, expect: 'found' },
  { fields: { bullets: ['Garantie 2 ans', 'Fermeture étanche garantie sans fuite'] }, expect: 'passed' },
];
