import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../utils/core/listing';
import { judge } from '../../utils/judging/judge';
import { cutAt, type LIMITED_FIELDS, limitsFor, measure } from '../../utils/judging/limits';
import { known, listingOf } from './fixtures';

const today = '2026-11-24';
const on = (marketplace: string, more: Partial<Listing> = {}) =>
  listingOf({ title: known('Tasse à café en grès') }, { marketplace, country: 'FR', language: 'fr', ...more });
const short = (listing: Listing, field: (typeof LIMITED_FIELDS)[number], when = today) =>
  limitsFor(listing, field, { today: when }).map(({ limit, of, beyond }) => [limit, of, beyond]);

test('a title has the limits of its marketplace, of its country and of its day', () => {
  expect(short(on('amazon'), 'title')).toEqual([
    [75, 'text', 'cut'],
    [200, 'text', 'refused'],
  ]);
  expect(short(on('amazon'), 'title', '2026-07-26')).toEqual([[200, 'text', 'refused']]);
  expect(short(on('amazon', { country: 'AE' }), 'title')).toEqual([[200, 'text', 'refused']]);
  expect(short(on('cdiscount'), 'title')).toEqual([[132, 'text', 'refused']]);
  expect(short(on('ebay'), 'title')).toEqual([[80, 'text', 'refused']]);
  expect(short(on('shop'), 'title')).toEqual([[150, 'text', 'cut']]);
});

test('a book keeps its long title', () => {
  const book = listingOf(
    { title: known('Germinal'), category: known(['Livres', 'Romans']) },
    { marketplace: 'amazon', country: 'FR' },
  );
  expect(short(book, 'title')).toEqual([[200, 'text', 'refused']]);
});

test('bullets are limited each and together; descriptions where sources disagree have two limits', () => {
  expect(short(on('amazon'), 'bullets')).toEqual([
    [255, 'item', 'advised'],
    [500, 'item', 'cut'],
    [1000, 'items', 'advised'],
  ]);
  expect(short(on('cdiscount'), 'description')).toEqual([
    [420, 'text', 'advised'],
    [2000, 'text', 'refused'],
  ]);
});

test('nobody asks, nothing is limited: another field, another marketplace, a rule switched off', () => {
  expect(limitsFor(on('cdiscount'), 'highlights', { today })).toEqual([]);
  expect(limitsFor(on('amazon'), 'brand', { today })).toEqual([]);
  expect(limitsFor(on('amazon'), 'title', { today, rulesOff: ['title-length'] })).toEqual([]);
});

test('each limit names the demand that states it', () => {
  const [limit] = limitsFor(on('amazon'), 'title', { today });
  expect(limit).toMatchObject({ rule: 'title-length', source: { policy: 'amazon', since: '2026-07-27' } });
  const [common] = limitsFor(on('shop'), 'title', { today });
  expect(common!.source.policy).toBe('common');
});

describe('a limit and its rule agree', () => {
  test.each(['amazon', 'cdiscount', 'ebay', 'etsy', 'fnac', 'shop'])('%s', (marketplace) => {
    for (const field of ['title', 'description', 'highlights'] as const) {
      const limits = limitsFor(on(marketplace), field, { today }).filter(({ of }) => of === 'text');
      const outcome = (length: number) => {
        const listing = on(marketplace);
        listing.fields = { ...listing.fields, [field]: known('grès bleu '.repeat(600).slice(0, length)) };
        const { findings } = judge(listing, { waivers: [], rulesOff: [], today });
        return findings.find(({ rule }) => rule === limits[0]?.rule);
      };
      if (!limits[0]) continue;
      expect(outcome(limits[0].limit)?.outcome, field).toBe('passed');
      for (const { limit } of limits) {
        expect(outcome(limit + 1)).toMatchObject({ outcome: 'failed', data: { max: limit } });
      }
    }
  });
});

test('measuring counts characters as people do and bytes as UTF-8 does', () => {
  expect(measure('é👍', 'characters')).toBe(2);
  expect(measure('é👍', 'bytes')).toBe(6);
});

test('a cut parts a text between two characters, as late as it may', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.nat(40),
      fc.constantFrom('characters' as const, 'bytes' as const),
      (text, limit, unit) => {
        const { kept, beyond } = cutAt(text, { limit, unit });
        expect(kept + beyond).toBe(text);
        expect(measure(kept, unit)).toBeLessThanOrEqual(limit);
        const [next] = beyond;
        if (next) expect(measure(kept + next, unit)).toBeGreaterThan(limit);
      },
    ),
  );
});
