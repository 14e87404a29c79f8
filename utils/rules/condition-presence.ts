import { isSecondHand } from '../core/condition';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** « Pour toute occasion » and « used for » are no second-hand goods: only set phrases count. */
const SECOND_HAND =
  /\bd['’ ]?occasion\b|[([-]\s*(?:occasion|used|renewed|usado|usato|gebraucht)\s*(?:[)\],-]|$)|\b(?:reconditionnee?s?|refurbished|generaluberholt\w*|reacondicionad[oa]s?|ricondizionat[oa]|seconde main|second[- ]hand|pre-owned|remanufactured)\b/;
/** Words of somebody who looked the thing over. */
const TRACES =
  /\b(?:traces?|rayures?|raye(?:e?s?)|usures?|usee?s?|taches?|defauts?|eclats?|micro-?rayures|impacts?|tres bon|bon etat|etat (?:correct|moyen|neuf|parfait|impeccable)|comme neuf|jamais (?:servi|porte\w*)|grade [a-c]|signs of wear|scratch\w*|wear|like new|gebrauchsspuren|kratzer)\b/;
const CONDITION_ROW = /^(?:etat|condition|zustand|estado|condizion|grade)/;
const NEW = /^(?:newcondition|new|neuf|neu|nuevo|nuovo|nieuw|brand new)\b/;

const rule = defineRule({
  id: 'condition-presence',
  needs: ['title'],
  wants: [...TEXTS, 'condition'],
  options: {},
  messages: ['contradiction', 'notSeen', 'defectsNotSeen'],

  check({ title, condition, ...texts }) {
    const { attributes = [] } = texts;
    const titled = SECOND_HAND.test(fold(title));
    if (!titled && !isSecondHand(condition)) return inapplicable;
    const stated = condition ?? attributes.find(({ name }) => CONDITION_ROW.test(fold(name)))?.value;
    if (!stated) return cantTell('notSeen');
    if (titled && NEW.test(fold(stated.replace(/^.*schema\.org\//, ''))))
      return fail('contradiction', { condition: stated });
    return TRACES.test(`${fold(stated)}\n${foldedText({ title, ...texts })}`) ? pass : cantTell('defectsNotSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'État du produit d’occasion',
    why: 'L’état et les défauts connus d’un produit d’occasion font partie de ses caractéristiques essentielles.',
    fix: 'Choisissez l’état exact dans l’offre et décrivez les défauts visibles.',
    contradiction: 'Le titre annonce un produit d’occasion ou reconditionné, l’offre le déclare « {condition} ».',
    defectsNotSeen:
      'Produit d’occasion ou reconditionné : la fiche décrit-elle ses défauts ou dit-elle qu’il n’en a pas ?',
    notSeen: 'Produit d’occasion ou reconditionné : son état n’a pas pu être vu. Est-il indiqué ?',
  },
  en: {
    title: 'Condition of a used product',
    why: 'The condition and known defects of a used product are among its main characteristics.',
    fix: 'Choose the exact condition in the offer and describe visible defects.',
    contradiction: 'The title says used or refurbished, the offer says “{condition}”.',
    defectsNotSeen: 'Used or refurbished product: does the listing describe its defects, or say that it has none?',
    notSeen: 'Used or refurbished product: its condition could not be seen. Is it stated?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Téléphone 128 Go reconditionné', condition: 'NewCondition' }, expect: 'contradiction' },
  { fields: { title: 'Perceuse sans fil d’occasion' }, expect: 'notSeen' },
  { fields: { title: 'Téléphone (Renewed)', condition: 'RefurbishedCondition' }, expect: 'defectsNotSeen' },
  {
    fields: { title: 'Perceuse', condition: 'UsedCondition', description: 'Quelques rayures sur le capot.' },
    expect: 'passed',
  },
  { fields: { title: 'Perceuse', condition: 'Occasion' }, expect: 'defectsNotSeen' },
  { fields: { title: 'Livre d’occasion', attributes: [{ name: 'État', value: 'Très bon' }] }, expect: 'passed' },
  { fields: { title: 'Robe pour toute occasion', condition: 'NewCondition' }, expect: 'inapplicable' },
  { fields: { title: 'Sponge used for dishes' }, expect: 'inapplicable' },
];
