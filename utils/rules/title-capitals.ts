import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText, withoutName } from '../core/text';

const isCapital = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

const rule = defineRule({
  id: 'title-capitals',
  needs: ['title'],
  wants: ['brand'],
  // Words of up to `acronym` letters and words with a digit may be names in capitals: LED, USB, W7X82.
  options: { acronym: 4, share: 0.6, least: 3 },
  messages: ['found'],

  check({ title, brand }, { acronym, share, least }) {
    const words = readText(withoutName(title, brand))
      .words.map(({ text }) => text)
      .filter((word) => word.length > acronym && !/\d/.test(word));
    const shouted = words.filter(isCapital);
    const letters = (list: string[]) => list.join('').length;
    if (shouted.length < least || letters(shouted) < share * letters(words)) return pass;
    return fail('found', { count: shouted.length });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Majuscules dans le titre',
    why: 'Un titre en capitales se lit mal et passe pour un cri ; il est corrigé ou refusé.',
    fix: 'Écrivez en minuscules, avec une majuscule au début et aux noms propres.',
    found: '{count} mots sont écrits tout en capitales.',
  },
  en: {
    title: 'Capitals in the title',
    why: 'A title in capitals is hard to read and passes for shouting; it is corrected or refused.',
    fix: 'Write in lower case, with a capital at the start and in proper names.',
    found: '{count} words are written in capitals only.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'GOURDE ISOTHERME INOX ÉTANCHE 500 ML' }, expect: 'found' },
  { fields: { title: 'Gourde isotherme INOX 500 ml BPA FREE' }, expect: 'passed' },
  { fields: { title: 'LUMINARA Lampe LED USB-C RGBW', brand: 'Luminara' }, expect: 'passed' },
  { fields: { title: 'SAMSONITE SPINNER valise cabine rigide 55 cm' }, expect: 'passed' },
  { fields: { title: '象印 ステンレス マグ SM' }, expect: 'passed' },
];
