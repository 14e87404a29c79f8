import { isDrink, isWine } from '../core/alcohol';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';

const VINTAGE = /\b(?:19[5-9]\d|20[0-4]\d)\b/g;
/** Wines of this harvest and older were made before 8 December 2023, or so nearly all of them. */
const LAST_EXEMPT = 2023;
const INGREDIENTS = /\bingredients?\b/;
const ENERGY = /\bkj\b|\bkcal\b|\bvaleurs? (?:nutri|energ)\w*/;
const E_LABEL = /\bu-label\b|\be-?label\b|\betiquette (?:dematerialisee|electronique)\b|\bqr ?code\b/;

const rule = defineRule({
  id: 'wine-label',
  families: ['alcohol'],
  needs: ['title'],
  wants: ['category', ...TEXTS],
  options: {},
  messages: ['notSeen'],

  concerns: ({ title, category }) => title === undefined || (isDrink(title) && isWine(title, category)),

  // The label may be readable in a picture: one look, one question.
  check(fields) {
    const rows = (fields.attributes ?? []).map(({ value }) => value).join('\n');
    const vintages = [...`${fields.title}\n${rows}`.matchAll(VINTAGE)].map(([year]) => Number(year));
    if (vintages.some((year) => year <= LAST_EXEMPT)) return inapplicable;
    const text = foldedText(fields);
    return E_LABEL.test(text) || (INGREDIENTS.test(text) && ENERGY.test(text)) ? pass : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Vin : ingrédients et nutrition',
    why: 'Les vins produits depuis le 8 décembre 2023 donnent leurs ingrédients, leurs allergènes et leur valeur énergétique, en ligne aussi.',
    fix: 'Recopiez-les, ou ajoutez le lien de l’étiquette dématérialisée.',
    notSeen:
      'Ingrédients, allergènes (sulfites) et valeur énergétique n’ont pas tous pu être vus : se lisent-ils dans la page, par un lien ou sur une photo ?',
  },
  en: {
    title: 'Wine: ingredients and nutrition',
    why: 'Wines produced since 8 December 2023 give their ingredients, allergens and energy value, online too.',
    fix: 'Copy them, or add the link of the electronic label.',
    notSeen:
      'Ingredients, allergens (sulphites) and energy value could not all be seen: can they be read on the page, through a link or in a picture?',
  },
};

const title = 'Vin blanc sec Clos Abrizou 2024, 75 cl';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title }, expect: 'notSeen' },
  { fields: { title: 'Clos Abrizou 75 cl', category: ['Boissons', 'Vins blancs'] }, expect: 'notSeen' },
  {
    fields: { title, description: 'Ingrédients : raisin, conservateur (SULFITES). E (100 ml) : 309 kJ / 74 kcal.' },
    expect: 'passed',
  },
  { fields: { title, description: 'Étiquette dématérialisée : u-label.example' }, expect: 'passed' },
  { fields: { title: 'Vin blanc sec Clos Abrizou 2019, 75 cl' }, expect: 'inapplicable' },
  { fields: { title: 'Vin rouge 75 cl', attributes: [{ name: 'Millésime', value: '2021' }] }, expect: 'inapplicable' },
  { fields: { title: 'Verres à vin, lot de 6' }, expect: 'inapplicable' },
  { fields: { title: 'Whisky single malt, finition en fût de porto' }, expect: 'inapplicable' },
  { fields: { title: 'Clos 70 cl', category: ['Vins et spiritueux', 'Rhum'] }, expect: 'inapplicable' },
];
