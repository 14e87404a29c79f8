import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import type * as Entry from './storage-entry';

declare const store: typeof Entry;

const EVENTS = 20_000;

/** A browser on one profile, with the storage of the extension in a page. */
async function open(profile: string) {
  const script = await pageScript('test/pages/storage-entry.ts', 'store');
  const context = await chromium.launchPersistentContext(profile, { executablePath: ensureChromium({ quiet: true }) });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await context.addInitScript(`${script};globalThis.store = store;`);
  const page = await context.newPage();
  await page.goto('https://killed.test/');
  return { context, page };
}

const words = Array.from({ length: EVENTS }, (_, i) => `mot ${i}`);
const textsIn = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => {
    const events = (await store.readProgress()) as { at: number; text?: string }[];
    return events.sort((a, b) => a.at - b.at).map(({ text }) => text);
  });

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** Begins something in a browser of its own, each time anew, and kills that browser after so many milliseconds. */
async function killDuring(begin: () => Promise<unknown>, waits: readonly number[]): Promise<void> {
  for (const wait of waits) {
    const { context, page } = await open(profile);
    void page.evaluate(begin).catch(() => {});
    await page.waitForTimeout(wait).catch(() => {});
    execFileSync('pkill', ['-9', '-f', profile]);
    await context.close().catch(() => {});
  }
}

test('the browser killed while the database is upgraded: the old one is whole, or the new one is', async () => {
  const first = await open(profile);
  await first.page.evaluate(async (words) => {
    // The last version whose records were not yet in two parts.
    const db = await store.connect(0, 7);
    const tx = db.transaction('progressEvents', 'readwrite');
    for (const [i, text] of words.entries()) {
      const event = { id: `e${i}`, journey: 'j', at: i, type: 'noteWritten', step: 's', by: 'learner', text };
      void tx.store.put(event as never);
    }
    await tx.done;
    db.close();
  }, words);
  await first.context.close();
  await killDuring(() => store.readProgress(), [50, 300, 600]);
  const { context, page } = await open(profile);
  expect(await textsIn(page)).toEqual(words);
  await context.close();
});

test('the browser killed while records move into the vault: none is lost, and the next start ends the work', async () => {
  const first = await open(profile);
  await first.page.evaluate(async (words) => {
    const event = (text: string, i: number) =>
      ({ id: `e${i}`, journey: 'j', at: i, type: 'noteWritten', step: 's', by: 'learner', text }) as const;
    await store.addProgress(words.map(event));
    await store.makeVault('une phrase assez longue');
  }, words);
  await first.context.close();
  await killDuring(() => store.finishVault(), [200, 900, 2_000]);
  const { context, page } = await open(profile);
  await page.evaluate(() => store.finishVault());
  expect(await page.evaluate(() => store.vaultStatus())).toEqual({ state: 'locked', pending: false, closes: true });
  expect(await page.evaluate(async () => (await store.places()).length)).toBe(1);
  await page.evaluate(() => store.unlockVault('une phrase assez longue'));
  expect(await textsIn(page)).toEqual(words);
  await context.close();
});
