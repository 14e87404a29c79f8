import { isSecondHand } from '../core/condition';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';

const SHEET =
  /\beprel\b|\bfiches? d.informations?(?: sur le)? produits?\b|\bproduct information sheet\b|\bproduktdatenblatt\b/;

const rule = defineRule({
  id: 'energy-sheet',
  families: [
    'cooling-appliances',
    'washing-machines',
    'tumble-dryers',
    'dishwashers',
    'televisions',
    'displays',
    'lamps',
    'tyres',
    'phones-tablets',
  ],
  needs: [],
  asks: ['energyClass'],
  wants: ['title', ...TEXTS, 'condition'],
  options: {},
  messages: ['ask'],

  // First the class. The sheet is mostly a link or a document, which carries no text of the listing.
  check({ energyClass, condition, ...texts }) {
    if (isSecondHand(condition) || energyClass === undefined) return inapplicable;
    return SHEET.test(foldedText(texts)) ? pass : cantTell('ask');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Fiche d’information énergie (EPREL)',
    why: 'La fiche d’information du modèle doit s’ouvrir depuis l’offre, en même temps que la classe se voit.',
    fix: 'Cherchez le modèle dans la base EPREL, saisissez son numéro et joignez la fiche.',
    ask: 'La fiche d’information sur le produit (EPREL) s’ouvre-t-elle depuis l’offre ?',
  },
  en: {
    title: 'Energy information sheet (EPREL)',
    why: 'The information sheet of the model must open from the offer, together with the class.',
    fix: 'Look the model up in the EPREL database, enter its number and attach the sheet.',
    ask: 'Does the product information sheet (EPREL) open from the offer?',
  },
};

const context = { family: { family: 'televisions', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { energyClass: 'E', title: 'Téléviseur 43 pouces' }, context, expect: 'ask' },
  { fields: { energyClass: 'E', attributes: [{ name: 'Numéro EPREL', value: '123456' }] }, context, expect: 'passed' },
  {
    fields: { energyClass: 'E', description: 'Fiche d’information sur le produit ci-dessous' },
    context,
    expect: 'passed',
  },
  { fields: { title: 'Téléviseur 43 pouces' }, context, expect: 'inapplicable' },
  { fields: { energyClass: 'E', condition: 'UsedCondition' }, context, expect: 'inapplicable' },
];
