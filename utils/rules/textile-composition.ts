import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Names of Reg. (EU) 1007/2011 annex I and their everyday forms, in the languages of the larger stores. */
const FIBRE =
  '(?:(?:organic|recycled|recycle|combed|bio|biologique|peigne|merino|virgin|vierge|rayon|natural)\\s)*(?:coton|cotton|baumwolle|algodon|cotone|katoen|polyester|poliester|poliestere|polyamide?|poliamida|nylon|elasthanne?|elastane?|elastano|spandex|lycra|viscose|viskose|viscosa|rayon|modal|lyocell|tencel|acrylique|acrylic|acryl|polyacryl|acrilico|laine|wool|wolle|lana|merino|cachemire|cashmere|kaschmir|soie|silk|seide|seda|seta|lin|linen|leinen|lino|chanvre|hemp|hanf|acetate?|cupro|alpaga|alpaca|mohair|angora|jute|polypropylene|polyurethane?|ramie|bambou|bamboo|bambus|autres? fibres?|other fibers?)';
const SHARE = new RegExp(
  `(\\d{1,3}(?:[.,]\\d+)?)\\s*%\\s*(?:de\\s|d'|aus\\s|of\\s)?${FIBRE}\\b|\\b${FIBRE}[\\s:(]*(\\d{1,3}(?:[.,]\\d+)?)\\s*%`,
  'g',
);
const MATERIAL_ROW =
  /^(?:composition|matiere|materiau|material|fabric type|tissu|stoff|gewebe|tejido|tessuto|composicion|composizione)/;

/** Total of the fibre shares a text states: a multiple of 100, one for each part of the product. */
function totalOf(text: string): number {
  let total = 0;
  for (const [, before, after] of fold(text).replace(/’/g, "'").matchAll(SHARE))
    total += Number((before ?? after)!.replace(',', '.'));
  return Math.round(total);
}

const rule = defineRule({
  id: 'textile-composition',
  families: ['textile'],
  needs: ['attributes'],
  wants: ['title', 'bullets', 'description'],
  options: {},
  messages: ['noShares', 'notSeen', 'sum'],

  check({ attributes, title = '', bullets = [], description = '' }) {
    const texts = [...attributes.map(({ value }) => value), title, ...bullets, description, bullets.join('\n')];
    const totals = texts.map(totalOf).filter((total) => total > 0);
    if (totals.some((total) => total % 100 === 0)) return pass;
    const [sum] = totals;
    if (sum !== undefined) return cantTell('sum', { sum });
    const row = attributes.find(
      ({ name, value }) => MATERIAL_ROW.test(fold(name)) && new RegExp(FIBRE).test(fold(value)),
    );
    return row ? fail('noShares', { value: row.value.slice(0, 80) }) : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Composition textile',
    why: 'La composition en fibres, en pourcentages, est due avant l’achat, en ligne aussi.',
    fix: 'Recopiez l’étiquette : chaque fibre sous son nom réglementaire, en pourcentages dont la somme fait 100 par partie.',
    noShares: 'Matière indiquée sans pourcentage : « {value} ».',
    notSeen: 'La composition en fibres n’a pas pu être vue : est-elle indiquée en pourcentages ?',
    sum: 'Les pourcentages de fibres font {sum} : une partie manque-t-elle ?',
  },
  en: {
    title: 'Textile composition',
    why: 'The fibre composition, in percentages, is due before the purchase, online too.',
    fix: 'Copy the label: each fibre under its regulated name, percentages adding up to 100 for each part.',
    noShares: 'Material stated without a percentage: “{value}”.',
    notSeen: 'The fibre composition could not be seen: is it stated in percentages?',
    sum: 'The fibre percentages add up to {sum}: is a part missing?',
  },
};

const context = { family: { family: 'textile', confidence: 'strong' } } as const;
const row = (value: string) => [{ name: 'Composition', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { attributes: row('Coton') }, context, expect: 'noShares' },
  { fields: { attributes: [{ name: 'Couleur', value: 'Bleu' }] }, context, expect: 'notSeen' },
  { fields: { attributes: row('80 % coton, 10 % polyester') }, context, expect: 'sum' },
  { fields: { attributes: row('95 % coton biologique, 5 % élasthanne') }, context, expect: 'passed' },
  {
    fields: { attributes: row('Extérieur : laine 70 %, soie 30 % ; doublure : 100 % polyester') },
    context,
    expect: 'passed',
  },
  { fields: { attributes: [], bullets: ['Material: 60% Cotton, 40% Polyester'] }, context, expect: 'passed' },
  { fields: { attributes: row('Coton'), description: 'En 100 % coton.' }, context, expect: 'passed' },
  { fields: {}, context, expect: 'inapplicable' },
];
