import { isDrink, statesStrength, strengthsOf } from '../core/alcohol';
import { TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'alcohol-strength',
  families: ['alcohol'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen', 'mismatch'],

  concerns: ({ title }) => title === undefined || isDrink(title),

  check(fields) {
    const { title, rows } = strengthsOf(fields);
    const [named, ...moreNamed] = title;
    const [stated, ...moreStated] = rows;
    if (named === undefined && stated === undefined) return statesStrength(fields) ? pass : cantTell('notSeen');
    // A box of several bottles states several.
    const single = moreNamed.length === 0 && moreStated.length === 0;
    if (single && named !== undefined && stated !== undefined && named !== stated)
      return fail('mismatch', { title: named, stated });
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Titre alcoométrique',
    why: 'Au-delà de 1,2 % vol, le titre alcoométrique est dû avant l’achat.',
    fix: 'Écrivez « x % vol » comme sur l’étiquette, le même partout.',
    notSeen: 'Le titre alcoométrique n’a pas pu être vu : « % vol » est-il lisible dans la page ou sur une photo ?',
    mismatch: 'Le titre de la fiche dit {title} % vol, les caractéristiques {stated} % vol.',
  },
  en: {
    title: 'Alcoholic strength',
    why: 'Above 1.2 % vol, the alcoholic strength is due before the purchase.',
    fix: 'Write “x % vol” as on the label, the same everywhere.',
    notSeen: 'The alcoholic strength could not be seen: can “% vol” be read on the page or in a picture?',
    mismatch: 'The listing’s title says {title} % vol, its characteristics {stated} % vol.',
  },
};

const row = (value: string) => [{ name: 'Degré d’alcool', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Rhum vieux agricole 70 cl' }, expect: 'notSeen' },
  { fields: { title: 'Rhum vieux 42 % 70 cl', attributes: row('40 % vol') }, expect: 'mismatch' },
  { fields: { title: 'Rhum vieux 42 % vol 70 cl', attributes: row('42') }, expect: 'passed' },
  { fields: { title: 'Rhum vieux 70 cl', attributes: row('42 % vol') }, expect: 'passed' },
  { fields: { title: 'Bière ambrée 33 cl', description: 'Une bière à 6,5° brassée à Lille.' }, expect: 'passed' },
  { fields: { title: 'Vin rouge 80 % merlot, -20 %', attributes: row('13 % vol') }, expect: 'passed' },
  { fields: { title: 'Whisky 43 %', attributes: [{ name: 'Type d’alcool', value: 'Whisky 12' }] }, expect: 'passed' },
  { fields: { title: 'Coffret 2 rhums 40 % et 55 %', attributes: row('40 %, 55 %') }, expect: 'passed' },
  { fields: { title: 'Rhum vieux', description: 'À boire à 20 °C, à 90 % de mélasse.' }, expect: 'notSeen' },
  { fields: { title: 'Bière blonde sans alcool 33 cl' }, expect: 'inapplicable' },
  { fields: { title: 'Tire-bouchon électrique pour vin' }, expect: 'inapplicable' },
];
