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

test('a database of every earlier version opens with all its data, even while an old window holds it', async () => {
  const old = await open();
  const versions = await old.evaluate(() => store.upgrades.length);
  expect(versions).toBeGreaterThan(1);
  for (let version = 1; version < versions; version++) {
    const kept = await old.evaluate(async (from) => {
      await store.eraseDatabase();
      const db = await store.connect(from);
      const summary = { id: 'a', marketplace: 'amazon', listing: 'B1', at: 1, title: 'kept' };
      const tx = db.transaction(['summaries', 'snapshots'], 'readwrite');
      await tx.objectStore('summaries').put(summary as never);
      await tx.objectStore('snapshots').put({ id: 'a', report: { kept: true } } as never);
      await tx.done;
      return db.version; // Left open: the upgrade must not wait for it.
    }, version);
    expect(kept).toBe(version);
    const fresh = await open();
    const after = await fresh.evaluate(async () => {
      await store.saveWaiver({ id: 'w', rule: 'r', kind: 'ignored', reason: '', author: '', at: 1 });
      return {
        history: await store.historyOf('amazon', 'B1'),
        full: await store.snapshotOf('a'),
        waivers: await store.listWaivers(),
      };
    });
    expect(after.history.map(({ title }) => title)).toEqual(['kept']);
    expect(after.full).toEqual({ kept: true });
    expect(after.waivers).toHaveLength(1);
    await fresh.close();
  }
});

test('a window whose connection was closed for an upgrade goes on with a new one', async () => {
  const page = await open();
  await remember(page, report('one'), day('2026-11-23'));
  const other = await open();
  await other.evaluate(() => store.eraseDatabase());
  await remember(page, report('again'), day('2026-11-23'));
  expect((await history(page)).map(({ title }) => title)).toEqual(['again']);
});
