// Reading and judging real pages, in units of one pass over their elements and of one serialisation of the page.
import { basename } from 'node:path';
import { pageScript } from '../lib/bundle.mjs';
import { addressOf, launchChromium, loadSaved, withSavedPage } from '../lib/saved-pages.mjs';
import { benchPages } from './pages.mjs';

/** Smaller pages are dominated by what every reading costs: they are benches of their own, without a goal. */
const FEW_ELEMENTS = 1_000;
export const sized = (bench, elements) => (elements < FEW_ELEMENTS ? `${bench}-small` : bench);

const COMPARED = [
  { bench: 'read', ours: 'read', against: 'walk' },
  { bench: 'read-and-judge', ours: 'readAndJudge', against: 'walk' },
  { bench: 'read-and-judge-html', ours: 'readAndJudge', against: 'outerHTML' },
  { bench: 'read-dom-calls', ours: 'domCalls', against: 'walk' },
  { bench: 'first-reading', ours: 'firstReading', against: 'walk' },
  { bench: 'first-reading-and-judging', ours: 'firstBoth', against: 'walk' },
];

/** A browser of its own for each page: in a used one, part of the code would be compiled already. */
export async function withPage(chromium, { file, url }, use) {
  const bytes = await loadSaved(file);
  const browser = await launchChromium(chromium, { args: ['--js-flags=--expose-gc'] });
  try {
    return await withSavedPage(browser, { bytes, url: addressOf(url, bytes) }, async (page) => {
      await page.evaluate(await pageScript('scripts/bench/page.ts', 'bench'));
      return use(page);
    });
  } finally {
    await browser.close();
  }
}

export async function* run({ chromium, pages, rounds, site }) {
  for (const page of benchPages(pages, site)) {
    const measured = await withPage(chromium, page, ({ evaluate }) => evaluate(`bench.measure(${rounds})`));
    if (!measured.listing) continue;
    const about = `${basename(page.file).slice(0, 28)} (${measured.elements})`;
    for (const { bench, ours, against } of COMPARED) {
      const [value, yardstick] = [measured[ours], measured[against]];
      yield { bench: sized(bench, measured.elements), case: about, ours: value, yardstick, against, unit: 'ms' };
    }
  }
}
