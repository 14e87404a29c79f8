import { isSecondHand } from '../core/condition';
import { defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Of the mowers only electric ones carry the index (arrêtés of 29 December 2020). */
const NO_INDEX = /\b(?:thermique|essence|petrol|gasoline|benzin\w*|gasolina|benzina|manuelle|manual|helicoidale)\b/;

const rule = defineRule({
  id: 'repairability-index',
  families: ['laptops', 'dishwashers', 'vacuum-cleaners', 'lawn-mowers', 'pressure-washers'],
  needs: [],
  asks: ['repairabilityIndex'],
  wants: ['title', 'condition'],
  options: { max: 10 },
  messages: ['missing', 'outOfRange'],

  check({ repairabilityIndex: index, title = '', condition }, { max }) {
    if (isSecondHand(condition) || NO_INDEX.test(fold(title))) return inapplicable;
    if (index === undefined) return fail('missing');
    return index < 0 || index > max ? fail('outOfRange', { index, max }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Indice de réparabilité',
    why: 'L’indice, fourni par le fabricant, doit être affiché près du prix, en ligne aussi.',
    fix: 'Demandez l’indice au fabricant et renseignez la caractéristique prévue.',
    missing: 'Indice de réparabilité non trouvé.',
    outOfRange: 'L’indice affiché est {index} ; il va de 0 à {max}.',
  },
  en: {
    title: 'Repairability index',
    why: 'The index, given by the manufacturer, must be shown near the price, online too.',
    fix: 'Ask the manufacturer for the index and fill in its attribute.',
    missing: 'No repairability index found.',
    outOfRange: 'The index shown is {index}; it goes from 0 to {max}.',
  },
};

const context = { family: { family: 'vacuum-cleaners', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Aspirateur balai sans fil' }, context, expect: 'missing' },
  { fields: { repairabilityIndex: 71 }, context, expect: 'outOfRange' },
  { fields: { repairabilityIndex: 7.1 }, context, expect: 'passed' },
  { fields: { title: 'Tondeuse thermique 46 cm' }, context, expect: 'inapplicable' },
  { fields: { condition: 'UsedCondition' }, context, expect: 'inapplicable' },
];
