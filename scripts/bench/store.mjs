// What keeping costs, beside bare IndexedDB in the same page, on disk and with much in it already.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageScript } from '../lib/bundle.mjs';
import { isRoot } from '../lib/env.mjs';

const COUNTS = { saves: 200, few: 1_000, kept: 50_000, events: 100_000 };

export async function* run({ chromium: executablePath }) {
  const script = await pageScript('scripts/bench/store-page.ts', 'store');
  const { chromium } = await import('@playwright/test');
  // A profile of its own: a window without one keeps its databases in memory.
  const profile = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const page = await context.newPage();
    // A finer clock for who is isolated from other sites.
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' }));
    await page.goto('https://store.test/');
    await page.addScriptTag({ content: `${script};globalThis.store = store;` });
    const {
      plain,
      floor,
      closed,
      list,
      grown,
      grownBare,
      page: far,
      imported,
      importFloor,
      fold,
    } = await page.evaluate((counts) => store.measure(counts), COUNTS);
    const row = (bench, { ours, bare }, against) => ({ bench, case: '', ours, yardstick: bare, against, unit: 'ms' });
    yield row('save-a-reading', plain, 'one bare put');
    yield row('save-a-reading-floor', floor, 'the same records, only written');
    yield row('save-a-reading-closed', closed, 'one bare put');
    yield row('read-the-newest-50', list, 'bare getAll');
    yield row('read-the-newest-50-grown', grown, 'the same with 1,000');
    yield row('bare-newest-50-grown', grownBare, 'the same with 1,000');
    yield row('page-100-of-the-catalogue', far, 'its first page');
    yield row('import-moments', imported, 'bare puts');
    yield row('import-moments-floor', importFloor, 'the same records, only written');
    yield row('fold-progress', fold, 'reading it');
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
