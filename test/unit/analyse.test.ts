import { describe, expect, it } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import type { Family } from '../../utils/core/family';
import type { Listing } from '../../utils/core/listing';
import type { Policy, PolicyRow } from '../../utils/core/policy';
import { type AnyRule, defineRule, fail, pass } from '../../utils/core/rule';
import { absent, evidence, known, length, listingOf, policy, row } from './fixtures';

const judge = (rule: AnyRule, listing: Listing, list: readonly Policy[] = [policy({ [rule.id]: row() })], more = {}) =>
  analyse(listing, { rules: [rule], policies: list, today: '2026-11-24', ...more });

describe('the three states of a field', () => {
  it('unknown gives cantTell and names the fields', () => {
    expect(judge(length, listingOf())).toMatchObject([
      { outcome: 'cantTell', message: 'unreadable', data: { fields: 'title' }, fields: ['title'] },
    ]);
  });

  it('absent gives whenAbsent, or inapplicable without it', () => {
    const { whenAbsent: _none, ...silent } = length;
    expect(judge(length, listingOf({ title: absent }))).toMatchObject([{ outcome: 'failed', message: 'missing' }]);
    expect(judge(silent, listingOf({ title: absent }))).toMatchObject([{ outcome: 'inapplicable' }]);
  });

  it('known is handed over', () => {
    expect(judge(length, listingOf({ title: known('Mug') }))).toMatchObject([{ outcome: 'passed' }]);
    expect(judge(length, listingOf({ title: known('Tasse à café') }))).toMatchObject([
      { outcome: 'failed', message: 'long', data: { max: 5, min: 1 } },
    ]);
  });

  it('a field asked for is settled, one wanted may be anything', () => {
    const rule = defineRule({
      id: 'asking',
      needs: [],
      asks: ['price'],
      wants: ['brand'],
      options: {},
      messages: ['seen'],
      check: ({ price, brand }) => fail('seen', { price: price ? price.amount : 'none', brand: brand ?? 'none' }),
    });
    expect(judge(rule, listingOf())).toMatchObject([{ message: 'unreadable', data: { fields: 'price' } }]);
    expect(judge(rule, listingOf({ price: absent }))).toMatchObject([{ data: { price: 'none', brand: 'none' } }]);
    const both = { price: known({ amount: 3, currency: 'EUR' }), brand: known('Brume') };
    expect(judge(rule, listingOf(both))).toMatchObject([{ data: { price: 3, brand: 'Brume' }, fields: ['price'] }]);
  });

  it('a fault needs a field read whole where the rule says so; what passes, passes', () => {
    const whole = { ...length, whole: ['title'] as const };
    const partly = (title: string) => listingOf({ title: { state: 'known', value: title, evidence, partial: true } });
    expect(judge(length, partly('Tasse à café'))).toMatchObject([{ outcome: 'failed' }]);
    expect(judge(whole, partly('Tasse à café'))).toMatchObject([
      { outcome: 'cantTell', message: 'partial', data: { fields: 'title' } },
    ]);
    expect(judge(whole, partly('Mug'))).toMatchObject([{ outcome: 'passed' }]);
  });

  it('what a listing is not concerned by is not looked for', () => {
    const rule = {
      ...length,
      wants: ['brand'] as const,
      concerns: ({ brand }: { brand?: string }) => brand !== 'Brume',
    };
    expect(judge(rule as AnyRule, listingOf({ brand: known('Brume') }))).toMatchObject([{ outcome: 'inapplicable' }]);
    expect(judge(rule as AnyRule, listingOf())).toMatchObject([{ outcome: 'cantTell', message: 'unreadable' }]);
  });

  it('hands over readings that differ', () => {
    const rule = defineRule({
      id: 'other',
      needs: ['brand'],
      options: {},
      messages: ['differs'],
      check: ({ brand }, _, { others }) =>
        others('brand').some(({ value }) => value !== brand) ? fail('differs') : pass,
    });
    const field = { ...known('Brume'), others: [{ value: 'Rosée', evidence }] };
    expect(judge(rule, listingOf({ brand: field }))).toMatchObject([{ message: 'differs' }]);
    expect(judge(rule, listingOf({ brand: known('Brume') }))).toMatchObject([{ outcome: 'passed' }]);
  });

  it('a rule that crashes gives cantTell, and the others go on', () => {
    const broken = defineRule({
      id: 'broken',
      needs: ['title'],
      options: {},
      messages: [],
      check() {
        throw new Error('boom');
      },
    });
    const findings = analyse(listingOf({ title: known('Mug') }), {
      rules: [broken, length],
      policies: [policy({ broken: row(), length: row() })],
      today: '2026-11-24',
    });
    expect(findings).toMatchObject([
      { outcome: 'cantTell', message: 'crashed', data: { error: 'Error: boom' } },
      { outcome: 'passed' },
    ]);
  });
});

describe('policies', () => {
  const long = listingOf({ title: known('Tasse à café') }, { country: 'FR', language: 'fr' });

  it('a rule nobody asks for gives no finding', () => {
    expect(judge(length, long, [policy({})])).toEqual([]);
  });

  it('the strictest severity speaks, options merge with the more specific last', () => {
    const findings = judge(length, long, [
      policy({ length: row({ severity: 'advice', options: { max: 8, min: 3 } }) }, { id: 'common' }),
      policy({ length: row({ severity: 'blocking', options: { max: 10 } }) }, { id: 'acme', marketplaces: ['acme'] }),
      policy({ length: row({ severity: 'important', options: { max: 1 } }) }, { id: 'bolt', marketplaces: ['bolt'] }),
    ]);
    expect(findings).toMatchObject([
      { severity: 'blocking', data: { max: 10, min: 3 }, policies: [{ id: 'common' }, { id: 'acme' }] },
    ]);
  });

  it('a row may weigh single messages otherwise', () => {
    const raise = { length: row({ severity: 'advice', raise: { long: 'blocking' } }) };
    expect(judge(length, long, [policy(raise)])).toMatchObject([{ severity: 'blocking' }]);
    expect(judge(length, listingOf({ title: absent }), [policy(raise)])).toMatchObject([{ severity: 'advice' }]);
  });

  it('false switches the rule off', () => {
    expect(
      judge(length, long, [policy({ length: row() }), policy({ length: false }, { marketplaces: ['acme'] })]),
    ).toEqual([]);
    expect(
      judge(length, long, [policy({ length: row() }), policy({ length: false }, { marketplaces: ['bolt'] })]),
    ).toHaveLength(1);
  });

  it('speaks to its countries only, and to nobody where the country is unknown', () => {
    const french = [policy({ length: row() }, { countries: ['FR'] })];
    expect(judge(length, long, french)).toHaveLength(1);
    expect(judge(length, listingOf({}, { country: 'DE' }), french)).toEqual([]);
    expect(judge(length, listingOf(), french)).toEqual([]);
  });

  it('the first row that applies counts', () => {
    const rows = [
      row({ appliesTo: { families: ['toys'] }, options: { max: 1 } }),
      row({ appliesTo: { languages: ['de'] }, options: { max: 2 } }),
      row({ appliesTo: { countries: ['FR'], notFamilies: ['books'] }, options: { max: 3 } }),
      row({ options: { max: 4 } }),
    ];
    const max = (family?: Family, listing = long) =>
      judge(length, listing, [policy({ length: rows })], { family: family && { family, confidence: 'strong' } })[0]
        ?.data?.max;
    expect(max('toys')).toBe(1);
    expect(max('toys', { ...long, language: 'de' })).toBe(1);
    expect(max(undefined, { ...long, language: 'de' })).toBe(2);
    expect(max('food')).toBe(3);
    expect(max('books')).toBe(4);
  });

  it('announces what lies ahead, drops what has expired, and counts both borders in', () => {
    const on = (today: string, dates: Partial<PolicyRow>) =>
      judge(length, long, [policy({ length: row(dates) })], { today });
    expect(on('2026-12-31', { since: '2027-01-01' })).toMatchObject([
      { outcome: 'untested', message: 'announced', data: { since: '2027-01-01' }, severity: 'important' },
    ]);
    expect(on('2027-01-01', { since: '2027-01-01' })).toMatchObject([{ outcome: 'failed' }]);
    expect(on('2027-01-01', { until: '2027-01-01' })).toMatchObject([{ outcome: 'failed' }]);
    expect(on('2027-01-02', { until: '2027-01-01' })).toEqual([]);
  });

  it('a demand in force hides the announcement of a stricter one', () => {
    const findings = judge(length, long, [
      policy({ length: row({ options: { max: 8 } }) }),
      policy({ length: row({ since: '2030-01-01' }) }),
    ]);
    expect(findings).toMatchObject([{ outcome: 'failed', data: { max: 8 } }]);
  });
});

describe('families', () => {
  const toysOnly = { ...length, families: ['toys'] as const };
  const long = listingOf({ title: known('Train en bois') });
  const as = (family: Family, confidence: 'confirmed' | 'strong' | 'weak') =>
    judge(toysOnly, long, undefined, { family: { family, confidence } });

  it('a rule for some families is silent on the others, and where the family is not known', () => {
    expect(as('food', 'confirmed')).toEqual([]);
    expect(judge(toysOnly, listingOf({ title: known('Bibelot') }))).toEqual([]);
  });

  it('accuses on a strong guess, asks on a weak one', () => {
    expect(as('toys', 'confirmed')).toMatchObject([{ outcome: 'failed', message: 'long' }]);
    expect(as('toys', 'strong')).toMatchObject([{ outcome: 'failed', family: { family: 'toys' } }]);
    expect(as('toys', 'weak')).toMatchObject([
      { outcome: 'cantTell', message: 'familyGuessed', data: { family: 'toys' } },
    ]);
  });

  it('guesses the family when none is given', () => {
    const toy = listingOf({ title: known('Train'), category: known(['Jeux et Jouets', 'Trains']) });
    expect(judge({ ...toysOnly, options: { max: 2, min: 1 } }, toy)).toMatchObject([{ outcome: 'failed' }]);
  });
});
