import type { Availability } from '../core/listing';
import { cantTell, defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const GONE: ReadonlySet<Availability> = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);

const rule = defineRule({
  id: 'availability-consistency',
  needs: ['availability'],
  wants: ['variants'],
  options: {},
  messages: ['contradiction', 'perVariant'],

  check({ availability, variants }, _, { others }) {
    const contradicted = others('availability').some(({ value }) => GONE.has(value) !== GONE.has(availability));
    if (!contradicted) return pass;
    // One size may be sold out while another is in stock.
    return variants?.length ? cantTell('perVariant') : fail('contradiction');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Cohérence de la disponibilité',
    why: 'Google et les comparateurs refusent une page dont les données structurées contredisent ce qu’elle affiche.',
    fix: 'Faites écrire la même disponibilité dans la page et dans ses données structurées.',
    contradiction: 'La page dit à la fois disponible et indisponible.',
    perVariant: 'Disponibilités différentes relevées : valent-elles pour des variantes différentes ?',
  },
  en: {
    title: 'Consistency of the availability',
    why: 'Google and comparison sites refuse a page whose structured data contradicts what it shows.',
    fix: 'Have the page and its structured data state the same availability.',
    contradiction: 'The page says both available and unavailable.',
    perVariant: 'Different availabilities read: are they those of different variants?',
  },
};

const beside = (value: Availability) =>
  ({ others: () => [{ value, evidence: { source: 'json-ld', locator: 'offers.availability' } }] }) as never;

export const examples = (): Example<typeof rule>[] => [
  { fields: { availability: 'InStock' }, context: beside('OutOfStock'), expect: 'contradiction' },
  {
    fields: { availability: 'InStock', variants: [{ axis: 'Taille' }] },
    context: beside('SoldOut'),
    expect: 'perVariant',
  },
  { fields: { availability: 'InStock' }, context: beside('OnlineOnly'), expect: 'passed' },
  { fields: { availability: 'OutOfStock' }, context: beside('Discontinued'), expect: 'passed' },
  { fields: { availability: 'InStock' }, expect: 'passed' },
];
