import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** What a maker calls it by; numbers a marketplace gives (ASIN, its own reference) identify nothing elsewhere. */
const IDENTIFIER_ROW =
  /\b(?:ean|gtin|upc|isbn|mpn|modele|model(?:l|lo|o|lnummer)?|numero de (?:modele|lot|serie|piece)|(?:ref|reference)s?\.? (?:du |de la )?(?:fabricant|constructeur|marque|modele|produit)|manufacturer reference|part number|herstellernummer|item model number)\b/;

const rule = defineRule({
  id: 'product-identifier',
  needs: [],
  wants: ['gtin', 'mpn', 'attributes'],
  options: {},
  messages: ['notSeen'],

  check({ gtin, mpn, attributes = [] }) {
    if (gtin || mpn || attributes.some(({ name }) => IDENTIFIER_ROW.test(fold(name)))) return pass;
    return cantTell('notSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Identification du produit',
    why: 'L’offre doit permettre de reconnaître le produit sans doute, notamment en cas de rappel : image, type et autre identifiant.',
    fix: 'Ajoutez le modèle ou la référence du fabricant, le code GTIN (EAN) ou le numéro de lot.',
    notSeen:
      'Ni GTIN, ni modèle, ni référence du fabricant n’ont pu être vus : un identifiant qui figure sur le produit est-il dans la fiche ?',
  },
  en: {
    title: 'Identification of the product',
    why: 'The offer must allow recognising the product beyond doubt, notably for a recall: picture, type and another identifier.',
    fix: 'Add the maker’s model or reference, the GTIN (EAN) or the batch number.',
    notSeen:
      'No GTIN, model or maker’s reference could be seen: does the listing give an identifier that the product bears?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'notSeen' },
  { fields: { attributes: [{ name: 'ASIN', value: 'B0ABCDEFGH' }] }, expect: 'notSeen' },
  { fields: { attributes: [{ name: 'Référence', value: 'SKU-12' }] }, expect: 'notSeen' },
  { fields: { gtin: '3760000000017' }, expect: 'passed' },
  { fields: { mpn: 'KX-200' }, expect: 'passed' },
  { fields: { attributes: [{ name: 'Numéro du modèle de l’article', value: 'KX-200' }] }, expect: 'passed' },
  { fields: { attributes: [{ name: 'Référence fabricant', value: 'KX-200' }] }, expect: 'passed' },
];
