/* What an event costs in messages, writes and looks at the layout: counts, which no machine changes. */
import type { Page, Worker } from '@playwright/test';
import { PRESTASHOP_FORM } from '../pages/form-pages';
import { type App, expect, test } from './app';
import { inContentWorld } from './content-world';
import { SHOP } from './hostile-pages';
import { forcedLayouts } from './trace';

const LISTING = `${SHOP}/plain`;
/** A marketplace's address tells that it shows no listing; a shop's tells nothing, and the reader looks at the page. */
const ELSEWHERE = { 'https://www.amazon.fr/gp/help/customer': [], [`${SHOP}/a-propos`]: ['reader.js'] };
/** The looks at a page that may still be drawing itself are over by then: the last comes after eight seconds. */
const LOOKS_MS = 9_000;
/** A verdict is there after the quiet of a quarter of a second and its drawing; what else would come has come by then. */
const ALL_SAID_MS = 2_500;

interface Counts {
  /** Methods asked of the worker, in order. */
  messages: string[];
  /** Writes of the state of tabs, of settings, of the icon's badge. */
  session: number;
  local: number;
  /** Stores of the database, one a record written. */
  records: string[];
  /** Scripts brought into pages. */
  scripts: string[];
}

const NOTHING: Counts = { messages: [], session: 0, local: 0, records: [], scripts: [] };
const workerOf = (app: App): Worker => app.context.serviceWorkers()[0]!;

/** Counts from now on, in the worker itself. */
const count = (app: App) =>
  workerOf(app).evaluate(() => {
    const kept = globalThis as unknown as { counts?: Counts };
    const isFirst = kept.counts === undefined;
    kept.counts = { messages: [], session: 0, local: 0, records: [], scripts: [] };
    if (!isFirst) return;
    const now = () => kept.counts!;
    const before = (on: object, name: string, note: (...input: never[]) => void) => {
      const call = (on as Record<string, (...input: never[]) => unknown>)[name]!;
      Object.assign(on, {
        [name](this: unknown, ...input: never[]) {
          note.apply(this, input);
          return call.apply(this, input);
        },
      });
    };
    chrome.runtime.onMessage.addListener(({ method }) => now().messages.push(method) && undefined);
    before(chrome.storage.session!, 'set', () => now().session++);
    before(chrome.storage.local!, 'set', () => now().local++);
    before(chrome.scripting, 'executeScript', ({ files }: { files: string[] }) => now().scripts.push(...files));
    for (const name of ['put', 'add'])
      before(IDBObjectStore.prototype, name, function (this: IDBObjectStore) {
        now().records.push(this.name);
      });
  });

/** What was counted; without the notes on how records are kept, which the worker makes at its start, sooner or later. */
const counted = (app: App) =>
  workerOf(app).evaluate(() => {
    const { counts } = globalThis as unknown as { counts: Counts };
    return { ...counts, records: counts.records.filter((store) => store !== 'keeping').sort() };
  });

/** Waits until a page has been read and everything about it has been said. */
async function settled(app: App, page: Page) {
  await expect
    .poll(() =>
      workerOf(app).evaluate(
        async (url) =>
          Object.values(await chrome.storage.session.get(null)).some(
            (state) =>
              (state as { url?: string; report?: object }).url === url && (state as { report?: object }).report,
          ),
        page.url(),
      ),
    )
    .toBe(true);
  await page.waitForTimeout(LOOKS_MS);
}

/** Looks that make the browser lay the page out before its time, counted in the world of our scripts. */
const countLayouts = (app: App, page: Page) =>
  inContentWorld(
    app,
    page,
    async () => {
      const seen = globalThis as unknown as { layouts: string[] };
      seen.layouts = [];
      const names =
        /^(offset|client|scroll)(Width|Height|Top|Left)$|^(innerText|outerText)$|^getBoundingClientRect$|^getClientRects$|^checkVisibility$|^(offsetParent|scrollIntoView|scrollIntoViewIfNeeded)$/;
      for (const { prototype } of [Element, HTMLElement, Range] as { prototype: object }[])
        for (const [key, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
          const called = own.get ?? own.value;
          if (!names.test(key) || typeof called !== 'function') continue;
          const noted = function (this: unknown, ...input: never[]) {
            seen.layouts.push(key);
            return called.apply(this, input);
          };
          Object.defineProperty(prototype, key, own.get ? { ...own, get: noted } : { ...own, value: noted });
        }
      const { getComputedStyle } = globalThis;
      globalThis.getComputedStyle = (...input) => {
        seen.layouts.push('getComputedStyle');
        return getComputedStyle(...input);
      };
    },
    null,
  );
const layouts = (app: App, page: Page) =>
  inContentWorld(app, page, async () => (globalThis as unknown as { layouts: string[] }).layouts, null);

test('a page that is no listing is asked about once: nothing is written down, and at a marketplace nothing brought in', async ({
  app,
}) => {
  const asked = { messages: ['loadReader', 'publish'], session: 1, local: 0, records: [] };
  for (const [address, scripts] of Object.entries(ELSEWHERE)) {
    await count(app);
    const page = await app.visit(address);
    await page.waitForTimeout(LOOKS_MS);
    expect({ address, ...(await counted(app)) }).toEqual({ address, ...asked, scripts });
  }
});

test('a listing: one reading, one verdict; ten changes at once, one more; a change beside it, none', async ({
  app,
}) => {
  await count(app);
  const page = await app.visit(LISTING);
  await settled(app, page);
  const first = await counted(app);
  expect(first).toMatchObject({ session: 1, local: 0, scripts: ['reader.js', 'overlay.js'] });
  expect(first.messages).toEqual(['loadReader', 'publish', 'loadOverlay']);
  expect(first.records).toEqual(['listings', 'snapshots', 'summaries']);

  await count(app);
  await page.evaluate(() => {
    for (let i = 1; i <= 10; i++) document.querySelector('h1')!.textContent = `Bol numéro ${i}`;
  });
  await page.waitForTimeout(ALL_SAID_MS);
  const again = await counted(app);
  expect(again).toMatchObject({ messages: ['publish'], session: 1, local: 0, scripts: [] });
  expect(again.records).toEqual(['listings', 'snapshots', 'summaries']);

  await count(app);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.waitForTimeout(ALL_SAID_MS);
  expect(await counted(app)).toEqual(NOTHING);
});

test('typing: nothing at each key, no look at the layout; after a pause one message, one verdict, one copy', async ({
  app,
}) => {
  const page = await app.visit(PRESTASHOP_FORM);
  await count(app);
  await settled(app, page);
  await count(app);
  await countLayouts(app, page);
  await page.getByRole('textbox').first().focus();
  for (const key of 'abcdefghij') await page.keyboard.press(key);
  expect(await counted(app)).toEqual(NOTHING);
  expect(await layouts(app, page)).toEqual([]);

  await page.waitForTimeout(ALL_SAID_MS);
  const after = await counted(app);
  expect(after).toMatchObject({ messages: ['publish'], session: 1, local: 0, scripts: [] });
  expect(after.records).toEqual(['keptForms']);
  // Each mark's place is looked at once, and found where it was; the count does not grow with the page.
  expect((await layouts(app, page)).length).toBeLessThanOrEqual(12);

  // As the browser itself notes it: our scripts hear each key, and no style or layout is computed for them.
  const traced = await forcedLayouts(app, async () => {
    for (const key of 'abcdefghij') await page.keyboard.press(key);
  });
  expect(traced.calls).toBeGreaterThanOrEqual(10);
  expect(traced.forced).toBe(0);
});
