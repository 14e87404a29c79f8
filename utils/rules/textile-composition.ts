import { addsUp, namesFibre, type Share, sharesIn } from '../core/fibres';
import { linesOf } from '../core/page-text';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const MATERIAL_ROW =
  /^(?:composition|matiere|materiau|material|fabric type|tissu|stoff|gewebe|tejido|tessuto|composicion|composizione)/;

const totalOf = (shares: readonly Share[]) => Math.round(shares.reduce((sum, { percent }) => sum + percent, 0));

/** « contient 65 % de polyester recyclé » tells what is recycled, not what the thing is made of. */
const isComposition = ({ line, shares }: { line: string; shares: readonly Share[] }) =>
  shares.length > 1 || (shares.length === 1 && !(shares[0]!.percent < 100 && /recycl/i.test(line)));

/** « 100 % coton » in the title beside a table in which that fibre shares every part with others. */
function promised(title: string, composition: readonly Share[]): Share | undefined {
  const whole = sharesIn(title).find(({ percent }) => percent === 100);
  const mixed = composition.every(({ percent }) => percent < 100);
  return mixed && composition.some(({ fibre }) => fibre === whole?.fibre) ? whole : undefined;
}

const rule = defineRule({
  id: 'textile-composition',
  families: ['textile', 'household-linen'],
  needs: ['attributes'],
  wants: ['title', 'bullets', 'description', 'highlights', 'safetyInformation'],
  options: {},
  messages: ['noShares', 'notSeen', 'sum', 'tradeName', 'promise'],

  check(fields) {
    const { attributes, title = '', bullets = [] } = fields;
    const lines = [...linesOf(fields), bullets.join('\n'), attributes.map(({ value }) => value).join('\n')];
    const stated = lines
      .map((line) => ({ line, shares: sharesIn(line) }))
      .filter(isComposition)
      .map(({ shares }) => shares);
    const whole = stated.filter(addsUp);
    const regulated = whole.find((shares) => shares.every((share) => share.regulated));
    if (regulated) {
      const table = attributes
        .map(({ value }) => sharesIn(value))
        .find((shares) => shares.length > 1 && addsUp(shares));
      const broken = table && promised(title, table);
      return broken ? cantTell('promise', { fibre: broken.fibre }) : pass;
    }
    const [branded] = whole;
    if (branded) return fail('tradeName', { name: branded.find((share) => !share.regulated)!.fibre });
    const [partial] = stated;
    if (partial) return cantTell('sum', { sum: totalOf(partial) });
    const row = attributes.find(
      ({ name, value }) => MATERIAL_ROW.test(fold(name)) && namesFibre(value) && !value.includes('%'),
    );
    return row ? fail('noShares', { value: row.value.slice(0, 80) }) : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Composition textile',
    why: 'La composition en fibres, en pourcentages et sous leurs noms réglementaires, est due avant l’achat, en ligne aussi.',
    fix: 'Recopiez l’étiquette : chaque fibre sous son nom réglementaire, en pourcentages dont la somme fait 100 par partie.',
    noShares: 'Matière indiquée sans pourcentage : « {value} ».',
    notSeen: 'La composition en fibres n’a pas pu être vue : est-elle lisible, en pourcentages, sur une photo ?',
    sum: 'Les pourcentages de fibres font {sum} : l’étiquette dit-elle la même chose ?',
    tradeName: '« {name} » n’est pas un nom de fibre réglementaire : élasthanne, viscose, lyocell, polyester… en sont.',
    promise:
      'Le titre annonce 100 % {fibre} et la composition d’autres fibres : le titre parle-t-il d’une seule partie ?',
  },
  en: {
    title: 'Textile composition',
    why: 'The fibre composition, in percentages and under regulated names, is due before the purchase, online too.',
    fix: 'Copy the label: each fibre under its regulated name, percentages adding up to 100 for each part.',
    noShares: 'Material stated without a percentage: “{value}”.',
    notSeen: 'The fibre composition could not be seen: can it be read, in percentages, in a picture?',
    sum: 'The fibre percentages add up to {sum}: does the label say the same?',
    tradeName: '“{name}” is no regulated fibre name: elastane, viscose, lyocell, polyester… are.',
    promise:
      'The title announces 100% {fibre} and the composition other fibres: does the title speak of one part only?',
  },
};

const context = { family: { family: 'textile', confidence: 'strong' } } as const;
const row = (value: string) => [{ name: 'Composition', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { attributes: row('Coton') }, context, expect: 'noShares' },
  { fields: { attributes: [{ name: 'Couleur', value: 'Bleu' }] }, context, expect: 'notSeen' },
  { fields: { attributes: row('80 % coton, 10 % polyester') }, context, expect: 'sum' },
  { fields: { attributes: row('Tissu : 90 % coton ; doublure : 100 % polyester') }, context, expect: 'sum' },
  { fields: { attributes: row('95 % coton, 5 % Lycra®') }, context, expect: 'tradeName' },
  { fields: { attributes: row('65 % PES, 35 % CO') }, context, expect: 'tradeName' },
  {
    fields: { attributes: row('60 % coton, 40 % polyester'), title: 'T-shirt 100 % coton' },
    context,
    expect: 'promise',
  },
  { fields: { attributes: row('95 % coton biologique, 5 % élasthanne') }, context, expect: 'passed' },
  { fields: { attributes: row('65 % TENCEL™ lyocell, 35 % coton') }, context, expect: 'passed' },
  { fields: { attributes: row('65 % polyester recyclé') }, context, expect: 'notSeen' },
  { fields: { attributes: row('33 % laine, 33 % soie, 33 % lin') }, context, expect: 'passed' },
  {
    fields: { attributes: row('91,5 % laine mérinos, 4 % polyamide, 4,5 % autres fibres') },
    context,
    expect: 'passed',
  },
  {
    fields: { attributes: row('Extérieur : laine 70 %, soie 30 % ; doublure : 100 % polyester') },
    context,
    expect: 'passed',
  },
  {
    fields: { attributes: row('Tissu 100 % coton, garnissage 60 % polyester 40 % coton'), title: 'Veste 100 % coton' },
    context,
    expect: 'passed',
  },
  { fields: { attributes: row('95 % Lycra'), description: '95 % coton, 5 % élasthanne' }, context, expect: 'passed' },
  { fields: { attributes: [], bullets: ['Material: 60% Cotton, 40% Polyester'] }, context, expect: 'passed' },
  { fields: { attributes: row('Coton'), description: 'En 100 % coton.' }, context, expect: 'passed' },
  { fields: {}, context, expect: 'inapplicable' },
];
