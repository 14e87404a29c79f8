import { isUsed } from '../core/condition';
import { isElectronicAddress, isOneBlock } from '../core/party';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'gpsr-manufacturer',
  needs: ['manufacturer'],
  wants: ['responsiblePerson', 'safetyInformation', 'condition'],
  concerns: ({ condition }) => !isUsed(condition),
  whenAbsent: 'missing',
  options: {},
  messages: [
    'missing',
    'noName',
    'noPostalAddress',
    'noElectronicAddress',
    'addressesNotSeen',
    'electronicAddressNotSeen',
    'unclear',
  ],

  check({ manufacturer: { name, postalAddress, electronicAddress }, responsiblePerson, safetyInformation }) {
    const electronic = isElectronicAddress(electronicAddress);
    if (name && isOneBlock(name) && !(postalAddress && electronic)) return cantTell('unclear');
    // A name, even with an address, may come from the characteristics while the safety panel is closed.
    if (name && !postalAddress && !electronic) return cantTell('addressesNotSeen', { name });
    if (!name) return fail('noName');
    if (!postalAddress) return fail('noPostalAddress', { name });
    if (electronic) return pass;
    const panelRead = responsiblePerson !== undefined || safetyInformation !== undefined;
    return panelRead ? fail('noElectronicAddress', { name }) : cantTell('electronicAddressNotSeen', { name });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Fabricant',
    why: 'L’acheteur et les autorités doivent savoir qui répond de la sécurité du produit : nom, adresse postale et adresse électronique.',
    fix: 'Demandez ces trois informations à votre fournisseur et saisissez-les dans les champs de sécurité du produit.',
    missing: 'Fabricant non trouvé.',
    noName: 'Nom du fabricant non trouvé.',
    noPostalAddress: 'Adresse postale du fabricant ({name}) non trouvée.',
    noElectronicAddress: 'Adresse électronique du fabricant ({name}) non trouvée : courriel ou page de contact.',
    addressesNotSeen:
      'Les adresses du fabricant ({name}) n’ont pas pu être vues : sont-elles dans un panneau de sécurité à ouvrir ?',
    electronicAddressNotSeen:
      'L’adresse électronique du fabricant ({name}) n’a pas pu être vue : est-elle dans un panneau de sécurité à ouvrir ?',
    unclear:
      'Fabricant trouvé, sans pouvoir distinguer ses adresses : l’adresse postale et l’adresse électronique y sont-elles ?',
  },
  en: {
    title: 'Manufacturer',
    why: 'Buyers and authorities must know who answers for the product’s safety: name, postal and electronic address.',
    fix: 'Ask your supplier for these three and enter them in the product safety fields.',
    missing: 'No manufacturer found.',
    noName: 'No name of the manufacturer found.',
    noPostalAddress: 'No postal address of the manufacturer ({name}) found.',
    noElectronicAddress: 'No electronic address of the manufacturer ({name}) found: e-mail or contact page.',
    addressesNotSeen:
      'The addresses of the manufacturer ({name}) could not be seen: are they in a safety panel to open?',
    electronicAddressNotSeen:
      'The electronic address of the manufacturer ({name}) could not be seen: is it in a safety panel to open?',
    unclear: 'Manufacturer found, but its addresses could not be told apart: are the postal and electronic ones there?',
  },
};

const name = 'Atelier Brume SAS';
const postalAddress = '4 rue des Lilas, 69002 Lyon, France';
const electronicAddress = 'securite@brume.example';

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { condition: 'Occasion, très bon état' }, expect: 'inapplicable' },
  { fields: { condition: 'Reconditionné, très bon état' }, expect: 'missing' },
  { fields: { manufacturer: { postalAddress, electronicAddress } }, expect: 'noName' },
  { fields: { manufacturer: { name, electronicAddress } }, expect: 'noPostalAddress' },
  { fields: { manufacturer: { name, postalAddress } }, expect: 'electronicAddressNotSeen' },
  { fields: { manufacturer: { name, postalAddress }, responsiblePerson: { name } }, expect: 'noElectronicAddress' },
  {
    fields: {
      manufacturer: { name, postalAddress, electronicAddress: '04 72 00 00 00' },
      safetyInformation: ['Ne pas avaler.'],
    },
    expect: 'noElectronicAddress',
  },
  { fields: { manufacturer: { name } }, expect: 'addressesNotSeen' },
  { fields: { manufacturer: { name: `${name}, ${postalAddress}`, electronicAddress } }, expect: 'unclear' },
  { fields: { manufacturer: { name, postalAddress, electronicAddress } }, expect: 'passed' },
  {
    fields: { manufacturer: { name, postalAddress, electronicAddress: 'www.brume.example/contact' } },
    expect: 'passed',
  },
];
