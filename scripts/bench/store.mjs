// What keeping costs, beside bare IndexedDB in the same page.
import { pageScript } from '../lib/bundle.mjs';
import { launchChromium } from '../lib/saved-pages.mjs';

const COUNTS = { saves: 200, kept: 2_000, events: 100_000 };

export async function* run({ chromium }) {
  const script = await pageScript('scripts/bench/store-page.ts', 'store');
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('https://store.test/');
    await page.addScriptTag({ content: `${script};globalThis.store = store;` });
    const { plain, list, fold, closed } = await page.evaluate((counts) => store.measure(counts), COUNTS);
    const row = (bench, { ours, bare }, against) => ({ bench, case: '', ours, yardstick: bare, against, unit: 'ms' });
    yield row('save-a-reading', plain, 'one bare put');
    yield row('save-a-reading-closed', closed, 'one bare put');
    yield row('read-the-newest-50', list, 'bare getAll');
    yield row('fold-progress', fold, 'reading it');
  } finally {
    await browser.close();
  }
}
