import { isDrink } from '../core/alcohol';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';

const MINORS =
  /\b(?:interdit\w* (?:de vente )?aux (?:mineurs|moins de 18)|majeurs?\b.{0,40}\b(?:18|commande|achat)|18 ans)/;
const HEALTH = /\babus d'alcool est dangereux|\bconsommer avec moderation/;

const rule = defineRule({
  id: 'alcohol-notices',
  families: ['alcohol'],
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['notSeen'],

  concerns: ({ title }) => title === undefined || isDrink(title),

  // They often stand at the foot of the site, which is not read: a question.
  check(fields) {
    const text = foldedText(fields);
    return MINORS.test(text) && HEALTH.test(text) ? pass : cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mineurs et message sanitaire',
    why: 'L’alcool ne se vend pas aux mineurs, et sa publicité porte un message sanitaire.',
    fix: 'Ajoutez les deux mentions, et tenez-vous à des faits : origine, cépage, goût.',
    notSeen:
      'L’interdiction de vente aux mineurs et « L’abus d’alcool est dangereux pour la santé, à consommer avec modération » n’ont pas pu être vus tous deux : la page ou le site les affiche-t-il ?',
  },
  en: {
    title: 'Minors and health message',
    why: 'Alcohol may not be sold to minors, and its advertising carries a health message.',
    fix: 'Add both notices, and keep to facts: origin, grape, taste.',
    notSeen:
      'The ban on sale to minors and the health message (drinking is dangerous, in moderation) could not both be seen: does the page or the site show them?',
  },
};

const title = 'Rhum vieux agricole 42 % vol';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title }, expect: 'notSeen' },
  { fields: { title, description: 'À consommer avec modération.' }, expect: 'notSeen' },
  {
    fields: {
      title,
      description: 'L’abus d’alcool est dangereux pour la santé, à consommer avec modération.',
      safetyInformation: ['La vente d’alcool est interdite aux mineurs de moins de 18 ans.'],
    },
    expect: 'passed',
  },
  { fields: { title: 'Tire-bouchon électrique' }, expect: 'inapplicable' },
];
