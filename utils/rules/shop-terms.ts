import { ELECTRICAL, type Family } from '../core/family';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const LEGAL_GUARANTEE = /\bgaranties? legales?(?: de conformite)?\b|\blegal guarantee\b/;
const TAKEN_BACK =
  /\breprise\b.{0,30}\b(?:ancien\w*|usage\w*|gratuite|1 pour 1|un pour un)\b|\breprenons\b.{0,30}\bancien\w*\b/;
/** Goods whose used like the distributor takes back. */
const TAKE_BACK: readonly Family[] = [...ELECTRICAL, 'furniture', 'batteries'];

const rule = defineRule({
  id: 'shop-terms',
  needs: [],
  wants: ['title', ...TEXTS, 'delivery'],
  options: {},
  messages: ['ask', 'askWithTakeBack'],

  // The terms of sale are one page, which one look settles.
  check({ delivery = '', ...texts }, _, { family }) {
    const said = `${foldedText(texts)}\n${fold(delivery)}`;
    const takeBack = family && TAKE_BACK.includes(family.family) && !TAKEN_BACK.test(said);
    if (takeBack) return cantTell('askWithTakeBack');
    return LEGAL_GUARANTEE.test(said) ? pass : cantTell('ask');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Conditions de vente de la boutique',
    why: 'Avant la commande, l’acheteur doit apprendre que la garantie légale de conformité dure deux ans et, pour un appareil, un meuble ou des piles, que l’ancien produit est repris sans frais ; les seuils de reprise selon les filières sont à vérifier.',
    fix: 'Rappelez les deux dans vos conditions, liées depuis la fiche. Le droit européen ajoute depuis le 27 septembre 2026 une notice harmonisée sur la garantie ; sa date française reste à confirmer.',
    ask: 'La garantie légale de conformité de deux ans se lit-elle avant la commande, dans la fiche, les conditions ou la notice européenne ?',
    askWithTakeBack:
      'La garantie légale de conformité de deux ans et la reprise gratuite de l’ancien produit se lisent-elles avant la commande, dans la fiche ou les conditions ?',
  },
  en: {
    title: 'Terms of sale of the shop',
    why: 'Before they order, buyers must learn that the legal guarantee of conformity lasts two years and, for appliances, furniture or batteries, that the old product is taken back free of charge; the thresholds of take-back by stream are to be checked.',
    fix: 'Recall both in your terms, linked from the listing. European law adds a harmonised notice on the guarantee since 27 September 2026; its French date is still to be confirmed.',
    ask: 'Can the two-year legal guarantee of conformity be read before the order, in the listing, the terms or the European notice?',
    askWithTakeBack:
      'Can the two-year legal guarantee of conformity and the free take-back of the old product be read before the order, in the listing or the terms?',
  },
};

const television = { family: { family: 'televisions', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'ask' },
  { fields: { attributes: [{ name: 'Garantie', value: '2 ans' }] }, expect: 'ask' },
  { fields: { description: 'Garantie légale de conformité de deux ans.' }, expect: 'passed' },
  {
    fields: { description: 'Garantie légale de deux ans. Reprise de photos en mosaïque.' },
    context: television,
    expect: 'askWithTakeBack',
  },
  {
    fields: { description: 'Garantie légale de deux ans.', delivery: 'Reprise gratuite de votre ancien appareil' },
    context: television,
    expect: 'passed',
  },
];
