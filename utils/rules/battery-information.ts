import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const RUNS_ON =
  /\b(?:sans fil|rechargeables?|batteries?|piles?|cordless|wireless|battery|batterien?|smartphones?|tablettes?|portables?)\b/;
const STATED =
  /\b\d[\d.,]* ?(?:mah|wh|ah)\b|\b(?:lithium|li-?ion|li-?po|nimh|ni-?mh|nicd|alcalines?|alkaline)\b|\b(?:lr|cr|r)\d{1,4}\b|\baaa?\b|\bpiles?\b.{0,40}\b(?:inclus\w*|fourni\w*|requis\w*|necessaires?|oui|non|included|required)\b|\bbatteries? (?:inclus\w*|fourni\w*|requis\w*|included|required)\b/;

const rule = defineRule({
  id: 'battery-information',
  // Phones and computers say so of themselves.
  families: ['vacuum-cleaners', 'lawn-mowers', 'small-appliances', 'lamps', 'batteries', 'toys'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  concerns: ({ title }) => title === undefined || RUNS_ON.test(fold(title)),

  check: (fields) => (STATED.test(foldedText(fields)) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Piles et batterie',
    why: 'L’acheteur doit savoir ce qui alimente l’appareil et si c’est fourni ; le transport du lithium est réglementé.',
    fix: 'Indiquez le type, la capacité et le nombre de piles ou de batteries, et si elles sont incluses.',
    notSeen:
      'Le type et la capacité des piles ou de la batterie n’ont pas pu être vus : sont-ils indiqués, avec ce qui est inclus ?',
  },
  en: {
    title: 'Batteries',
    why: 'Buyers must know what powers the device and whether it is included; transport of lithium is regulated.',
    fix: 'State the type, capacity and number of batteries, and whether they are included.',
    notSeen: 'The type and capacity of the batteries could not be seen: are they stated, with what is included?',
  },
};

const context = { family: { family: 'small-appliances', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Rasoir rechargeable' }, context, expect: 'notSeen' },
  {
    fields: { title: 'Perceuse sans fil', attributes: [{ name: 'Batterie', value: '2 Ah' }] },
    context,
    expect: 'passed',
  },
  { fields: { title: 'Lampe à piles', bullets: ['3 piles AAA incluses'] }, context, expect: 'passed' },
  { fields: { title: 'Bouilloire 1,7 L' }, context, expect: 'inapplicable' },
];
