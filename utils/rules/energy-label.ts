import { isSecondHand } from '../core/condition';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const CLASS_ROW =
  /energ.{0,25}(?:class|klasse|label|etikett)|class.{0,20}energ|energieeffizienz|eprel|^indice energetique/;

const rule = defineRule({
  id: 'energy-label',
  // Product groups rescaled to A-G; ovens, hoods and air conditioners still follow older scales.
  families: [
    'cooling-appliances',
    'washing-machines',
    'tumble-dryers',
    'dishwashers',
    'televisions',
    'displays',
    'lamps',
    'tyres',
    'phones-tablets',
  ],
  needs: [],
  asks: ['energyClass'],
  wants: ['attributes', 'condition'],
  options: {},
  messages: ['missing', 'formerScale', 'unclear'],

  check({ energyClass, attributes = [], condition }) {
    if (isSecondHand(condition)) return inapplicable;
    const stated = energyClass ?? attributes.find(({ name }) => CLASS_ROW.test(fold(name)))?.value;
    if (stated === undefined) return fail('missing');
    const [, letter, plus] = /(?:^|[\s:(])([A-G])(\+{0,3})(?:$|[\s,;.)])/i.exec(stated) ?? [];
    if (!letter) return cantTell('unclear', { value: stated.slice(0, 80) });
    return plus ? fail('formerScale', { value: `${letter}${plus}` }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Étiquette énergie',
    why: 'La classe et son étendue doivent être affichées près du prix, et la fiche d’information accessible.',
    fix: 'Renseignez la classe énergétique et le numéro EPREL du modèle.',
    missing: 'Classe énergétique non trouvée.',
    formerScale: 'La classe affichée, {value}, appartient à l’ancienne échelle ; celle d’aujourd’hui va de A à G.',
    unclear: 'Classe énergétique non reconnue dans « {value} » : une lettre de A à G est-elle affichée ?',
  },
  en: {
    title: 'Energy label',
    why: 'The class and its range must be shown near the price, and the information sheet be at hand.',
    fix: 'Fill in the energy class and the EPREL number of the model.',
    missing: 'No energy class found.',
    formerScale: 'The class shown, {value}, belongs to the former scale; today’s goes from A to G.',
    unclear: 'No energy class recognised in “{value}”: is a letter from A to G shown?',
  },
};

const context = { family: { family: 'washing-machines', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, context, expect: 'missing' },
  { fields: { energyClass: 'A+++' }, context, expect: 'formerScale' },
  { fields: { energyClass: '2019/2014' }, context, expect: 'unclear' },
  { fields: { energyClass: 'B' }, context, expect: 'passed' },
  {
    fields: { attributes: [{ name: 'Classe d’efficacité énergétique', value: 'Classe C (A à G)' }] },
    context,
    expect: 'passed',
  },
  { fields: { condition: 'UsedCondition' }, context, expect: 'inapplicable' },
];
