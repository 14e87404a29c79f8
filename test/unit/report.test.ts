import { describe, expect, it } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import { countFindings, coverageOf, makeReport, standingOf } from '../../utils/core/report';
import { cantTell, defineRule, pass } from '../../utils/core/rule';
import { applyWaivers, type Waiver } from '../../utils/core/waiver';
import { known, length, listingOf, policy, row } from './fixtures';

describe('waivers and counts', () => {
  const ask = defineRule({ id: 'ask', needs: [], options: {}, messages: ['sure'], check: () => cantTell('sure') });
  const good = defineRule({ id: 'good', needs: [], options: {}, messages: [], check: () => pass });
  const off = defineRule({
    id: 'off',
    needs: [],
    options: {},
    messages: [],
    check: () => ({ outcome: 'inapplicable' }),
  });
  const listing = listingOf({ title: known('Tasse à café') });
  const findings = analyse(listing, {
    rules: [length, ask, good, off],
    policies: [policy({ length: row({ severity: 'blocking' }), ask: row(), good: row(), off: row() })],
    today: '2026-11-24',
  });
  const waiver = (rule: string, more: Partial<Waiver> = {}): Waiver => ({
    id: 'w',
    rule,
    kind: 'ignored',
    reason: 'Nom du modèle',
    author: 'Ada',
    at: 0,
    ...more,
  });

  it('counts outcomes by severity, and only the checks that concern the listing', () => {
    expect(countFindings(findings)).toEqual({ blocking: 1, important: 0, advice: 0, toCheck: 1, passed: 1, waived: 0 });
    expect(coverageOf(findings)).toEqual({ made: 2, total: 3 });
    expect(makeReport(listing, findings, '2026-11-24')).toMatchObject({ standing: 'blocked', today: '2026-11-24' });
  });

  it('a waived finding leaves the counts, not the report', () => {
    const waived = applyWaivers(findings, [waiver('length'), waiver('good')], listing);
    expect(countFindings(waived)).toEqual({ blocking: 0, important: 0, advice: 0, toCheck: 1, passed: 1, waived: 1 });
    expect(waived).toHaveLength(findings.length);
    expect(waived[0]).toMatchObject({ outcome: 'failed', waiver: { reason: 'Nom du modèle' } });
    expect(applyWaivers(waived, [], listing)).toEqual(findings);
  });

  it('a waiver may hold for one listing only', () => {
    const here = { marketplace: 'acme', listing: '1' };
    expect(applyWaivers(findings, [waiver('length', here)], listing)[0]?.waiver).toBeDefined();
    expect(applyWaivers(findings, [waiver('length', { ...here, listing: '2' })], listing)[0]?.waiver).toBeUndefined();
    expect(
      applyWaivers(findings, [waiver('length', { ...here, marketplace: 'bolt' })], listing)[0]?.waiver,
    ).toBeUndefined();
  });

  it('gives the standing by the worst that is left', () => {
    const counts = { blocking: 0, important: 0, advice: 0, toCheck: 0, passed: 3, waived: 2 };
    expect(standingOf(counts)).toBe('clear');
    expect(standingOf({ ...counts, toCheck: 1 })).toBe('check');
    expect(standingOf({ ...counts, toCheck: 1, advice: 1 })).toBe('improve');
    expect(standingOf({ ...counts, advice: 1, blocking: 1 })).toBe('blocked');
  });
});
