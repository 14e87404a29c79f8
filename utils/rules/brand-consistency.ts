import { isNoBrand, sameBrand } from '../core/brand';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

const BRAND_ROW = /^(?:nom de (?:la )?marque|marque|brand(?: name)?|marke|markenname|marca|merk)$/;
/** Longer readings are sentences around a brand. */
const NAME_LENGTH = 40;

const rule = defineRule({
  id: 'brand-consistency',
  needs: ['brand'],
  wants: ['attributes'],
  options: {},
  messages: ['contradiction', 'unclear'],

  check({ brand, attributes = [] }, _, { others }) {
    const rows = attributes.filter(({ name }) => BRAND_ROW.test(fold(name).trim())).map(({ value }) => value);
    const read = [...rows, ...others('brand').map(({ value }) => value)];
    const other = read.find((name) => !sameBrand(name, brand) && !isNoBrand(name) && !isNoBrand(brand));
    if (!other) return pass;
    const names = brand.length <= NAME_LENGTH && other.length <= NAME_LENGTH;
    return names ? fail('contradiction', { brand, other }) : cantTell('unclear', { other: other.slice(0, 80) });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Cohérence de la marque',
    why: 'Une marque différente de celle que GS1 associe au code-barres fait refuser la fiche.',
    fix: 'Écrivez partout la même marque : celle qui est imprimée sur le produit.',
    contradiction: 'La page donne « {brand} » et « {other} » pour marque.',
    unclear: 'Deux lectures de la marque diffèrent, dont « {other} » : est-ce la même marque ?',
  },
  en: {
    title: 'Consistency of the brand',
    why: 'A brand other than the one GS1 links to the barcode gets the listing refused.',
    fix: 'Write the same brand everywhere: the one printed on the product.',
    contradiction: 'The page gives both “{brand}” and “{other}” as brand.',
    unclear: 'Two readings of the brand differ, among them “{other}”: is it the same brand?',
  },
};

const beside = (value: string) =>
  ({ others: () => [{ value, evidence: { source: 'json-ld', locator: 'brand' } }] }) as never;
const row = (value: string) => [{ name: 'Marque', value }];

export const examples = (): Example<typeof rule>[] => [
  { fields: { brand: 'Brume' }, context: beside('Rosée'), expect: 'contradiction' },
  { fields: { brand: 'Brume', attributes: row('Rosée') }, expect: 'contradiction' },
  { fields: { brand: 'Brume' }, context: beside(`Rosée ${'des bois '.repeat(5)}`), expect: 'unclear' },
  { fields: { brand: 'Visitez la boutique Brume', attributes: row('BRUME™') }, expect: 'passed' },
  { fields: { brand: 'Maison Élan' }, context: beside('elan'), expect: 'passed' },
  { fields: { brand: 'Nord Sud Est' }, context: beside('NSE'), expect: 'passed' },
  { fields: { brand: 'Générique', attributes: row('Brume') }, expect: 'passed' },
  { fields: { brand: 'Brume', attributes: [{ name: 'Marque du processeur', value: 'Rosée' }] }, expect: 'passed' },
];
