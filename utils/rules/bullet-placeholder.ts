import { findPlaceholder } from '../core/placeholders';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'bullet-placeholder',
  needs: ['bullets'],
  whole: ['bullets'],
  options: {},
  messages: ['found'],

  check({ bullets }) {
    for (const [i, bullet] of bullets.entries()) {
      const excerpt = findPlaceholder(bullet);
      if (excerpt) return fail('found', { position: i + 1, excerpt });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Points forts inachevés',
    why: 'Un texte de remplissage montre une fiche inachevée ; les places de marché l’interdisent.',
    fix: 'Écrivez le fait qui manque, ou supprimez la ligne.',
    found: 'Le point fort {position} est un remplissage : « {excerpt} ».',
  },
  en: {
    title: 'Unfinished bullets',
    why: 'Filler text shows an unfinished listing; marketplaces forbid it.',
    fix: 'Write the missing fact, or delete the line.',
    found: 'Bullet {position} is filler: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['Inox 18/10', 'N/A'] }, expect: 'found' },
  { fields: { bullets: ['À compléter'] }, expect: 'found' },
  { fields: { bullets: ['Couleur : [votre couleur]'] }, expect: 'found' },
  {
    fields: {
      bullets: [
        'Aucun plastique',
        'Test d’étanchéité réussi',
        'Nantes, na na na',
        '[2 pièces] Bleu nuit',
        '[Taille] 14 cm',
        '[PRODUCT SIZE] 14 cm',
      ],
    },
    expect: 'passed',
  },
];
