import { describe, expect, it } from 'vitest';
import type { Finding } from '../../utils/core/analyse';
import { makeReport } from '../../utils/core/report';
import type { Outcome } from '../../utils/core/rule';
import type { Waiver } from '../../utils/core/waiver';
import { translator } from '../../utils/i18n/catalogue';
import { compareReports } from '../../utils/judging/comparison';
import { valueLines } from '../../utils/judging/field-text';
import { groupByField, inFixOrder, kindOf } from '../../utils/judging/fix-order';
import { diffWords } from '../../utils/judging/text-diff';
import lawFr from '../../utils/policies/law-fr';
import { absent, known, listingOf } from './fixtures';

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  outcome: 'failed',
  severity: 'important',
  fields: ['title'],
  policies: [],
  ...more,
});
const waiver: Waiver = { id: 'w', rule: 'a', kind: 'ignored', reason: 'known', author: '', at: 0 };
const [lawful] = Object.keys(lawFr.rows);
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('fix order', () => {
  it('blocking, then what the law asks, then important, then advice; what is seen first comes first', () => {
    const findings = [
      finding('advice', { severity: 'advice' }),
      finding('description', { fields: ['description'] }),
      finding('title'),
      finding(lawful!, { policies: [{ id: lawFr.id, row: 0 }], fields: ['delivery'] }),
      finding('blocking', { severity: 'blocking', fields: ['gtin'] }),
    ];
    expect(rulesOf(inFixOrder(findings))).toEqual(['blocking', lawful, 'title', 'description', 'advice']);
  });

  it('a field stands where its worst finding stands', () => {
    const groups = groupByField([
      finding('a', { fields: ['price'] }),
      finding('b'),
      finding('c', { fields: ['price'] }),
    ]);
    expect(groups.map(({ field, findings }) => [field, ...rulesOf(findings)])).toEqual([
      ['price', 'a', 'c'],
      ['title', 'b'],
    ]);
  });

  it('a decision outweighs severity and outcome', () => {
    expect(kindOf(finding('a', { severity: 'blocking' }))).toBe('blocking');
    expect(kindOf(finding('a', { outcome: 'cantTell' }))).toBe('cantTell');
    expect(kindOf(finding('a', { waiver }))).toBe('waived');
  });
});

describe('before and after', () => {
  const report = (findings: Finding[], fields = {}) => makeReport(listingOf(fields), findings, '2026-11-24');
  const fateOf = (after: Partial<Finding> | undefined) => {
    const comparison = compareReports(report([finding('a')]), report(after ? [finding('a', after)] : []));
    return Object.entries(comparison).flatMap(([fate, list]) => (list.length ? [fate] : []));
  };

  it.each<[Outcome, string]>([
    ['passed', 'solved'],
    ['inapplicable', 'solved'],
    ['failed', 'remaining'],
    ['cantTell', 'unclear'],
    ['untested', 'unclear'],
  ])('a fault that is now %s is %s', (outcome, fate) => {
    expect(fateOf({ outcome })).toEqual([fate]);
  });

  it('a fault no longer checked is unclear, one with a decision is set aside, never solved', () => {
    expect(fateOf(undefined)).toEqual(['unclear']);
    expect(fateOf({ waiver })).toEqual(['setAside']);
  });

  it('a fault that was none before has appeared', () => {
    const { appeared } = compareReports(report([finding('a', { outcome: 'cantTell' })]), report([finding('a')]));
    expect(rulesOf(appeared)).toEqual(['a']);
  });

  it('only what was settled at both moments has changed', () => {
    const before = report([], { title: known('Tasse'), brand: absent, gtin: known('1') });
    const after = report([], { title: known('Tasse bleue'), brand: known('Arc'), mpn: known('X') });
    expect(compareReports(before, after).changed).toEqual(['title', 'brand']);
  });
});

describe('words that differ', () => {
  const joined = (pieces: { text: string; changed: boolean }[]) =>
    pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

  it('marks the words of each side and gives both texts back', () => {
    const { before, after } = diffWords('Tasse PROMO en grès bleu', 'Tasse en grès bleu nuit');
    expect(joined(before)).toBe('Tasse [PROMO ]en grès bleu');
    expect(joined(after)).toBe('Tasse en grès bleu[ nuit]');
  });

  it('nothing, everything, and texts too long to compare', () => {
    expect(diffWords('', '')).toEqual({ before: [], after: [] });
    expect(joined(diffWords('', 'neuf').after)).toBe('[neuf]');
    const long = Array.from({ length: 3_000 }, (_, i) => `a${i}`).join(' ');
    const { before, after } = diffWords(`start ${long} end`, `start ${long.replaceAll('a', 'b')} end`);
    expect(before.map(({ changed }) => changed)).toEqual([false, true, false]);
    expect(after.map(({ text }) => text).join('')).toBe(`start ${long.replaceAll('a', 'b')} end`);
  });
});

describe('values in words', () => {
  const speech = { t: translator('fr'), language: 'fr' } as const;

  it('one line per item, amounts and sizes as people write them', () => {
    expect(valueLines('price', { amount: 12.5, currency: 'EUR' }, speech)[0]).toMatch(/^12,50.€$/);
    expect(valueLines('pictures', [{ url: 'a', width: 500, height: 400 }, { url: 'b' }], speech)).toEqual([
      '2 images',
      '500 × 400 px',
      'taille inconnue',
    ]);
    expect(valueLines('availability', 'OutOfStock', speech)).toEqual(['en rupture de stock']);
  });

  it('a hostile text is cut, in length and in lines, and is no template', () => {
    const [line] = valueLines('title', 'x'.repeat(5_000_000), speech);
    expect(line!.length).toBeLessThan(3_000);
    expect(valueLines('bullets', Array(10_000).fill('a'), speech).length).toBeLessThan(100);
    const tricky = [{ name: '{value}', value: '{name}' }];
    expect(valueLines('attributes', tricky, speech)).toEqual(['{value}\u00a0: {name}']);
  });
});
