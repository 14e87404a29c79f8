import { linesOf } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const SCORE =
  /\b(?:eco[- ]?scores?|scores? environnementa(?:l|ux)|notes? environnementales?|impact scores?|environmental scores?)\b/;
/** Words of the official display: « coût environnemental », in points of impact. */
const OFFICIAL = /\b(?:couts? environnementa(?:l|ux)|points? d[’' ]impacts?|pts d[’' ]impacts?)\b/;

const rule = defineRule({
  id: 'impact-score',
  families: ['textile'],
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'attributes'],
  options: {},
  messages: ['otherScore'],

  check(fields) {
    const said = fold(linesOf(fields).join('\n'));
    if (OFFICIAL.test(said)) return pass;
    const found = SCORE.exec(said);
    return found ? cantTell('otherScore', { excerpt: found[0] }) : inapplicable;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Coût environnemental du vêtement',
    why: 'L’affichage est volontaire, mais qui communique un score doit suivre la méthode et la signalétique officielles.',
    fix: 'Reprenez la signalétique officielle, en points d’impact, après dépôt sur le portail ; sinon retirez le score.',
    otherScore: '« {excerpt} » : ce score est-il affiché avec la signalétique officielle du coût environnemental ?',
  },
  en: {
    title: 'Environmental cost of clothing',
    why: 'Display is voluntary, but whoever publishes a score must follow the official method and signage.',
    fix: 'Use the official signage, in points of impact, once filed on the portal; otherwise remove the score.',
    otherScore: '“{excerpt}”: is this score shown with the official signage of environmental cost?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'T-shirt en coton', description: 'Éco-score : A' }, expect: 'otherScore' },
  { fields: { title: 'Jean', attributes: [{ name: 'Note environnementale', value: '4/5' }] }, expect: 'otherScore' },
  {
    fields: { title: 'Jean', description: 'Coût environnemental : 1 250 points d’impact, 250 pour 100 g.' },
    expect: 'passed',
  },
  { fields: { title: 'T-shirt de sport, score au dos' }, expect: 'inapplicable' },
];
