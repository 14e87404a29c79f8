import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import type { Field } from '../../utils/core/field';
import { FIELD_NAMES, type FieldName, type FieldValues } from '../../utils/core/listing';
import { makeReport } from '../../utils/core/report';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';
import { absent, evidence, known, listingOf, unknown } from './fixtures';

describe('every rule, on any listing', () => {
  const text = fc.oneof(
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
  const anyFields = fc.record(
    Object.fromEntries(FIELD_NAMES.map((name) => [name, field(values[name] as fc.Arbitrary<unknown>)])),
  );
  const place = fc.record({
    marketplace: fc.constantFrom('amazon', 'cdiscount', 'etsy', 'shop'),
    country: fc.constantFrom('FR', 'DE', undefined),
    language: fc.constantFrom('fr', 'de', undefined),
  });
  const judgeAll = (fields: unknown, where: object) =>
    analyse({ ...listingOf(), ...where, fields: fields as never }, { rules, policies, today: '2026-11-24' });

  it('never throws, never crashes a rule, and gives one finding a rule', () => {
    fc.assert(
      fc.property(anyFields, place, (fields, where) => {
        const findings = judgeAll(fields, where);
        expect(findings.filter(({ message }) => message === 'crashed')).toEqual([]);
        expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
        expect(makeReport(listingOf(), findings, '2026-11-24').coverage.made).toBeLessThanOrEqual(findings.length);
      }),
      { numRuns: 300 },
    );
  });

  it('accuses of nothing where nothing could be read', () => {
    fc.assert(
      fc.property(place, (where) => {
        const findings = judgeAll(listingOf().fields, where);
        expect(findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'passed')).toEqual([]);
      }),
    );
  });

  it('accuses of nothing more when a field can no longer be read', () => {
    fc.assert(
      fc.property(anyFields, place, fc.constantFrom(...FIELD_NAMES), (fields, where, lost) => {
        const failed = (list: ReturnType<typeof judgeAll>) =>
          list.filter(({ outcome, fields: about }) => outcome === 'failed' && about.includes(lost));
        expect(failed(judgeAll({ ...fields, [lost]: unknown }, where))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
