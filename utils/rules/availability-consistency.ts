import { isGone } from '../core/availability';
import type { Availability } from '../core/listing';
import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'availability-consistency',
  needs: ['availability'],
  wants: ['variants'],
  options: {},
  messages: ['contradiction', 'perVariant'],

  check({ availability, variants }, _, { others }) {
    const contradicted = others('availability').some(({ value }) => isGone(value) !== isGone(availability));
    if (!contradicted) return pass;
    // « Disponible » on a page may speak of a size, a shop or another product: never more than a question.
    return cantTell(variants?.length ? 'perVariant' : 'contradiction');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Cohérence de la disponibilité',
    why: 'Google et les comparateurs refusent une page dont les données structurées contredisent ce qu’elle affiche.',
    fix: 'Faites écrire la même disponibilité dans la page et dans ses données structurées.',
    contradiction:
      'Les données structurées et le texte de la page semblent se contredire : l’offre est-elle disponible ?',
    perVariant: 'Disponibilités différentes relevées : valent-elles pour des variantes différentes ?',
  },
  en: {
    title: 'Consistency of the availability',
    why: 'Google and comparison sites refuse a page whose structured data contradicts what it shows.',
    fix: 'Have the page and its structured data state the same availability.',
    contradiction: 'The structured data and the text of the page seem to disagree: is the offer available?',
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
