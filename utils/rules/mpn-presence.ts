import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const MODEL_ROW =
  /^(?:mpn|ref(?:erence)?\b|(?:numero|n°|nom|reference) d[eu] (?:modele|piece|fabricant)|modele|model\b|part number|item model|manufacturer (?:reference|part)|modell|herstellerreferenz|teilenummer|modelo|modello|numero de modelo)/;

const rule = defineRule({
  id: 'mpn-presence',
  families: [
    'phones-tablets',
    'laptops',
    'computers',
    'electronics',
    'televisions',
    'displays',
    'spare-parts',
    'small-appliances',
    'vacuum-cleaners',
    'cooling-appliances',
    'washing-machines',
    'tumble-dryers',
    'dishwashers',
    'large-appliances',
  ],
  needs: ['attributes'],
  wants: ['mpn', 'gtin'],
  options: {},
  messages: ['notSeen'],

  // A product code identifies the model as well.
  check: ({ attributes, mpn, gtin }) =>
    mpn || gtin || attributes.some(({ name }) => MODEL_ROW.test(fold(name).trim())) ? pass : cantTell('notSeen'),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Référence du fabricant',
    why: 'La référence du modèle relie la fiche au bon produit, et permet de trouver pièces et accessoires.',
    fix: 'Recopiez la référence imprimée sur l’appareil ou sur sa boîte.',
    notSeen: 'Ni référence de modèle ni code EAN n’ont pu être vus : la référence est-elle renseignée ?',
  },
  en: {
    title: 'Manufacturer’s reference',
    why: 'The model’s reference ties the listing to the right product, and lets parts and accessories be found.',
    fix: 'Copy the reference printed on the device or its box.',
    notSeen: 'Neither a model reference nor a GTIN could be seen: is the reference filled in?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { attributes: [{ name: 'Couleur', value: 'noir' }] }, expect: 'notSeen' },
  { fields: { attributes: [{ name: 'Numéro du modèle', value: 'XR-500' }] }, expect: 'passed' },
  { fields: { attributes: [], mpn: 'XR-500' }, expect: 'passed' },
  { fields: { attributes: [], gtin: '3760123456784' }, expect: 'passed' },
];
