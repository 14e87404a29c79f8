// The best-known checker that runs in a page, on the same pages in the same browser: how many times longer it takes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { median } from './median.mjs';
import { benchPages } from './pages.mjs';
import { sized, withPage } from './reading.mjs';

const require = createRequire(import.meta.url);
/** It takes seconds on a page: a few pages and rounds tell as much. */
const MOST_PAGES = 8;
const ROUNDS = 3;

export async function* run({ chromium, pages, site }) {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (const page of benchPages(Math.min(pages, MOST_PAGES), site)) {
    const row = await withPage(chromium, page, async ({ evaluate }) => {
      await evaluate(`${axe};0`);
      const times = { ours: [], axe: [] };
      await evaluate('bench.warm()');
      for (let round = 0; round < ROUNDS; round++) {
        times.ours.push(await evaluate('bench.timed("readAndJudge")'));
        // Without frames it does not wait half a second for an answer from each.
        times.axe.push(
          await evaluate(`(async () => {
            gc();
            const before = performance.now();
            await axe.run(document, { iframes: false, preload: false });
            return performance.now() - before;
          })()`),
        );
      }
      const { elements, listing } = await evaluate('bench.measure(1)');
      return { elements, listing, ours: median(times.ours), axe: median(times.axe) };
    });
    if (!row.listing) continue;
    const about = `${basename(page.file).slice(0, 28)} (${row.elements})`;
    const bench = sized('axe-core', row.elements);
    yield { bench, case: about, ours: row.axe, yardstick: row.ours, against: 'us', unit: 'ms' };
  }
}
