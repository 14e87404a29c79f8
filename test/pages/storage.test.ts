import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { launchChromium } from '../../scripts/lib/saved-pages.mjs';
import { makeReport, type Report } from '../../utils/core/report';
import type * as Entry from './storage-entry';

declare const store: typeof Entry;

let browser: Browser;
let context: BrowserContext;
let script: string;

beforeAll(async () => {
  script = await pageScript('test/pages/storage-entry.ts', 'store');
  browser = await launchChromium(ensureChromium({ quiet: true }));
});
afterAll(() => browser.close());
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await context.addInitScript(`${script};globalThis.store = store;`);
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto('https://storage.test/');
  return page;
}

const day = (date: string, hour = 10) => Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);
const report = (title: string, id = 'B1'): Report =>
  makeReport(
    {
      marketplace: 'amazon',
      id,
      url: `https://www.amazon.fr/dp/${id}`,
      fields: { title: { state: 'known', value: title, evidence: { source: 'dom', locator: '#t' } } } as never,
    },
    [],
    '2026-11-24',
  );
const remember = (page: Page, what: Report, at: number) =>
  page.evaluate(([r, t]) => store.rememberReport(r as never, t as number), [what, at] as const);
const history = (page: Page, id = 'B1') => page.evaluate((listing) => store.historyOf('amazon', listing), id);

test('a day keeps its first and its latest state; an unchanged listing writes nothing', async () => {
  const page = await open();
  await remember(page, report('one'), day('2026-11-23', 8));
  await remember(page, report('one'), day('2026-11-23', 9));
  expect(await history(page)).toHaveLength(1);
  for (const title of ['two', 'three', 'four']) await remember(page, report(title), day('2026-11-23', 11));
  await remember(page, report('five'), day('2026-11-24'));
  await remember(page, report('other', 'B2'), day('2026-11-24'));
  expect((await history(page)).map(({ title }) => title)).toEqual(['five', 'four', 'one']);
  expect((await history(page, 'B2')).map(({ title }) => title)).toEqual(['other']);
  const [latest] = await history(page);
  const full = await page.evaluate((id) => store.snapshotOf(id), latest!.id);
  expect(full!.listing.fields.title).toMatchObject({ value: 'five' });
});

test('the same title in another state of the page is no change; another verdict is one', async () => {
  const page = await open();
  const first = report('one');
  await remember(page, first, day('2026-11-23', 8));
  const moved = structuredClone(first);
  (moved.listing.fields.title as { evidence: { locator: string } }).evidence.locator = 'h1';
  await remember(page, moved, day('2026-11-23', 9));
  expect(await history(page)).toHaveLength(1);
  const judged = structuredClone(first);
  judged.findings = [
    { rule: 'title-length', outcome: 'failed', severity: 'important', fields: ['title'], policies: [] },
  ];
  await remember(page, judged, day('2026-11-23', 10));
  expect(await history(page)).toHaveLength(2);
});

test('two windows writing at once lose nothing and keep one consistent history', async () => {
  const [one, two] = [await open(), await open()];
  const writes = Array.from({ length: 40 }, (_, index) =>
    remember(index % 2 ? one : two, report(`state ${index}`, `B${index % 4}`), day('2026-11-24', index % 12)),
  );
  await Promise.all(writes);
  for (let id = 0; id < 4; id++) {
    const moments = await history(one, `B${id}`);
    expect(moments).toHaveLength(2);
    for (const moment of moments) {
      const full = await two.evaluate((key) => store.snapshotOf(key), moment.id);
      expect(full!.listing.fields.title).toMatchObject({ value: moment.title });
    }
  }
});

test('forgetting one listing forgets that one only', async () => {
  const page = await open();
  await remember(page, report('one'), day('2026-11-23'));
  await remember(page, report('two', 'B10'), day('2026-11-23'));
  await page.evaluate(() => store.forgetListing('amazon', 'B1'));
  expect(await history(page)).toEqual([]);
  expect(await history(page, 'B10')).toHaveLength(1);
});

/** The last version whose records had no open and secret part. */
const LAST_UNCLOSEABLE = 7;

/** What lay in a database of an earlier version, as far as it had the stores. */
const OLD = {
  waivers: {
    id: 'amazon|B1|r',
    rule: 'r',
    marketplace: 'amazon',
    listing: 'B1',
    kind: 'ignored',
    reason: 'Sur mesure',
    author: '',
    at: 1,
  },
  keptForms: { id: 'shop.test|9', host: 'shop.test', platform: 'form', listing: { fields: {} }, at: 5 },
  answers: {
    id: 'amazon|B1|r|m',
    rule: 'r',
    message: 'm',
    marketplace: 'amazon',
    listing: 'B1',
    value: 'no',
    note: 'à voir',
    at: 1,
  },
  families: { id: 'listing|amazon|B1', family: 'toys', at: 1 },
  drafts: {
    id: 'amazon|B1',
    original: { fields: {} },
    edits: { title: 'Bol' },
    marketplaces: [],
    startedAt: 1,
    changedAt: 2,
  },
  sessions: {
    id: 's',
    title: 'Mardi',
    participants: [{ id: 'p', pseudonym: 'Camille', remark: '' }],
    createdAt: 1,
    changedAt: 1,
  },
  results: { session: 's', participant: 'p', file: { id: 'f' } },
} as const;

test('a database of every earlier version opens with all its data, even while an old window holds it', async () => {
  const old = await open();
  const moments = [
    ['amazon|B1|2026-11-22|first', report('first'), 1],
    ['amazon|B1|2026-11-23|last', report('kept'), 2],
    ['amazon|B2|2026-11-23|first', report('other', 'B2'), 3],
  ] as const;
  for (let version = 1; version <= LAST_UNCLOSEABLE; version++) {
    const there = await old.evaluate(
      async ([from, moments, others]) => {
        await store.eraseDatabase();
        const db = (await store.connect(0, from)) as unknown as IDBDatabase & { objectStoreNames: DOMStringList };
        const names = [...db.objectStoreNames];
        const put = (name: string, value: unknown) =>
          (db as unknown as { put(name: string, value: unknown): Promise<unknown> }).put(name, value);
        for (const [id, report, at] of moments) {
          const { listing, counts } = report;
          const about = { marketplace: listing.marketplace, listing: listing.id, url: listing.url };
          const title = (listing.fields.title as { value: string }).value;
          await put('summaries', { id, ...about, title, at, counts });
          await put('snapshots', { id, report });
          if (names.includes('listings'))
            await put('listings', { ...about, title, at, counts, rank: [at], products: [], moment: id });
        }
        for (const [name, value] of Object.entries(others)) if (names.includes(name)) await put(name, value);
        return names; // Left open: the upgrade must not wait for it.
      },
      [version, moments, OLD] as const,
    );
    const fresh = await open();
    const after = await fresh.evaluate(async () => {
      const history = await store.historyOf('amazon', 'B1');
      const { signal } = new AbortController();
      return {
        history: history.map(({ title }) => title),
        full: await store.snapshotOf(history[0]!.id),
        catalogue: (await store.readCatalogue({}, { size: 9, signal })).products.map(([kept]) => kept!.title),
        stored: {
          waivers: await store.list('waivers'),
          keptForms: await store.list('keptForms'),
          answers: await store.list('answers'),
          families: await store.list('families'),
          drafts: await store.list('drafts'),
          sessions: await store.list('sessions'),
          results: await store.list('results'),
        },
      };
    });
    expect(after.history).toEqual(['kept', 'first']);
    expect(after.full).toEqual(moments[1][1]);
    expect(after.catalogue).toEqual(['other', 'kept']);
    for (const [name, value] of Object.entries(OLD)) {
      expect(after.stored[name as keyof typeof OLD], `${name} of version ${version}`).toEqual(
        there.includes(name) ? [value] : [],
      );
    }
    // Read again unchanged, a listing that was kept before writes nothing.
    await remember(fresh, moments[1][1], Date.now());
    expect(await history(fresh)).toHaveLength(2);
    await fresh.close();
  }
});

test('a database of every earlier version that knew progress keeps it, and the programme its renamed steps', async () => {
  const page = await open();
  const since = await page.evaluate(async () => {
    for (let version = 1; version <= store.upgrades.length; version++) {
      await store.eraseDatabase();
      const db = await store.connect(0, version);
      const knows = db.objectStoreNames.contains('progressEvents');
      db.close();
      if (knows) return version;
    }
    return 0;
  });
  expect(since).toBe(3);
  for (let version = since; version <= LAST_UNCLOSEABLE; version++) {
    const { status, count } = await page.evaluate(async (from) => {
      await store.eraseDatabase();
      const db = (await store.connect(0, from)) as unknown as {
        put(name: string, value: unknown): Promise<unknown>;
        close(): void;
      };
      const base = { at: 1, journey: 'j' };
      const wording = { fr: 'mots' };
      const steps = [
        { id: 'new', formerly: ['old'], action: wording, why: wording, evidence: wording, minutes: 1 },
        { id: 'gone', retired: '2026-01-01', action: wording, why: wording, evidence: wording, minutes: 1 },
      ];
      const module = { id: 'm', title: wording, parts: [{ id: 'p', title: wording, steps }] };
      await db.put('programmes', {
        id: 'own',
        programme: { id: 'own', title: wording, modules: [module] },
        changedAt: 1,
      });
      await db.put('progressEvents', { ...base, id: 'a', type: 'journeyStarted', programme: 'own', name: 'Moi' });
      for (const step of ['old', 'gone'])
        await db.put('progressEvents', { ...base, id: step, type: 'stepMarked', step, by: 'learner', done: true });
      db.close();
      const journey = (await store.readJourneys()).get('j')!;
      return { status: ['new', 'gone'].map((id) => journey.steps.get(id)?.status), count: journey.steps.size };
    }, version);
    expect(status).toEqual(['done', 'done']);
    expect(count).toBe(2);
  }
});

const proving = (title = 'Tasse de Mme Martin', outcome: 'passed' | 'failed' = 'passed', id = 'B1'): Report => ({
  ...report(title, id),
  findings: ['gtin-validity', 'brand-presence', 'picture-count', 'picture-size'].map((rule) => ({
    rule,
    outcome,
    severity: 'important',
    fields: [],
    policies: [],
  })),
});

test('two windows that judge the same listing at once note a proof once; a closed journey notes nothing', async () => {
  const [one, two] = [await open(), await open()];
  const idle = await one.evaluate((r) => store.proveSteps(r as never, 1), proving());
  expect(idle).toEqual([]);
  const journey = await one.evaluate(() => store.startJourney('whole', ' Moi '));
  const noted = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      (index % 2 ? one : two).evaluate((r) => store.proveSteps(r as never, 5), proving()),
    ),
  );
  const steps = noted.flat().map((event) => 'step' in event && event.step);
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(steps).size).toBe(steps.length);
  await one.evaluate(
    (id) => store.addProgress([{ type: 'journeyClosed', id: 'c', at: Date.now() + 9, journey: id }]),
    journey,
  );
  expect(await two.evaluate((r) => store.proveSteps(r as never, 6), proving('Tasse', 'failed'))).toEqual([]);
  expect((await two.evaluate(async () => [...(await store.readJourneys()).values()]))[0]).toMatchObject({
    name: 'Moi',
    closed: true,
  });
});

test('results name no listing and keep no note unless asked; first and last verdict of each listing are in', async () => {
  const page = await open();
  const journey = await page.evaluate(() => store.startJourney('whole', 'Moi'));
  const now = Date.now();
  await remember(page, proving('Tasse de Mme Martin', 'failed'), now + 1_000);
  await remember(page, proving('Bol de Mme Martin', 'passed', 'B2'), now + 2_000);
  await remember(page, proving(), now + 86_400_000);
  await page.evaluate((r) => store.proveSteps(r as never, 5), proving());
  const files = await page.evaluate(async (id) => {
    const note = { type: 'noteWritten', step: 'm02-s02', by: 'learner', text: 'mon secret' } as const;
    await store.addProgress([{ ...note, id: 'n', at: Date.now(), journey: id }]);
    return [
      await store.makeResultFile(id, ' Camille '),
      await store.makeResultFile(id, 'Camille', { withNotes: true }),
    ];
  }, journey);
  const [bare, full] = files.map((file) => JSON.stringify(file));
  expect(bare).not.toMatch(/Martin|B1|B2|amazon\.fr|secret/);
  expect(full).toMatch(/mon secret/);
  expect(files[0]).toMatchObject({ id: files[1]!.id, pseudonym: 'Camille', journey: { id: journey } });
  expect(files[0]!.listings.map(({ name, first, last }) => [name, first.failed.length, last.failed.length])).toEqual([
    ['Fiche 1', 4, 0],
    ['Fiche 2', 0, 0],
  ]);
  expect(files[0]!.events.some((event) => event.type === 'stepProved' && event.proof.title === 'Fiche 1')).toBe(true);
});

test('all records saved, erased and imported are identical in a real browser; twice changes nothing', async () => {
  const page = await open();
  await page.evaluate(() => store.startJourney('whole', 'Moi'));
  await page.evaluate((r) => store.proveSteps(r as never, 5), proving());
  await remember(page, report('one'), day('2026-11-23'));
  const [before, after, twice] = await page.evaluate(async () => {
    const save = () => store.writeEverything({ settings: { version: 1 } as never, groups: ['listings', 'training'] });
    const saved = await save();
    const textOf = async (file: Blob) => (await file.text()).replace(/"exportedAt":\d+/, '"exportedAt":1');
    const states = [await textOf(saved)];
    await store.eraseDatabase();
    for (let round = 0; round < 2; round++) {
      await store.importRecords((await store.previewRecords(saved)).checked);
      states.push(await textOf(await save()));
    }
    return states;
  });
  expect(JSON.parse(before!).events.length).toBeGreaterThan(1);
  expect(JSON.parse(before!).moments).toHaveLength(1);
  expect(JSON.parse(after!)).toEqual(JSON.parse(before!));
  expect(JSON.parse(twice!)).toEqual(JSON.parse(before!));
});

test('a window whose connection was closed for an upgrade goes on with a new one', async () => {
  const page = await open();
  await remember(page, report('one'), day('2026-11-23'));
  const other = await open();
  await other.evaluate(() => store.eraseDatabase());
  await remember(page, report('again'), day('2026-11-23'));
  expect((await history(page)).map(({ title }) => title)).toEqual(['again']);
});

test('past prices are those of the months before, read only where a reduction is announced', async () => {
  const page = await open();
  const evidence = { source: 'dom', locator: '#p' };
  const known = (amount: number) => ({ state: 'known', value: { amount, currency: 'EUR' }, evidence });
  const priced = (today: string, price: number, reference?: number) => {
    const { listing } = report('Lampe');
    const referencePrice = reference ? known(reference) : { state: 'absent', evidence };
    const fields = { ...listing.fields, price: known(price), referencePrice } as never;
    return makeReport({ ...listing, fields }, [], today);
  };
  const days: [string, number, number?][] = [
    ['2026-03-01', 5],
    ['2026-11-02', 24],
    ['2026-11-20', 20, 30],
  ];
  for (const [date, price, reference] of days) await remember(page, priced(date, price, reference), day(date));
  const past = (now: Report) =>
    page.evaluate(([r, at]) => store.pastPricesOf(r.listing, at), [now, day('2026-11-24')] as const);
  expect(await past(priced('2026-11-24', 20, 30))).toEqual([
    { day: '2026-11-02', amount: 24, currency: 'EUR', reduced: false },
    { day: '2026-11-20', amount: 20, currency: 'EUR', reduced: true },
  ]);
  expect(await past(priced('2026-11-24', 20))).toEqual([]);
});

test('a database from before copies has its first mark when there is something to copy, and none when there is not', async () => {
  const page = await open();
  const marks = await page.evaluate(async () => {
    const found = [];
    for (const version of [8, 3]) {
      await store.eraseDatabase();
      (await store.connect(0, version)).close();
      found.push(await store.storedMark());
    }
    await store.eraseDatabase();
    const db = (await store.connect(0, 3)) as unknown as { put(name: string, value: unknown): Promise<unknown> };
    await db.put('programmes', { id: 'own', programme: {}, changedAt: 1 });
    return [...found, (await store.storedMark())?.length];
  });
  expect(marks).toEqual([undefined, undefined, 36]);
});

test('whatever is written after a copy gives another mark, and nothing else does', async () => {
  const page = await open();
  const marks = await page.evaluate(
    async ([one, two]) => {
      const found: (string | undefined)[] = [await store.storedMark(), await store.takeStoredMark()];
      const note = async () => found.push(await store.storedMark());
      await store.rememberReport(one as never, 1);
      await note();
      await store.rememberReport(two as never, 2);
      await note();
      found.push(await store.takeStoredMark());
      await note();
      await store.rememberReport(two as never, 3);
      await store.amendWaiver('none', () => ({ confirmedAt: 4 }));
      await store.historyOf('amazon', 'B1');
      await note();
      await store.forgetListing('amazon', 'B1');
      await note();
      found.push(await store.takeStoredMark());
      await store.startJourney('whole', 'Moi');
      await note();
      return found;
    },
    [report('one'), report('two')] as const,
  );
  const [, , a, , , , , b, , c] = marks;
  expect(marks).toEqual([undefined, undefined, a, a, a, a, a, b, b, c]);
  expect(new Set([a, b, c]).size).toBe(3);
  expect([a, b, c].every((mark) => mark?.length === 36)).toBe(true);
});
