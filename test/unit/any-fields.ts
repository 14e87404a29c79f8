import fc from 'fast-check';
import type { Field } from '../../utils/core/field';
import { FIELD_NAMES, type FieldName, type FieldValues } from '../../utils/core/listing';
import { absent, evidence, known, unknown } from './fixtures';

export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '0', '12,90 €', 'Reconditionné', '100 % coton'),
);
const amount = fc.oneof(fc.double({ noNaN: true, min: -10, max: 1e7 }), fc.constantFrom(0, 9.99));
const money = fc.record({ amount, currency: fc.constantFrom('EUR', 'USD', '') });
const party = fc.record({ name: text, postalAddress: text, electronicAddress: text }, { requiredKeys: [] });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const values: { [N in FieldName]: fc.Arbitrary<FieldValues[N]> } = {
  title: text,
  brand: text,
  gtin: fc.oneof(text, fc.stringMatching(/^\d{7,15}$/)),
  mpn: text,
  description: text,
  highlights: text,
  condition: text,
  energyClass: text,
  bullets: list(text),
  category: list(text),
  pictures: list(fc.record({ url: text, width: fc.nat(5000), height: fc.nat(5000) }, { requiredKeys: ['url'] })),
  videos: fc.nat(3),
  enhancedContent: fc.boolean(),
  price: money,
  referencePrice: money,
  ecoContribution: money,
  unitPrice: fc.record({ amount, currency: fc.constant('EUR'), per: fc.constantFrom('kg', '100 ml', 'unit', '') }),
  availability: fc.constantFrom('InStock', 'OutOfStock', 'Discontinued', 'PreOrder'),
  attributes: list(fc.record({ name: text, value: text })),
  variants: list(fc.record({ axis: text })),
  seller: fc.record({ name: text }),
  rating: fc.record({ value: fc.double({ noNaN: true, min: 0, max: 5 }), count: fc.nat() }),
  delivery: text,
  manufacturer: party,
  responsiblePerson: party,
  safetyInformation: list(text),
  repairabilityIndex: amount,
  durabilityIndex: amount,
};
const field = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> =>
  fc.oneof(
    { weight: 3, arbitrary: value.map(known) },
    { weight: 1, arbitrary: value.map((other) => ({ ...known(other), others: [{ value: other, evidence }] })) },
    fc.constant<Field<T>>(absent),
    fc.constant<Field<T>>(unknown),
  );
/** Any fields at all, as strange as a page may have them. */
export const anyFields = fc.record(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, field(values[name] as fc.Arbitrary<unknown>)])),
);
