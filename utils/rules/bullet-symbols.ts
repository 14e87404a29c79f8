import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { findOrnament } from '../core/text';

const rule = defineRule({
  id: 'bullet-symbols',
  needs: ['bullets'],
  options: { banned: '™®€…†‡¢£¥©±~' },
  messages: ['ornament', 'banned'],

  check({ bullets }, { banned }) {
    for (const [i, bullet] of bullets.entries()) {
      const ornament = findOrnament(bullet);
      if (ornament) return fail('ornament', { position: i + 1, symbol: ornament });
      const symbol = [...banned].find((sign) => bullet.includes(sign));
      if (symbol) return fail('banned', { position: i + 1, symbol });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Symboles et émojis dans les points forts',
    why: 'Ces signes sont interdits : la place de marché modifie ou retire le point fort elle-même.',
    fix: 'Retirez le signe ; écrivez le mot ou un tiret.',
    ornament: 'Le point fort {position} contient « {symbol} ».',
    banned: 'Le point fort {position} contient le symbole « {symbol} ».',
  },
  en: {
    title: 'Symbols and emoji in the bullets',
    why: 'These signs are forbidden: the marketplace itself edits or removes the bullet.',
    fix: 'Remove the sign; write the word or a dash.',
    ornament: 'Bullet {position} holds “{symbol}”.',
    banned: 'Bullet {position} holds the symbol “{symbol}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['Inox 18/10', '✔ Étanche'] }, expect: 'ornament' },
  { fields: { bullets: ['Tissu Velvéa® lavable'] }, expect: 'banned' },
  {
    fields: { bullets: ['Étanche : 500 ml, –20 °C à +40 °C, n° 5, Ø 7 cm', '【Léger】 2 × 120 g, µm, ½ l, œuvre'] },
    expect: 'passed',
  },
];
