import { isUsed } from '../core/condition';
import { isInUnion } from '../core/country';
import type { Party } from '../core/listing';
import { isElectronicAddress, isOneBlock } from '../core/party';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

/** Undefined when the address, or its country, is not known. */
const makerInUnion = (manufacturer: Party | undefined): boolean | undefined =>
  manufacturer?.postalAddress === undefined ? undefined : isInUnion(manufacturer.postalAddress);

const rule = defineRule({
  id: 'gpsr-responsible-person',
  needs: [],
  asks: ['responsiblePerson'],
  wants: ['manufacturer', 'condition'],
  options: {},
  messages: ['missing', 'mayBeNeeded', 'noPostalAddress', 'noElectronicAddress', 'outsideUnion', 'unclear'],

  concerns: ({ manufacturer, condition }) => makerInUnion(manufacturer) !== true && !isUsed(condition),

  check({ responsiblePerson: person, manufacturer }) {
    const inUnion = makerInUnion(manufacturer);
    if (!person) return inUnion === false ? fail('missing') : cantTell('mayBeNeeded');
    const { name = '', postalAddress, electronicAddress } = person;
    const electronic = isElectronicAddress(electronicAddress);
    if (inUnion === undefined || isOneBlock(name) || !(postalAddress || electronic))
      return postalAddress && electronic ? pass : cantTell('unclear');
    if (!postalAddress) return fail('noPostalAddress');
    if (!electronic) return fail('noElectronicAddress');
    return isInUnion(postalAddress) === false ? fail('outsideUnion', { address: postalAddress }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Personne responsable dans l’Union européenne',
    why: 'Un produit fabriqué hors de l’Union ne peut être vendu sans un responsable établi dans l’Union.',
    fix: 'Indiquez l’importateur ou le mandataire établi dans l’Union : nom, adresse postale, adresse électronique ; sans lui, retirez l’offre.',
    missing: 'Le fabricant est hors de l’Union et aucune personne responsable n’a été trouvée.',
    mayBeNeeded: 'Aucune personne responsable trouvée : le fabricant est-il établi dans l’Union ?',
    noPostalAddress: 'Adresse postale de la personne responsable non trouvée.',
    noElectronicAddress: 'Adresse électronique de la personne responsable non trouvée.',
    outsideUnion: 'L’adresse de la personne responsable est hors de l’Union : « {address} ».',
    unclear: 'Personne responsable trouvée : ses adresses postale et électronique y sont-elles ?',
  },
  en: {
    title: 'Responsible person in the European Union',
    why: 'A product made outside the Union cannot be sold without a responsible operator established in it.',
    fix: 'State the importer or authorised representative in the Union: name, postal and electronic address; without one, withdraw the offer.',
    missing: 'The manufacturer is outside the Union and no responsible person was found.',
    mayBeNeeded: 'No responsible person found: is the manufacturer established in the Union?',
    noPostalAddress: 'No postal address of the responsible person found.',
    noElectronicAddress: 'No electronic address of the responsible person found.',
    outsideUnion: 'The address of the responsible person is outside the Union: “{address}”.',
    unclear: 'Responsible person found: are the postal and electronic addresses there?',
  },
};

const lyon = '4 rue des Lilas, 69002 Lyon, France';
const shenzhen = 'No. 8 Lake Road, Shenzhen, China';
const maker = (postalAddress?: string) => ({ name: 'Brume Ltd', ...(postalAddress && { postalAddress }) });
const name = 'Importateur Élan';
const electronicAddress = 'contact@elan.example';

export const examples = (): Example<typeof rule>[] => [
  { fields: { manufacturer: maker(shenzhen) }, expect: 'missing' },
  { fields: { manufacturer: maker() }, expect: 'mayBeNeeded' },
  { fields: {}, expect: 'mayBeNeeded' },
  { fields: { condition: 'Occasion' }, expect: 'inapplicable' },
  {
    fields: { manufacturer: maker(shenzhen), responsiblePerson: { name, electronicAddress } },
    expect: 'noPostalAddress',
  },
  {
    fields: { manufacturer: maker(shenzhen), responsiblePerson: { name, postalAddress: lyon } },
    expect: 'noElectronicAddress',
  },
  {
    fields: { manufacturer: maker(shenzhen), responsiblePerson: { name, postalAddress: shenzhen, electronicAddress } },
    expect: 'outsideUnion',
  },
  { fields: { manufacturer: maker(shenzhen), responsiblePerson: { name } }, expect: 'unclear' },
  { fields: { manufacturer: maker(lyon) }, expect: 'inapplicable' },
  {
    fields: { manufacturer: maker(shenzhen), responsiblePerson: { name, postalAddress: lyon, electronicAddress } },
    expect: 'passed',
  },
  { fields: { responsiblePerson: { name, postalAddress: lyon, electronicAddress } }, expect: 'passed' },
];
