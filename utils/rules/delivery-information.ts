import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** A day, a date, a number of days or hours, or a word that says when. */
const WHEN =
  /\b\d{1,2}\s*(?:[-–a]|to|bis)?\s*\d{0,2}\s*(?:jours?|j\b|h\b|heures?|days?|hours?|tage?n?|werktage?n?|stunden|dias?|giorni|semaines?|weeks?|wochen)|\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|son|mie|jue|vie|sab)[a-z]*\b|\b\d{1,2}(?:er|st|nd|rd|th)?[\s./-]+(?:[a-z]{3,9}|\d{1,2})\b|\b[a-z]{3,9}\.? \d{1,2}\b|\b(?:demain|aujourd|tomorrow|today|overnight|morgen|heute|manana|hoy|domani)/;
const HOW_MUCH =
  /[€$£]|\b(?:eur|usd|gbp)\b|\b(?:gratuit|offert|free|kostenlos|gratis|gratuit[ao])|\b(?:frais de port|versandkosten|postage|shipping cost|gastos de envio)/;

const rule = defineRule({
  id: 'delivery-information',
  needs: ['delivery'],
  whenAbsent: 'missing',
  options: {},
  messages: ['missing', 'dateNotSeen', 'costNotSeen'],

  // Both often depend on the buyer's postcode, so that one of them not being there is a question.
  check({ delivery }) {
    const text = fold(delivery);
    if (!WHEN.test(text)) return cantTell('dateNotSeen');
    return HOW_MUCH.test(text) ? pass : cantTell('costNotSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Frais et délai de livraison',
    why: 'Les frais et la date ou le délai de livraison font partie des informations dues avant la commande.',
    fix: 'Paramétrez les frais de port et les délais réels de chaque mode de livraison.',
    missing: 'Information de livraison non trouvée.',
    dateNotSeen: 'Le délai de livraison n’a pas pu être vu : est-il affiché, pour un code postal donné ?',
    costNotSeen: 'Les frais de livraison n’ont pas pu être vus : sont-ils affichés, pour un code postal donné ?',
  },
  en: {
    title: 'Delivery cost and time',
    why: 'The cost and the date or time of delivery must be given before the order.',
    fix: 'Set the real shipping costs and times of each delivery mode.',
    missing: 'No delivery information found.',
    dateNotSeen: 'The delivery time could not be seen: is it shown for a given postcode?',
    costNotSeen: 'The delivery cost could not be seen: is it shown for a given postcode?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { delivery: 'Livraison gratuite' }, expect: 'dateNotSeen' },
  { fields: { delivery: 'Expédié sous 48 h' }, expect: 'costNotSeen' },
  { fields: { delivery: 'Livraison à 4,90 € mercredi 3 décembre' }, expect: 'passed' },
  { fields: { delivery: 'Kostenlose Lieferung in 2-3 Werktagen' }, expect: 'passed' },
  { fields: { delivery: 'FREE delivery Thursday, December 3' }, expect: 'passed' },
];
