import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const DENIED =
  /\b(?:sans (?:aucune )?garantie|aucune garantie|no (?:warranty|guarantee)|without (?:any )?warranty|keine garantie|ohne garantie|sin garantia|senza garanzia)\b/;
const GUARANTEE_ROW = /^(?:garantie|warranty|garantia|garanzia)/;
const NONE = /^(?:non|no|aucune?|sans|none|nein|keine?|ninguna|nessuna|0(?: (?:an|mois|year|month|jahr)s?)?)$/;

const rule = defineRule({
  id: 'guarantee-wording',
  needs: ['attributes'],
  wants: ['title', 'bullets', 'description'],
  options: {},
  messages: ['denied'],

  check({ attributes, title = '', bullets = [], description = '' }) {
    const row = attributes.find(({ name, value }) => GUARANTEE_ROW.test(fold(name)) && NONE.test(fold(value).trim()));
    if (row) return cantTell('denied', { excerpt: `${row.name} : ${row.value}` });
    for (const text of [title, ...bullets, description]) {
      const found = DENIED.exec(fold(text));
      if (found) return cantTell('denied', { excerpt: found[0] });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Mentions de garantie',
    why: 'La garantie légale de conformité de deux ans s’applique toujours ; « sans garantie » trompe l’acheteur.',
    fix: 'Retirez la mention ; si vous n’ajoutez aucune garantie commerciale, rappelez seulement la garantie légale.',
    denied: 'La fiche dit « {excerpt} » : la garantie légale est-elle rappelée ailleurs ?',
  },
  en: {
    title: 'Wording about guarantees',
    why: 'The two-year legal guarantee of conformity always applies; “no warranty” misleads the buyer.',
    fix: 'Remove the words; if you add no commercial guarantee, only recall the legal one.',
    denied: 'The listing says “{excerpt}”: is the legal guarantee recalled elsewhere?',
  },
};

const row = (value: string) => [{ name: 'Garantie', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { attributes: row('Non') }, expect: 'denied' },
  { fields: { attributes: [], description: 'Vendu sans garantie.' }, expect: 'denied' },
  { fields: { attributes: row('2 ans') }, expect: 'passed' },
  { fields: { attributes: row('Non extensible, 2 ans') }, expect: 'passed' },
  { fields: { attributes: [], description: 'Garantie légale de conformité de deux ans.' }, expect: 'passed' },
];
