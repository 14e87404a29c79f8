import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import { FIELD_NAMES } from '../../utils/core/listing';
import { makeReport } from '../../utils/core/report';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';
import { anyFields } from './any-fields';
import { listingOf, unknown } from './fixtures';

describe('every rule, on any listing', () => {
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
