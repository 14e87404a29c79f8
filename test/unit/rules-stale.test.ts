import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowCount, staleRows } from '../../scripts/rules/stale';
import { policies } from '../../utils/policies';
import { policy, row } from './fixtures';

const root = resolve(import.meta.dirname, '../..');
const stale = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/rules-stale.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('passports not checked for twelve months', () => {
  test('are those read a year ago or more, oldest first', () => {
    const asking = [
      policy({ a: row({ verified: '2025-11-26' }), b: row({ verified: '2025-11-25' }) }, { id: 'one' }),
      policy({ c: [row({ verified: '2024-02-29' }), row({ verified: '2026-01-01' })], d: false }, { id: 'two' }),
    ];
    expect(staleRows('2026-11-25', asking).map(({ policy: id, rule }) => `${id}/${rule}`)).toEqual(['two/c', 'one/b']);
    expect(rowCount(asking)).toBe(4);
  });

  test('leave out what is no longer in force', () => {
    const asking = [policy({ a: row({ verified: '2024-01-01', until: '2026-07-26' }) })];
    expect(staleRows('2026-11-25', asking)).toEqual([]);
    expect(staleRows('2026-07-26', asking)).toHaveLength(1);
  });

  test('no row of ours was read after the day it is judged on', () => {
    const later = policies.flatMap(({ id, rows }) =>
      Object.values(rows).flatMap((entry) => (entry === false ? [] : [entry].flat().map((one) => [id, one] as const))),
    );
    const today = new Date().toISOString().slice(0, 10);
    expect(later.filter(([, { verified }]) => verified > today).map(([id]) => id)).toEqual([]);
  });
});

describe('npm run rules:stale', { timeout: 120_000 }, () => {
  test('exits with 1 and one line for each, and a sum', () => {
    const { status, stdout } = stale('--today', '2040-01-01');
    const lines = stdout.trim().split('\n');
    expect(status).toBe(1);
    expect(lines.length).toBe(staleRows('2040-01-01').length + 1);
    expect(lines[0]).toMatch(/^20\d\d-\d\d-\d\d {2}[\w-]+\/[\w-]+ {2}.+\(.+\)$/);
    expect(lines.at(-1)).toContain(`${rowCount()} passports`);
  });

  test('exits with 0 when every source was read within the year', () => {
    expect(stale('--today', '2026-11-25')).toMatchObject({ status: 0 });
  });

  test('exits with 2 on wrong usage', () => {
    expect(stale('--today', 'yesterday')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(stale('--tody')).toMatchObject({ status: 2 });
  });
});
