import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const REFUSED =
  /\b(?:ni repris,? ni (?:echange|rembourse)e?s?|non (?:remboursable|echangeable)s?|aucun (?:retour|remboursement)|pas de (?:retour(?! d)|remboursement)|no (?:returns?|refunds?)|non[- ]refundable|keine rucknahme|vom umtausch ausgeschlossen|no se admiten devoluciones|nessun reso)\b/;

/** Reasons the law accepts (L221-28), once named. */
const EXCEPTION =
  /\b(?:sur mesure|personnalis\w*|perissables?|hygiene|desce?ll\w*|l\.? ?221-28|custom[- ]made|personali[sz]ed|perishable)\b/;

const rule = defineRule({
  id: 'withdrawal-wording',
  needs: ['description'],
  wants: ['title', 'bullets'],
  options: {},
  messages: ['refused'],

  check({ description, title = '', bullets = [] }) {
    for (const text of [title, ...bullets, description]) {
      const found = REFUSED.exec(fold(text));
      if (found && !EXCEPTION.test(fold(text))) return cantTell('refused', { excerpt: found[0] });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Refus de retour',
    why: 'L’acheteur à distance a quatorze jours pour changer d’avis, sauf exceptions fixées par la loi.',
    fix: 'Retirez la mention, ou nommez l’exception : sur mesure, périssable, hygiène descellée, support descellé.',
    refused: 'La fiche dit « {excerpt} » : une exception légale est-elle nommée ?',
  },
  en: {
    title: 'Refusal of returns',
    why: 'A distance buyer has fourteen days to change their mind, except where the law says otherwise.',
    fix: 'Remove the words, or name the exception: made to measure, perishable, unsealed hygiene goods or media.',
    refused: 'The listing says “{excerpt}”: is a legal exception named?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Article ni repris ni échangé.' }, expect: 'refused' },
  { fields: { description: 'Une lampe.', bullets: ['No returns accepted'] }, expect: 'refused' },
  { fields: { description: 'Article personnalisé, ni repris ni échangé.' }, expect: 'passed' },
  { fields: { description: 'Retours gratuits sous 30 jours.' }, expect: 'passed' },
  { fields: { description: 'Clapet : pas de retour d’eau dans la conduite.' }, expect: 'passed' },
  { fields: {}, expect: 'inapplicable' },
];
