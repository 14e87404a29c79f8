// How soon the popup and the side panel show their results, beside an empty popup and an empty page of an extension.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoListings } from '../demo/catalogue.mjs';
import { buildExtension } from '../lib/build.mjs';
import { pageScript } from '../lib/bundle.mjs';
import { startDemoServer } from '../lib/demo-server.mjs';
import { openBrowser } from './browser.mjs';
import { median } from './median.mjs';

const ROUNDS = 9;
const KEPT = { moments: 50_000, events: 100_000 };
const RESULTS = [100, 300];
/** As slow as a shop's older computer. */
const THROTTLING = 4;
const TURNS = 20;
const LONG_TASK_MS = 50;
/** Whatever opens is drawn by then. */
const DRAWN_MS = 900;
const LISTING = demoListings.find(({ file }) => file === 'shop-after.html').url;
const EMPTY = '<!doctype html><title>·</title><body style="width:380px;height:480px">·';

/** The same extension with pages that show a dot and load nothing. */
function emptied(extension) {
  const folder = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  cpSync(extension, folder, { recursive: true });
  for (const page of ['popup.html', 'sidepanel.html']) writeFileSync(join(folder, page), EMPTY);
  return folder;
}

/** In a page: when something was first painted, and when the largest part was, both since the page was asked for. */
const PAINTED = `new Promise((done) => {
  let largest = 0;
  new PerformanceObserver((list) => {
    // What was last done of the training is no result of this page, and may come whenever it is known.
    for (const { startTime, element } of list.getEntries()) if (!element?.closest('.to-continue')) largest = startTime;
  })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => done({
    origin: performance.timeOrigin,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largest,
  }), 700);
})`;

/** A browser with one listing open and read, in whose tab so many results stand. */
async function openWith({ executablePath, server, extension }) {
  const browser = await openBrowser({ executablePath, server, extension, args: ['--remote-debugging-port=0'] });
  const tab = await browser.open(LISTING);
  while (!(await browser.states()).some(({ report }) => report)) await sleep(100);
  const id = browser.worker.url().split('/')[2];
  const cdp = await browser.context.browser().newBrowserCDPSession();
  return { ...browser, tab, id, cdp };
}

/** Makes the verdict one of so many results. */
const give = ({ worker }, results) =>
  worker.evaluate(async (count) => {
    const all = await chrome.storage.session.get(null);
    for (const [key, state] of Object.entries(all)) {
      if (!state?.report) continue;
      const { findings } = state.report;
      state.report.findings = Array.from({ length: count }, (_, i) => findings[i % findings.length]);
      await chrome.storage.session.set({ [key]: state });
    }
  }, results);

/** Keeps as much as years of use leave. */
async function fill({ context, id, states }, { moments, events }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/verify.html`);
  await page.evaluate(`${await pageScript('scripts/bench/fill.ts', 'fill')};globalThis.fill = fill;`);
  const { report } = (await states()).find((state) => state.report);
  await page.evaluate(
    async ([one, many, more]) => {
      await fill.keepMoments(one, many);
      await fill.keepEvents(more);
    },
    [report, moments, events],
  );
  await page.close();
}

/** The toolbar's icon clicked for real; `use` gets the popup, a way to other surfaces, and when it was clicked. */
async function clickIcon({ profile, tab, id, cdp }, use) {
  const { chromium } = await import('@playwright/test');
  await tab.page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetId } = targetInfos.find(({ url }) => url === tab.page.url());
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const clicked = Date.now();
  await cdp.send('Extensions.triggerAction', { id, targetId });
  await sleep(DRAWN_MS);
  // Neither is a tab: a second connection to the browser shows what is open by then as ordinary pages.
  const surface = async (file) => {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => one.url().startsWith(`chrome-extension://${id}/${file}`));
    if (!page) throw new Error(`${file} did not open`);
    const close = async () => {
      await page.evaluate('window.close()').catch(() => {});
      await browser.close();
    };
    return { page, close };
  };
  const popup = await surface('popup.html');
  try {
    return await use({ page: popup.page, clicked, surface });
  } finally {
    await popup.close();
  }
}

/** Milliseconds from a moment to the first and to the largest paint of a page. */
async function paintsOf(page, since) {
  const { origin, first, largest } = await page.evaluate(PAINTED);
  return { first: origin + first - since, largest: origin + largest - since };
}

const popup = (browser) => clickIcon(browser, ({ page, clicked }) => paintsOf(page, clicked));

/** The side panel itself, opened from the popup as its button does. */
const panel = (browser) =>
  clickIcon(browser, async ({ page, surface }) => {
    const session = await page.context().newCDPSession(page);
    const expression = 'chrome.windows.getCurrent().then(({ id }) => { globalThis.windowId = id; })';
    await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    const asked = Date.now();
    const open = { expression: 'chrome.sidePanel.open({ windowId })', userGesture: true };
    // The popup closes as the panel takes the focus, often before it has answered.
    await session.send('Runtime.evaluate', open).catch(() => {});
    await sleep(DRAWN_MS);
    const opened = await surface('sidepanel.html');
    const paints = await paintsOf(opened.page, asked);
    await opened.close();
    return paints;
  });

/** Turns pages of the catalogue and scrolls each to its end, on a slow machine: milliseconds of the longest task over 50. */
async function turnPages({ context, id }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html#catalogue`);
  const next = page.locator('.listing-list nav button').last();
  await next.waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  await page.evaluate(() => {
    globalThis.tasks = [];
    const note = (list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ type: 'longtask' });
  });
  for (let turn = 0; turn < TURNS; turn++) {
    await next.click();
    await page.locator('.listing-list h2:focus').waitFor();
    for (let step = 0; step < 5; step++) {
      await page.mouse.wheel(0, 800);
      await sleep(50);
    }
  }
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.tasks));
  await page.close();
  return longest;
}

/** Interleaved: ours, then the empty one, as often as there are rounds. */
async function compare(open, ours, empty) {
  const times = { ours: [], empty: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [one, other] = [await open(ours), await open(empty)];
    // The first compiles what the others find.
    if (round === 0) continue;
    times.ours.push(one);
    times.empty.push(other);
  }
  const of = (list, what) => median(list.map((time) => time[what]));
  return {
    first: [of(times.ours, 'first'), of(times.empty, 'first')],
    largest: [of(times.ours, 'largest'), of(times.empty, 'largest')],
  };
}

export async function* run({ chromium: executablePath }) {
  const extension = buildExtension('granted');
  if (!extension) throw new Error('the extension was not built');
  const blank = emptied(extension);
  const server = await startDemoServer();
  const browsers = [];
  try {
    for (const folder of [extension, blank])
      browsers.push(await openWith({ executablePath, server, extension: folder }));
    const [ours, empty] = browsers;
    const measured = async function* (about, results) {
      await give(ours, results);
      for (const [surface, open] of Object.entries({ popup, panel })) {
        const { first, largest } = await compare(open, ours, empty);
        const row = (what, [mine, theirs]) => ({
          bench: `${surface}-${what}`,
          case: about,
          ours: mine,
          yardstick: theirs,
          against: `an empty ${surface}`,
          unit: 'ms',
        });
        yield row('first-paint', first);
        yield row('results', largest);
      }
    };
    for (const results of RESULTS) yield* measured(`${results} results`, results);
    await fill(ours, KEPT);
    yield* measured(`100 results, ${KEPT.moments} moments and ${KEPT.events} events kept`, 100);
    const catalogue = { bench: 'catalogue-longest-task', case: `${KEPT.moments} listings`, unit: 'ms' };
    yield { ...catalogue, ours: await turnPages(ours), yardstick: LONG_TASK_MS, against: 'what counts as long' };
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
    rmSync(blank, { recursive: true, force: true });
  }
}
