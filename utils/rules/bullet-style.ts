import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { readText } from '../core/text';

/** An abbreviation keeps its full stop: max. env. incl. etc. */
const ENDS_LIKE_SENTENCE = /(?:\p{Ll}{5}|\d{3})\s?[.!;]$/u;
/** Names that start small: iPhone, eBook, pH, mAh. */
const STARTS_SMALL = /^\p{Ll}[\p{Ll}’'-]*(?=[\s,;:.]|$)/u;

const isShouted = (bullet: string) => {
  const words = readText(bullet)
    .words.map(({ text }) => text)
    .filter((word) => word.length > 4 && !/\d/.test(word));
  return words.length > 3 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
};

const rule = defineRule({
  id: 'bullet-style',
  needs: ['bullets'],
  whole: ['bullets'],
  options: {},
  messages: ['capitals', 'lowerCase', 'punctuation'],

  check({ bullets }) {
    const position = (test: (bullet: string) => boolean) => bullets.findIndex(test) + 1;
    const shouted = position(isShouted);
    if (shouted) return fail('capitals', { position: shouted });
    const small = position((bullet) => STARTS_SMALL.test(bullet.trim()));
    if (small) return fail('lowerCase', { position: small });
    const count = bullets.filter((bullet) => ENDS_LIKE_SENTENCE.test(bullet.trim())).length;
    return count ? fail('punctuation', { count }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Écriture des points forts',
    why: 'Une écriture régulière se parcourt d’un coup d’œil ; le guide de style la demande.',
    fix: 'Une majuscule au début, pas de capitales continues, pas de ponctuation à la fin.',
    capitals: 'Le point fort {position} est écrit tout en capitales.',
    lowerCase: 'Le point fort {position} commence par une minuscule.',
    punctuation: {
      one: '{count} point fort se termine par un point, un point-virgule ou un point d’exclamation.',
      other: '{count} points forts se terminent par un point, un point-virgule ou un point d’exclamation.',
    },
  },
  en: {
    title: 'Style of the bullets',
    why: 'A regular style is read at a glance; the style guide asks for it.',
    fix: 'A capital at the start, no running capitals, no punctuation at the end.',
    capitals: 'Bullet {position} is written in capitals only.',
    lowerCase: 'Bullet {position} starts with a lower-case letter.',
    punctuation: {
      one: '{count} bullet ends in a full stop, a semicolon or an exclamation mark.',
      other: '{count} bullets end in a full stop, a semicolon or an exclamation mark.',
    },
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['GARDE LES BOISSONS FRAÎCHES TOUTE LA JOURNÉE'] }, expect: 'capitals' },
  { fields: { bullets: ['Inox 18/10', 'double paroi'] }, expect: 'lowerCase' },
  { fields: { bullets: ['Garde les boissons fraîches.', 'Double paroi'] }, expect: 'punctuation' },
  {
    fields: {
      bullets: [
        'DOUBLE PAROI : garde au frais 24 h',
        'iPhone 15 et suivants',
        'Charge 30 kg max.',
        '2 × 120 g',
        'Écran 27"',
      ],
    },
    expect: 'passed',
  },
];
