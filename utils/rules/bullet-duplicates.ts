import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

/** Every pair is compared, so lists are cut well above any marketplace's own limit. */
const COMPARED = 20;

const rule = defineRule({
  id: 'bullet-duplicates',
  needs: ['bullets'],
  wants: ['title'],
  // `share`: words two bullets have in common, of all their words. Shorter ones than `least` words prove nothing.
  options: { share: 0.8, least: 4 },
  messages: ['repeatsBullet', 'repeatsTitle'],

  check({ bullets, title }, { share, least }) {
    const alike = (a: Set<string>, b: Set<string>) => {
      if (a.size < least || b.size < least) return false;
      const common = [...a].filter((word) => b.has(word)).length;
      // Two lines that differ by a number state two facts.
      const numbers = [...a, ...b].some((word) => /\d/.test(word) && !(a.has(word) && b.has(word)));
      return !numbers && common / (a.size + b.size - common) > share;
    };
    const sets = bullets.slice(0, COMPARED).map(wordSet);
    for (const [i, words] of sets.entries()) {
      const earlier = sets.slice(0, i).findIndex((other) => alike(words, other));
      if (earlier >= 0) return fail('repeatsBullet', { position: i + 1, earlier: earlier + 1 });
    }
    const titleWords = title ? wordSet(title) : new Set<string>();
    const copy = sets.findIndex((words) => alike(words, titleWords));
    return copy < 0 ? pass : fail('repeatsTitle', { position: copy + 1 });
  },
});
export default rule;

const wordSet = (source: string) => new Set(readText(source).words.map(({ key }) => key));

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Points forts en double',
    why: 'Une répétition prend la place d’un fait que l’acheteur cherche.',
    fix: 'Un fait par point : remplacez la répétition.',
    repeatsBullet: 'Le point fort {position} répète le point fort {earlier}.',
    repeatsTitle: 'Le point fort {position} répète le titre.',
  },
  en: {
    title: 'Duplicate bullets',
    why: 'A repetition takes the place of a fact the buyer looks for.',
    fix: 'One fact a bullet: replace the repetition.',
    repeatsBullet: 'Bullet {position} repeats bullet {earlier}.',
    repeatsTitle: 'Bullet {position} repeats the title.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  {
    fields: { bullets: ['Garde les boissons fraîches 24 h', 'Garde les boissons FRAICHES 24 h !'] },
    expect: 'repeatsBullet',
  },
  { fields: { title: 'Gourde isotherme inox bleu', bullets: ['Gourde isotherme inox bleu'] }, expect: 'repeatsTitle' },
  { fields: { bullets: ['Convient au modèle XR 500 de 2024', 'Convient au modèle XR 600 de 2024'] }, expect: 'passed' },
  { fields: { bullets: ['Inox', 'Inox', 'Sans BPA'] }, expect: 'passed' },
];
