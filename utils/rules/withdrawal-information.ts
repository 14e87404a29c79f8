import { foldedText, TEXTS } from '../core/page-text';
import { isMarketplace } from '../core/party';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** A period beside a word for giving back: « 14 jours pour changer d’avis », « retours sous 30 jours ». */
const PERIOD =
  /(?<!\b(?:aucun|pas de|sans) )\b(?:droit|delai) de retractation\b|\b(?:retours?|retractation)\b.{0,40}\b(?:1[4-9]|[2-9]\d|\d{3}) ?(?:jours|j)\b|\b(?:1[4-9]|[2-9]\d|\d{3}) ?(?:jours|j)\b.{0,40}\b(?:retours?|retourner|changer d.avis|rembourse\w*)\b|\b(?:1[4-9]|[2-9]\d)[- ]days?\b.{0,25}\b(?:returns?|money back|refund)/;

const rule = defineRule({
  id: 'withdrawal-information',
  needs: [],
  wants: ['title', ...TEXTS, 'delivery', 'seller'],
  // `online`: the seller's own site, which owes a function to withdraw on it.
  options: { online: false },
  messages: ['ask', 'askWithFunction'],

  check({ delivery = '', seller, ...texts }, { online }, { marketplace }) {
    if (isMarketplace(seller, marketplace)) return inapplicable;
    if (online) return cantTell('askWithFunction');
    return PERIOD.test(`${foldedText(texts)}\n${fold(delivery)}`) ? pass : cantTell('ask');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Droit de rétractation',
    why: 'L’acheteur à distance a quatorze jours pour changer d’avis ; s’il n’en est pas informé, douze mois de plus.',
    fix: 'Indiquez dans vos conditions de retour le délai, la marche à suivre, le formulaire et qui paie le renvoi. Sur votre propre site, activez aussi la fonction « renoncer au contrat ici », due depuis le 19 juin 2026.',
    ask: 'Le délai de rétractation (14 jours au moins), la marche à suivre et la charge des frais de renvoi se lisent-ils depuis la fiche ?',
    askWithFunction:
      'Le délai de rétractation (14 jours au moins) et la marche à suivre se lisent-ils depuis la fiche, et le site offre-t-il une fonction « renoncer au contrat ici », ou des mots équivalents ?',
  },
  en: {
    title: 'Right of withdrawal',
    why: 'Distance buyers have fourteen days to change their minds; twelve months more when nobody told them.',
    fix: 'State in your return policy the period, the procedure, the form, and who pays for sending back. On your own site, turn on the function “withdraw from the contract here” too, due since 19 June 2026.',
    ask: 'Can the withdrawal period (14 days at least), the procedure and who pays for sending back be read from the listing?',
    askWithFunction:
      'Can the withdrawal period (14 days at least) and the procedure be read from the listing, and does the site offer a function “withdraw from the contract here”, or words to that effect?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'ask' },
  { fields: { delivery: 'Retours sous 30 jours' }, options: { online: true }, expect: 'askWithFunction' },
  { fields: { title: 'Balle aller-retour', delivery: 'Livré sous 14 jours' }, expect: 'ask' },
  { fields: { description: 'Aucun droit de rétractation.' }, expect: 'ask' },
  { fields: { description: 'Retours acceptés sous 7 jours' }, expect: 'ask' },
  { fields: { seller: { name: 'Amazon' } }, context: { marketplace: 'amazon' }, expect: 'inapplicable' },
  { fields: { delivery: 'Retours acceptés sous 30 jours' }, expect: 'passed' },
  { fields: { description: 'Vous avez 14 jours pour changer d’avis.' }, expect: 'passed' },
];
