// A Chromium with the extension, or one without: what both do is compared.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildExtension } from '../lib/build.mjs';
import { startDemoServer } from '../lib/demo-server.mjs';
import { isRoot } from '../lib/env.mjs';

/**
 * Browsers that can open the demo listings, with the extension or without as `ours` says of each; closed when `use`, which
 * yields measures, has ended.
 */
export async function* onDemo({ executablePath, ours }, use) {
  const extension = buildExtension('granted');
  if (!extension) throw new Error('the extension was not built');
  const server = await startDemoServer();
  const browsers = [];
  try {
    for (const isOurs of ours)
      browsers.push(await openBrowser({ executablePath, server, extension: isOurs ? extension : undefined }));
    yield* use(browsers);
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
  }
}

/** `extension` is a folder with hosts granted, or nothing; `server` serves the pages. Each has a profile of its own. */
export async function openBrowser({ executablePath, server, extension, args = [] }) {
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 860 },
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...server.browserArguments,
      ...args,
    ],
  });
  let worker;
  if (extension) {
    worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    while (!(await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)))
      await sleep(50);
    // Opens once, at installation, and takes the front.
    while (!context.pages().some((page) => page.url().endsWith('welcome.html'))) await sleep(50);
  }
  return {
    context,
    profile,
    worker,
    /** What the extension has read and judged, one a tab. */
    states: async () => Object.values(await worker.evaluate(() => chrome.storage.session.get(null))),
    /** A tab; `metrics` gives Chromium's counters of its page, times in seconds. */
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      const metrics = async () => {
        const { metrics: list } = await session.send('Performance.getMetrics');
        return Object.fromEntries(list.map(({ name, value }) => [name, value]));
      };
      return { page, session, metrics };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
