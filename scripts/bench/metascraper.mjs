// The best-known reader of product pages, with its rules for Amazon, in Node on the same text: how many times longer it takes.
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { ensurePackage, root } from '../lib/env.mjs';
import { addressOf, loadSaved } from '../lib/saved-pages.mjs';
import { median } from './median.mjs';
import { benchPages } from './pages.mjs';
import { sized, withPage } from './reading.mjs';

/** It takes up to a second on a page: fewer rounds tell as much. */
const ROUNDS = 5;
const RULES = ['amazon', 'author', 'date', 'description', 'image', 'lang', 'publisher', 'title', 'url'];

/** A package of its own, 150 MB with what it needs: installed when this bench first runs, and by nothing else. */
const peers = join(root, 'scripts', 'bench', 'peers');

async function metascraper() {
  const require = createRequire(ensurePackage(peers));
  const load = async (name) => (await import(require.resolve(name))).default;
  const rules = await Promise.all(RULES.map((name) => load(`metascraper-${name}`)));
  return (await load('metascraper'))(rules.map((rule) => rule()));
}

export async function* run({ chromium, pages, site }) {
  const scrape = await metascraper();
  for (const page of benchPages(pages, site)) {
    const bytes = await loadSaved(page.file);
    const html = bytes.toString('utf8');
    const url = new URL(addressOf(page.url, bytes));
    // It refuses a host that cannot exist, which stands for one that was not saved.
    if (url.hostname.endsWith('.invalid')) url.hostname = 'example.com';
    const times = { ours: [], theirs: [] };
    const { elements, listing } = await withPage(chromium, page, async ({ evaluate }) => {
      await evaluate('bench.warm()');
      for (let round = 0; round < ROUNDS; round++) {
        times.ours.push(await evaluate('bench.timed("readAndJudge")'));
        const before = performance.now();
        await scrape({ url: url.href, html });
        times.theirs.push(performance.now() - before);
      }
      return evaluate('bench.measure(1)');
    });
    if (!listing) continue;
    yield {
      bench: sized('metascraper', elements),
      case: `${basename(page.file).slice(0, 28)} (${elements})`,
      ours: median(times.theirs),
      yardstick: median(times.ours),
      against: 'us',
      unit: 'ms',
    };
  }
}
