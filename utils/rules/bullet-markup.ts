import { findMarkup } from '../core/markup';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'bullet-markup',
  needs: ['bullets'],
  options: {},
  messages: ['tag', 'garbled'],

  check({ bullets }) {
    for (const [i, bullet] of bullets.entries()) {
      const markup = findMarkup(bullet);
      if (markup) return fail(markup.kind, { position: i + 1, excerpt: markup.excerpt });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Code ou caractères abîmés dans les points forts',
    why: 'Le champ n’accepte que du texte : le code s’affiche tel quel.',
    fix: 'Collez du texte brut, encodé en UTF-8.',
    tag: 'Du code est visible au point fort {position} : {excerpt}.',
    garbled: 'Des caractères sont abîmés au point fort {position} : « {excerpt} ».',
  },
  en: {
    title: 'Code or broken letters in the bullets',
    why: 'The field takes text only: code shows as it is.',
    fix: 'Paste plain text, encoded in UTF-8.',
    tag: 'Code is visible in bullet {position}: {excerpt}.',
    garbled: 'Letters are broken in bullet {position}: “{excerpt}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['Inox<br>18/10'] }, expect: 'tag' },
  { fields: { bullets: ['Inox', 'Ã‰tanche, lÃ©ger'] }, expect: 'garbled' },
  { fields: { bullets: ['Colis <10 kg, a < b > c, C&A; Sel & poivre'] }, expect: 'passed' },
];
