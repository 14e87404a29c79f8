import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

const rule = defineRule({
  id: 'bullet-length',
  needs: ['bullets'],
  whole: ['bullets'],
  // Sources disagree between `advised` and `max`; `total` is what the staff of one marketplace recommends.
  options: { min: 10, advised: 255, max: 500, total: 1000 },
  messages: ['tooShort', 'tooLong', 'long', 'totalTooLong'],

  check({ bullets }, { min, advised, max, total }) {
    const read = bullets.map(readText);
    const first = (fits: (text: (typeof read)[number]) => boolean) => {
      const index = read.findIndex(fits);
      return index < 0 ? undefined : { position: index + 1, length: read[index]!.length };
    };
    const short = first(({ length, spaced }) => spaced && length < min);
    if (short) return fail('tooShort', { ...short, min });
    const tooLong = first(({ length }) => length > max);
    if (tooLong) return fail('tooLong', { ...tooLong, max });
    const long = first(({ length }) => length > advised);
    if (long) return fail('long', { ...long, max: advised });
    const length = read.reduce((sum, text) => sum + text.length, 0);
    return length > total ? fail('totalTooLong', { length, max: total }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Longueur des points forts',
    why: 'Trop court, un point fort ne dit rien ; trop long, il est replié sur mobile ou coupé.',
    fix: 'Un fait par point, de dix à deux cent cinquante caractères.',
    tooShort: 'Le point fort {position} fait {length} caractères ; {min} au moins.',
    tooLong: 'Le point fort {position} fait {length} caractères ; {max} au plus.',
    long: 'Le point fort {position} fait {length} caractères ; {max} conseillés au plus.',
    totalTooLong: 'Les points forts font {length} caractères en tout ; {max} conseillés au plus.',
  },
  en: {
    title: 'Length of the bullets',
    why: 'Too short, a bullet says nothing; too long, it is folded on mobile or cut.',
    fix: 'One fact a bullet, ten to two hundred and fifty characters.',
    tooShort: 'Bullet {position} has {length} characters; {min} at least.',
    tooLong: 'Bullet {position} has {length} characters; {max} at most.',
    long: 'Bullet {position} has {length} characters; {max} at most are advised.',
    totalTooLong: 'The bullets have {length} characters in all; {max} at most are advised.',
  },
};

const fact = (length: number) => 'Inox 18/10 '.padEnd(length, 'x');

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: [fact(40), 'Bleu'] }, expect: 'tooShort' },
  { fields: { bullets: [fact(501)] }, expect: 'tooLong' },
  { fields: { bullets: [fact(256)] }, expect: 'long' },
  { fields: { bullets: Array.from({ length: 5 }, () => fact(201)) }, expect: 'totalTooLong' },
  { fields: { bullets: Array.from({ length: 5 }, () => fact(200)) }, expect: 'passed' },
  { fields: { bullets: ['容量350ml'] }, expect: 'passed' },
];
