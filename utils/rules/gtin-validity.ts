import { WORKS } from '../core/family';
import { canonicalGtin, gtinFault, isPublicationCode } from '../core/gtin';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'gtin-validity',
  needs: ['gtin'],
  options: {},
  messages: ['length', 'checkDigit', 'placeholder', 'restricted', 'reserved', 'case', 'publication', 'contradiction'],

  check({ gtin }, _, { family, others }) {
    // « Non applicable » is what some marketplaces ask for where there is no code.
    if (!/\d/.test(gtin)) return inapplicable;
    const fault = gtinFault(gtin);
    // A whole case may be what is sold.
    if (fault === 'case') return cantTell('case', { gtin });
    if (fault) return fail(fault, { gtin });
    const other = others('gtin').find(({ value }) => !gtinFault(value) && canonicalGtin(value) !== canonicalGtin(gtin));
    if (other) return fail('contradiction', { gtin, other: other.value });
    const work = !family || family.confidence === 'weak' || WORKS.some((name) => name === family.family);
    return isPublicationCode(gtin) && !work ? cantTell('publication', { gtin }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Validité du code GTIN (EAN)',
    why: 'Un code faux fait refuser la fiche, ou la rattache au produit d’un autre.',
    fix: 'Recopiez le code imprimé sous le code-barres, zéros de tête compris ; n’achetez pas de codes revendus.',
    length: 'Le code {gtin} n’a pas 8, 12, 13 ou 14 chiffres.',
    checkDigit: 'La clé de contrôle du code {gtin} est fausse : un chiffre a sans doute été mal saisi.',
    placeholder: 'Le code {gtin} est un code de remplissage.',
    restricted: 'Le code {gtin} commence par un préfixe réservé à l’usage interne d’un magasin.',
    reserved: 'Le code {gtin} commence par un préfixe de bon de réduction, de remboursement ou de démonstration.',
    case: 'Le code {gtin} désigne un carton : est-ce bien le carton entier que vous vendez ?',
    publication: 'Le code {gtin} est celui d’un livre ou d’une revue : le produit en est-il un ?',
    contradiction: 'La page donne deux codes différents : {gtin} et {other}.',
  },
  en: {
    title: 'Validity of the GTIN (EAN)',
    why: 'A wrong code gets the listing refused, or tied to somebody else’s product.',
    fix: 'Copy the code printed under the barcode, leading zeros included; do not buy resold codes.',
    length: 'The code {gtin} does not have 8, 12, 13 or 14 digits.',
    checkDigit: 'The check digit of {gtin} is wrong: a digit was probably mistyped.',
    placeholder: 'The code {gtin} is a filler.',
    restricted: 'The code {gtin} begins with a prefix reserved for a shop’s internal use.',
    reserved: 'The code {gtin} begins with a prefix of coupons, refunds or demonstrations.',
    case: 'The code {gtin} names a case: is the whole case what you sell?',
    publication: 'The code {gtin} is that of a book or periodical: is the product one?',
    contradiction: 'The page gives two different codes: {gtin} and {other}.',
  },
};

const family = (name: 'books' | 'toys', confidence: 'strong' | 'weak' = 'strong') => ({
  family: { family: name, confidence },
});
const beside = (value: string) => ({ others: () => [{ value, evidence: { source: 'dom', locator: 'td' } }] }) as never;

export const examples = (): Example<typeof rule>[] => [
  { fields: { gtin: '37601234567' }, expect: 'length' },
  { fields: { gtin: '3760123456785' }, expect: 'checkDigit' },
  { fields: { gtin: '0000000000000' }, expect: 'placeholder' },
  { fields: { gtin: '2001234567893' }, expect: 'restricted' },
  { fields: { gtin: '9901234567899' }, expect: 'reserved' },
  { fields: { gtin: '10614141000415' }, expect: 'case' },
  { fields: { gtin: '9782070368228' }, context: family('toys'), expect: 'publication' },
  { fields: { gtin: '3760123456784' }, context: beside('96385074'), expect: 'contradiction' },
  { fields: { gtin: '9782070368228' }, context: family('books'), expect: 'passed' },
  { fields: { gtin: '9782070368228' }, context: family('toys', 'weak'), expect: 'passed' },
  { fields: { gtin: '036000291452' }, context: beside('0036000291452'), expect: 'passed' },
  { fields: { gtin: '376 0123 456784' }, expect: 'passed' },
  { fields: { gtin: '207036822X' }, context: family('books'), expect: 'passed' },
  { fields: { gtin: 'Non applicable' }, expect: 'inapplicable' },
];
