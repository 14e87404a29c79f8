import { isSecondHand } from '../core/condition';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'durability-index',
  families: ['televisions', 'washing-machines'],
  needs: [],
  asks: ['durabilityIndex'],
  wants: ['repairabilityIndex', 'condition'],
  options: { max: 10 },
  messages: ['missing', 'olderIndex', 'outOfRange'],

  check({ durabilityIndex, repairabilityIndex, condition }, { max }) {
    if (isSecondHand(condition)) return inapplicable;
    if (durabilityIndex === undefined)
      return repairabilityIndex === undefined ? fail('missing') : cantTell('olderIndex');
    return durabilityIndex < 0 || durabilityIndex > max ? fail('outOfRange', { index: durabilityIndex, max }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Indice de durabilité',
    why: 'L’indice, fourni par le fabricant, doit être affiché près du prix, en ligne aussi.',
    fix: 'Demandez l’indice au fabricant et renseignez la caractéristique prévue.',
    missing: 'Indice de durabilité non trouvé.',
    olderIndex:
      'Seul un indice de réparabilité est affiché : ce modèle est-il plus ancien que l’indice de durabilité ?',
    outOfRange: 'L’indice affiché est {index} ; il va de 0 à {max}.',
  },
  en: {
    title: 'Durability index',
    why: 'The index, given by the manufacturer, must be shown near the price, online too.',
    fix: 'Ask the manufacturer for the index and fill in its attribute.',
    missing: 'No durability index found.',
    olderIndex: 'Only a repairability index is shown: is this model older than the durability index?',
    outOfRange: 'The index shown is {index}; it goes from 0 to {max}.',
  },
};

const context = { family: { family: 'televisions', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, context, expect: 'missing' },
  { fields: { repairabilityIndex: 6.8 }, context, expect: 'olderIndex' },
  { fields: { durabilityIndex: 68 }, context, expect: 'outOfRange' },
  { fields: { durabilityIndex: 7.2 }, context, expect: 'passed' },
  { fields: { condition: 'RefurbishedCondition' }, context, expect: 'inapplicable' },
];
