import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modules, programmes } from '../../utils/checklists';
import type { Answer } from '../../utils/core/answer';
import type { FieldName, FieldValues } from '../../utils/core/listing';
import type { ProgressEvent } from '../../utils/core/progress';
import type { Report } from '../../utils/core/report';
import type { Waiver } from '../../utils/core/waiver';
import { anonymise, type Source } from '../../utils/exchange/anonymise';
import { ANONYMISED, type Anonymised, PSEUDONYM } from '../../utils/exchange/anonymised-shape';
import { passagesOf } from '../../utils/exchange/anonymised-words';
import { bandOf, bandsOf, LIMITS, type Measure, weekOf } from '../../utils/exchange/bands';
import type { Moment } from '../../utils/exchange/contents';
import { anonymisedEn } from '../../utils/i18n/anonymised.en';
import { anonymisedFr } from '../../utils/i18n/anonymised.fr';
import { exchangeEn } from '../../utils/i18n/exchange.en';
import { exchangeFr } from '../../utils/i18n/exchange.fr';
import { formatMessage } from '../../utils/i18n/format';
import { judge } from '../../utils/judging/judge';
import { known, listingOf } from './fixtures';
import { expectEnglishTypography, expectFrenchTypography } from './typography';

const NOW = Date.parse('2026-11-25T10:00:00Z');
/** Long enough that it cannot stand in a file by chance; of all scripts. */
const name = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzÀÉÎœß0123456789-日本語текст😀🧺é"\\<&/'),
    minLength: 8,
    maxLength: 24,
  })
  .filter((text) => text.trim().length >= 8 && !/^[A-Z]+$/.test(text));
const gtin = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((digits) => `36600${digits}`);
/** With cents, so that it is nobody’s limit. */
const price = fc
  .integer({ min: 100_001, max: 99_999_999 })
  .filter((cents) => cents % 100 !== 0)
  .map((cents) => cents / 100);

/** In cents: with some, so that neither the amount nor its euros are anybody’s limit. */
const figure = fc.integer({ min: 10_000_001, max: 999_999_999 }).filter((cents) => cents % 100 !== 0);

const anyIdentity = fc.record({
  turnover: figure,
  loans: figure,
  title: name,
  brand: name,
  mpn: name,
  description: name,
  bullet: name,
  seller: name,
  host: name,
  id: name,
  gtin,
  price,
  picture: name,
  reason: name,
  author: name,
  note: name,
  journey: name,
  remark: name,
  programme: name,
  step: name,
  module: name,
  objective: name,
  rule: name,
  marketplace: name,
  attribute: name,
  locator: name,
  at: fc.integer({ min: 1_600_000_000_000, max: NOW }),
});
type Identity = typeof anyIdentity extends fc.Arbitrary<infer T> ? T : never;

/** Judged once: the verdicts are real, and what they say is then made to name the merchant everywhere it can. */
const template: Report = judge(
  listingOf({ title: known('TASSE !!! '), price: known({ amount: 10, currency: 'EUR' }) }, { marketplace: 'amazon' }),
  {
    waivers: [],
    rulesOff: [],
    today: '2026-11-24',
  },
);

function sourceOf(who: Identity): Source {
  const company = { figures: { turnover: who.turnover, loans: who.loans }, changedAt: NOW };
  const values: { [N in FieldName]?: FieldValues[N] } = {
    title: who.title,
    brand: who.brand,
    mpn: who.mpn,
    gtin: who.gtin,
    description: who.description,
    bullets: [who.bullet],
    pictures: [{ url: `https://${who.host}/${who.picture}.jpg` }],
    price: { amount: who.price, currency: 'EUR' },
    seller: { name: who.seller, url: `https://${who.host}/` },
    attributes: [{ name: who.attribute, value: who.attribute }],
  };
  const fields = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      { ...known(value), evidence: { source: 'dom', locator: who.locator } },
    ]),
  );
  const waiver: Waiver = {
    id: `${who.marketplace}|${who.id}|title-brand`,
    rule: 'title-brand',
    marketplace: who.marketplace,
    listing: who.id,
    kind: 'ignored',
    reason: who.reason,
    author: who.author,
    at: who.at,
  };
  const answer: Answer = {
    id: who.id,
    rule: 'title-brand',
    message: who.rule,
    marketplace: who.marketplace,
    listing: who.id,
    value: 'no',
    note: who.note,
    at: who.at,
  };
  const report: Report = {
    ...template,
    listing: {
      ...template.listing,
      marketplace: who.marketplace,
      id: who.id,
      url: `https://${who.host}/${who.id}`,
      fields: { ...template.listing.fields, ...fields } as never,
    },
    findings: [
      ...template.findings.map((finding) => ({
        ...finding,
        message: who.rule,
        data: { current: who.title, price: who.price },
        waiver,
        answer,
      })),
      { rule: who.rule, outcome: 'failed', severity: 'advice', fields: [], policies: [] },
    ],
  };
  const moment: Moment = { day: '2026-11-24', at: who.at, report };
  const about = { at: who.at, journey: who.journey };
  const proof = { marketplace: who.marketplace, listing: who.id, title: who.title };
  const [step, own] = [modules[0]!.parts[0]!.steps[0]!.id, who.step];
  const events: ProgressEvent[] = [
    { ...about, id: 'e1', type: 'journeyStarted', programme: who.programme, name: who.journey },
    { ...about, id: 'e2', type: 'stepProved', step, proof },
    { ...about, id: 'e3', type: 'stepMarked', step: own, by: 'learner', done: true },
    { ...about, id: 'e4', type: 'noteWritten', step, by: 'learner', text: who.note },
    { ...about, id: 'e5', type: 'remarkWritten', module: modules[0]!.id, text: who.remark },
    {
      ...about,
      id: 'e6',
      type: 'quizTaken',
      module: who.module,
      occasion: 'before',
      answers: [{ question: who.note, choice: 1, right: true }],
    },
    {
      ...about,
      id: 'e7',
      type: 'quizTaken',
      module: modules[0]!.id,
      occasion: 'after',
      answers: [{ question: who.note, choice: 1, right: true }],
    },
    { ...about, id: 'e8', type: 'selfAssessed', objective: who.objective, occasion: 'before', level: 2 },
    { ...about, id: 'e9', type: 'stepSetAside', step: modules[0]!.parts[0]!.steps[1]!.id, reason: who.reason },
    { ...about, id: 'e10', type: 'exerciseTaken', exercise: who.module, found: 1, total: 3 },
  ];
  async function* moments() {
    yield [moment, { ...moment, at: who.at + 1 }];
  }
  return {
    moments: moments(),
    decisions: { waivers: [waiver, { ...waiver, rule: who.rule }], answers: [answer] },
    events,
    company,
    madeAt: NOW,
  };
}

/** In one writing, so that an é in two characters or a capital hides nothing. */
const plain = (text: string) => text.normalize('NFKD').toLowerCase();
/** Every name, text and figure in a value, as they are once read. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, one]) => [key, ...wordsIn(one)]);
}
/** Which of a merchant’s identifiers stand in a file, read from its text or in the text itself. */
function leaksIn(text: string, who: Identity): string[] {
  const searched = plain([text, ...wordsIn(JSON.parse(text))].join('\n'));
  const words = Object.entries(who).flatMap(([what, value]) => {
    const written = String(value);
    if (what === 'turnover' || what === 'loans') return [written, String(Number(value) / 100)];
    return what === 'price' ? [written, written.replace('.', ','), written.replace('.', '')] : [written];
  });
  return words.filter((word) => searched.includes(plain(word)));
}

describe('the file for a trainer', () => {
  test('of 10,000 merchants names none by anything that is theirs', async () => {
    let listings = 0;
    await fc.assert(
      fc.asyncProperty(anyIdentity, async (who) => {
        const file = await anonymise(sourceOf(who));
        expect(leaksIn(JSON.stringify(file), who)).toEqual([]);
        listings += file.listings!.length;
        // It says something all the same.
        expect(Object.keys(file.listings![0]!.last.outcomes).length).toBeGreaterThan(20);
        expect(file.listings![0]).toMatchObject({
          marketplace: 'other',
          moments: '2-6',
          last: { pictures: '1-2', bullets: '1-3' },
        });
        expect(file.decisions).toHaveLength(2);
        expect(Object.keys(file.company!)).toEqual(['turnover', 'loans']);
        expect(file.training![0]).toMatchObject({ programme: 'own', quizzes: [{ right: 1, asked: 1 }], levels: [] });
        expect(Object.values(file.training![0]!.steps).sort()).toEqual(['notApplicable', 'proved']);
      }),
      { numRuns: 10_000 },
    );
    expect(listings).toBe(10_000);
  }, 300_000);

  test('a leak would be found, whichever identifier it is of and wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyIdentity, fc.nat(), async (who, at) => {
        const file = await anonymise(sourceOf(who));
        const values = Object.values(who).map(String);
        const planted = values[at % values.length]!;
        const listing = { ...file.listings![0]!, family: `x${planted}y` };
        expect(leaksIn(JSON.stringify({ ...file, listings: [listing] }), who)).toContain(planted);
        expect(leaksIn(JSON.stringify({ ...file, [planted]: 1 }), who)).toContain(planted);
        // And the shape has no place for one.
        expect(ANONYMISED.safeParse({ ...file, listings: [listing] }).success).toBe(false);
        expect(ANONYMISED.safeParse({ ...file, note: planted }).success).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('draws its names by chance: two files of one merchant share none', async () => {
    const [who] = fc.sample(anyIdentity, { numRuns: 1, seed: 1 });
    const namesIn = (file: Anonymised) => [
      file.name,
      ...file.listings!.map((one) => one.name),
      ...file.training!.map((one) => one.name),
    ];
    const files = await Promise.all(Array.from({ length: 200 }, () => anonymise(sourceOf(who!))));
    const names = files.flatMap(namesIn);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((one) => PSEUDONYM.test(one))).toBe(true);
    const letters = new Set(names.join(''));
    expect(letters.size).toBe(20);
  });

  test('leaves out what is not given, and puts listings in no order of theirs', async () => {
    expect(Object.keys(await anonymise({ madeAt: NOW }))).toEqual(['format', 'version', 'name', 'week']);
    async function* many() {
      yield Array.from(
        { length: 1_200 },
        (_, i): Moment => ({
          day: '2026-11-24',
          at: NOW + i,
          report: { ...template, listing: { ...template.listing, id: `L${i}` } },
        }),
      );
    }
    const { listings } = await anonymise({ moments: many(), madeAt: NOW });
    expect(listings).toHaveLength(1_000);
    expect(listings!.map((one) => one.name)).toEqual(listings!.map((one) => one.name).sort());
  });

  test('rules and programmes of the product are said as they are', async () => {
    const [programme] = programmes;
    const events: ProgressEvent[] = [
      { id: 'e', at: NOW, journey: 'j', type: 'journeyStarted', programme: programme!.id, name: 'Camille Martin' },
    ];
    async function* one() {
      yield [{ day: '2026-11-24', at: NOW, report: template }];
    }
    const file = await anonymise({ moments: one(), events, madeAt: NOW });
    expect(file.training![0]).toMatchObject({ programme: programme!.id, started: '2026-W48' });
    expect(file.listings![0]).toMatchObject({
      marketplace: 'amazon',
      last: { price: '10-50', title: '1-41', description: 'unknown' },
    });
    expect(file.listings![0]!.last.outcomes['title-capitals']).toBe('passed');
  });
});

describe('the preview', () => {
  const texts = { fr: anonymisedFr, en: anonymisedEn };
  /** The places of all data in a value. */
  const placesIn = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, `${path}.${key}`))
      : [path];
  /** The same value, which notes the places that are looked at. */
  const watched = <T>(value: T, seen: Set<string>, path = ''): T => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, key) {
        const one = Reflect.get(target, key);
        if (typeof key === 'symbol' || typeof one === 'function') return one;
        seen.add(`${path}.${key}`);
        return watched(one, seen, `${path}.${key}`);
      },
    });
  };

  test.each(['fr', 'en'] as const)('says every datum of the file in words (%s)', async (language) => {
    const [who] = fc.sample(anyIdentity, { numRuns: 1, seed: 1 });
    const events: ProgressEvent[] = [
      { id: 'e', at: NOW, journey: 'j', type: 'journeyStarted', programme: programmes[0]!.id, name: 'x' },
      {
        id: 'f',
        at: NOW,
        journey: 'j',
        type: 'selfAssessed',
        objective: modules[0]!.objectives[0]!.id,
        occasion: 'after',
        level: 3,
      },
    ];
    const source = sourceOf(who!);
    const file = await anonymise({ ...source, events: [...source.events!, ...events] });
    const seen = new Set<string>();
    const said: string[] = [];
    const passages = passagesOf(watched(file, seen), {
      language,
      familyName: (family) => family,
      t: (key, data) => {
        const text = formatMessage(texts[language][key], data, language);
        said.push(text);
        return text;
      },
    });
    const places = placesIn(file);
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter((place) => !seen.has(place))).toEqual([]);
    expect(
      passages.flatMap(({ rows }) => rows.flat()).filter((text) => !text.trim() || /[{}]|undefined|NaN/.test(text)),
    ).toEqual([]);
    const check = language === 'fr' ? expectFrenchTypography : expectEnglishTypography;
    for (const text of said) check(text);
  });

  test('texts are typeset as their language asks', () => {
    for (const message of Object.values({ ...anonymisedFr, ...exchangeFr }))
      for (const text of typeof message === 'string' ? [message] : Object.values(message as object))
        expectFrenchTypography(text);
    for (const message of Object.values({ ...anonymisedEn, ...exchangeEn }))
      for (const text of typeof message === 'string' ? [message] : Object.values(message as object))
        expectEnglishTypography(text);
  });
});

describe('bands', () => {
  test('each figure lies in one, from the first on and below the second', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(LIMITS) as Measure[])),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (measure, value) => {
          const band = bandOf(measure, value);
          expect(bandsOf(measure)).toContain(band);
          const [from, to] = band.replace('+', '-Infinity').split('-').map(Number);
          expect(value >= from! && value < to!).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2026-11-25', '2026-W48'],
  ])('%s is in %s', (day, week) => expect(weekOf(new Date(`${day}T12:00:00`).getTime())).toBe(week));
});
