import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { withoutName } from '../core/text';

/** The same sign again and again is decoration, whatever the sign: `!!`, `***`, `>>>`. A++ and … are not in it. */
const REPEATED = /([!?*~#|<>=])\1+/;

const rule = defineRule({
  id: 'title-symbols',
  needs: ['title'],
  wants: ['brand'],
  // `banned`: never, unless in the brand. `decorative`: not when standing alone, as in « Mug | bleu | 35 cl ».
  options: { banned: '', decorative: '' },
  messages: ['banned', 'bannedToCheck', 'repeated', 'decorative'],

  check({ title, brand }, { banned, decorative }) {
    const rest = withoutName(title, brand);
    const repeated = REPEATED.exec(rest)?.[0];
    if (repeated) return fail('repeated', { symbol: repeated });
    const symbol = [...rest].find((sign) => banned.includes(sign));
    // `Yahoo!`: without the brand's name, a sign that hangs on a word may belong to it.
    if (symbol) return brand ? fail('banned', { symbol }) : cantTell('bannedToCheck', { symbol });
    if (![...decorative].some((sign) => rest.includes(sign))) return pass;
    const alone = [...rest.matchAll(/(?<=^|\s)[^\p{L}\p{N}\s](?=\s|$)/gu)].find(
      ({ 0: sign, index }) => decorative.includes(sign) && !/\d\s*$/.test(rest.slice(0, index)),
    );
    return alone ? fail('decorative', { symbol: alone[0] }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Symboles dans le titre',
    why: 'Les symboles décoratifs gênent la lecture et la recherche ; les places de marché les retirent ou masquent la fiche.',
    fix: 'Retirez le symbole ; une virgule ou un tiret suffit à séparer deux informations.',
    banned: 'Le symbole « {symbol} » n’est admis que dans le nom de la marque.',
    bannedToCheck: 'Le symbole « {symbol} » fait-il partie du nom de la marque ?',
    repeated: '« {symbol} » : un signe répété est une décoration.',
    decorative: '« {symbol} » sert de décoration.',
  },
  en: {
    title: 'Symbols in the title',
    why: 'Decorative symbols hinder reading and search; marketplaces remove them or hide the listing.',
    fix: 'Remove the symbol; a comma or a dash is enough to separate two facts.',
    banned: 'The symbol “{symbol}” is allowed only in the brand’s name.',
    bannedToCheck: 'Is the symbol “{symbol}” part of the brand’s name?',
    repeated: '“{symbol}”: a repeated sign is decoration.',
    decorative: '“{symbol}” serves as decoration.',
  },
};

const amazon = { banned: '!$?_{}^¬¦', decorative: '~#<>*|' };

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Lampe de bureau LED !', brand: 'Lumio' }, options: amazon, expect: 'banned' },
  { fields: { title: 'Montre Waouh! en acier' }, options: amazon, expect: 'bannedToCheck' },
  { fields: { title: 'Montre Waouh! en acier', brand: 'Waouh!' }, options: amazon, expect: 'passed' },
  { fields: { title: 'Mug *** céramique' }, expect: 'repeated' },
  { fields: { title: 'Mug | céramique | 35 cl', brand: 'Grès' }, options: amazon, expect: 'decorative' },
  { fields: { title: 'Lampe de bureau LED !' }, expect: 'passed' },
  {
    fields: { title: 'Crochet n° 5 #4301 pour colis <10 kg, 10 * 20 cm, C&A, A+++', brand: 'X' },
    options: amazon,
    expect: 'passed',
  },
  {
    fields: { title: 'Écran 27" XR-500+ (2026), 4 K & HDR, 1 % de reflet', brand: 'X' },
    options: amazon,
    expect: 'passed',
  },
];
