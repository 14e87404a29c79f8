import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../utils/core/family';
import type { PolicyRow } from '../../utils/core/policy';
import { SEVERITIES } from '../../utils/core/rule';
import { policies } from '../../utils/policies/index';
import { rules } from '../../utils/rules/index';

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
const rowsOf = (entry: PolicyRow | readonly PolicyRow[] | false) => (entry === false ? [] : [entry].flat());
const DATE = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$|^19\d\d-\d\d-\d\d$/;

test('policies have ids of their own and come from the least to the most specific', () => {
  const ids = policies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe('common');
  const reach = policies.map(({ marketplaces, countries }) => (marketplaces ? 2 : countries ? 1 : 0));
  expect(reach).toEqual([...reach].sort());
});

test('every rule is asked for by some policy', () => {
  const asked = new Set(policies.flatMap(({ rows }) => Object.keys(rows).filter((id) => rows[id] !== false)));
  expect(rules.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_id, { rows, name }) => {
  test('is named in both languages and lists its rows in alphabetical order', () => {
    expect(name.fr && name.en).toBeTruthy();
    expect(Object.keys(rows)).toEqual(Object.keys(rows).sort());
  });

  test.each(Object.entries(rows))('%s', (id, entry) => {
    const rule = ruleOf.get(id);
    expect(rule, 'a row names a rule').toBeDefined();
    for (const row of rowsOf(entry)) {
      expect(row.source.title && row.source.ref).toBeTruthy();
      expect(row.verified).toMatch(DATE);
      for (const date of [row.since, row.until]) if (date) expect(date).toMatch(DATE);
      if (row.since && row.until) expect(row.since <= row.until).toBe(true);
      expect(Object.keys(rule!.options)).toEqual(expect.arrayContaining(Object.keys(row.options ?? {})));
      expect(rule!.messages).toEqual(expect.arrayContaining(Object.keys(row.raise ?? {})));
      const severities = [row.severity, ...Object.values(row.raise ?? {})];
      expect(SEVERITIES).toEqual(expect.arrayContaining(severities));
      if (row.confidence === 'low') expect(severities).not.toContain('blocking');
      const { families = [], notFamilies = [] } = row.appliesTo ?? {};
      expect(FAMILIES).toEqual(expect.arrayContaining([...families, ...notFamilies]));
    }
  });
});
