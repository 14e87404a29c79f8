import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName, FieldValues, Listing } from '../../utils/core/listing';
import { productKeys } from '../../utils/core/product-key';
import type { Report } from '../../utils/core/report';
import { translator } from '../../utils/i18n/catalogue';
import { askedDifference } from '../../utils/judging/asked-difference';
import { changedVerdicts } from '../../utils/judging/changed-verdicts';
import { channelDifferences, valueOn } from '../../utils/judging/channels';
import { comingAfter, wouldFail } from '../../utils/judging/coming';
import { judge } from '../../utils/judging/judge';
import { recordsOf } from '../../utils/storage/kept-listings';
import { absent, known, listingOf } from './fixtures';

const LONG = 'Bocal à conserves en verre trempé avec joint en caoutchouc naturel et fermeture métallique, un litre';
const on = (values: { [N in FieldName]?: FieldValues[N] }, more: Partial<Listing> = {}) =>
  listingOf(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value)])), {
    marketplace: 'amazon',
    country: 'FR',
    language: 'fr',
    ...more,
  });
const judged = (listing: Listing, today: string, more = {}) =>
  judge(listing, { waivers: [], rulesOff: [], today, ...more });

describe('what changed rules make of a reading', () => {
  const [june, november] = ['2026-06-01', '2026-11-25'];
  const title = on({ title: LONG });

  it('tells the new limit, the old one, and the date', () => {
    const changes = changedVerdicts(judged(title, june), judged(title, november), []);
    expect(changes).toContainEqual({
      rule: 'title-length',
      turn: 'fails',
      policy: 'amazon',
      since: '2026-07-27',
      before: { severity: 'important', options: { max: 200, ceiling: 200, min: 25 }, since: '2025-01-21' },
      after: { severity: 'important', options: { max: 75, ceiling: 200, min: 25 }, since: '2026-07-27' },
    });
  });

  it('tells the same the other way round as put right', () => {
    const changes = changedVerdicts(judged(title, november), judged(title, june), []);
    expect(changes.find(({ rule }) => rule === 'title-length')).toMatchObject({ turn: 'right' });
  });

  it('leaves out what comes of a person: a rule switched off, an answer', () => {
    const [before, after] = [judged(title, june), judged(title, november)];
    const off = judged(title, november, { rulesOff: ['title-length'] });
    expect(changedVerdicts(before, off, ['title-length']).map(({ rule }) => rule)).not.toContain('title-length');
    const answered: Report = {
      ...after,
      findings: after.findings.map((finding) =>
        finding.rule === 'title-length' ? { ...finding, answer: { value: 'no' } as never } : finding,
      ),
    };
    expect(changedVerdicts(before, answered, []).map(({ rule }) => rule)).not.toContain('title-length');
  });

  it('reads the old limit off the finding when the demand itself was corrected', () => {
    const after = judged(title, november);
    const before: Report = {
      ...after,
      findings: after.findings.map((finding) =>
        finding.rule === 'title-length'
          ? { ...finding, outcome: 'cantTell', message: 'tooLong', data: { max: 60 } }
          : finding,
      ),
    };
    const [change] = changedVerdicts(before, after, []);
    expect(askedDifference(change!.before, change!.after)).toEqual([{ of: 'option', name: 'max', from: 60, to: 75 }]);
  });

  it('finds nothing between two judgements by the same rules, whatever the listing', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 250 });
    fc.assert(
      fc.property(fc.record({ title: text, brand: text, description: text }), fc.nat(60), (values, plus) => {
        const listing = on(values);
        const day = new Date(Date.parse('2026-08-01') + plus * 86_400_000).toISOString().slice(0, 10);
        expect(changedVerdicts(judged(listing, day), judged(listing, november), [])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is announced', () => {
  it('lies ahead, soonest first, and leaves out rules that are switched off', () => {
    const coming = comingAfter('2026-06-01', []);
    expect(coming.map(({ rule }) => rule)).toContain('title-length');
    expect(coming.map(({ since }) => since)).toEqual(coming.map(({ since }) => since).sort());
    expect(coming.every(({ since }) => since > '2026-06-01')).toBe(true);
    expect(comingAfter('2026-06-01', ['title-length']).map(({ rule }) => rule)).not.toContain('title-length');
  });

  it('would find at fault the listings it speaks of, and no other', () => {
    const limit = comingAfter('2026-06-01', []).find(
      ({ rule, policy }) => rule === 'title-length' && policy === 'amazon',
    )!;
    expect(wouldFail(judged(on({ title: LONG }), '2026-06-01'), limit, [])).toBe(true);
    expect(wouldFail(judged(on({ title: 'Bol en grès émaillé bleu nuit' }), '2026-06-01'), limit, [])).toBe(false);
    expect(wouldFail(judged(on({ title: LONG }, { marketplace: 'ebay' }), '2026-06-01'), limit, [])).toBe(false);
  });
});

describe('the same product on several marketplaces', () => {
  it('is known by its code, however written, and by brand and number; never by what fills a form', () => {
    expect(productKeys(on({ gtin: '3 017620 422003' }))).toEqual(productKeys(on({ gtin: '03017620422003' })));
    expect(productKeys(on({ gtin: '3017620422004' }))).toEqual([]);
    expect(productKeys(on({ brand: 'Le Creuset', mpn: 'ab-12' }))).toEqual(
      productKeys(on({ brand: 'LE CREUSET', mpn: 'AB 12' })),
    );
    expect(productKeys(on({ brand: 'Le Creuset', mpn: 'N/A' }))).toEqual([]);
    expect(productKeys(on({ brand: 'Sans marque', mpn: 'ab-12' }))).toEqual([]);
  });

  it('differs in what two listings show otherwise; what could not be read is said apart', () => {
    const attributes = (Couleur: string, more: { name: string; value: string }[] = []) => [
      { name: 'Couleur', value: Couleur },
      ...more,
    ];
    const report = (listing: Listing) => judged(listing, '2026-11-25');
    const one = report(
      on({ title: 'Bol', brand: 'A', attributes: attributes('Bleu', [{ name: 'Poids', value: '1' }]) }),
    );
    const other = report({
      ...on({ title: 'Bol', attributes: attributes('bleu nuit') }, { marketplace: 'ebay' }),
    });
    other.listing.fields.price = absent;
    one.listing.fields.price = known({ amount: 5, currency: 'EUR' });
    const channels = [one, other].map((each) => ({ marketplace: each.listing.marketplace, report: each }));
    const { differing, unread } = channelDifferences(channels);
    expect(differing).toEqual([{ field: 'price' }, { field: 'attributes', attribute: 'Couleur' }]);
    expect(unread).toContain('brand');
    const speech = { t: translator('fr'), language: 'fr' } as const;
    expect(valueOn(channels[1]!, differing[0]!, speech)).toEqual({ state: 'absent' });
    expect(valueOn(channels[1]!, differing[1]!, speech)).toBe('bleu nuit');
  });
});

describe('the catalogue', () => {
  it('ranks by what weighs, then by the latest, and never two alike', () => {
    const at = (title: string, when: number, id = '1') =>
      recordsOf(judged(on({ title }, { id }), '2026-11-25'), `m${id}`, { at: when }, (name) => name).kept;
    const compare = (a: (string | number)[], b: (string | number)[]) => {
      const i = a.findIndex((part, index) => part !== b[index]);
      return a[i]! < b[i]! ? -1 : 1;
    };
    expect(compare(at(LONG, 1).rank, at('Bol en grès émaillé bleu nuit', 2).rank)).toBe(-1);
    expect(compare(at(LONG, 2).rank, at(LONG, 1).rank)).toBe(-1);
    expect(at(LONG, 1, '2').rank).not.toEqual(at(LONG, 1, '1').rank);
  });
});
