// The same page with its body up to sixteen times, 40,000 elements and more: a reading may cost no more than the page has grown.
import { basename } from 'node:path';
import { benchPages } from './pages.mjs';
import { withPage } from './reading.mjs';

const SIZES = [1, 2, 4, 8, 16];
const MOST_PAGES = 3;

export async function* run({ chromium, pages, rounds, site }) {
  for (const page of benchPages(Math.min(pages, MOST_PAGES), site)) {
    const bySize = new Map();
    for (const size of SIZES) {
      const measured = await withPage(chromium, page, ({ evaluate }) =>
        evaluate(`bench.grow(${size}), bench.measure(${Math.min(rounds, 5)})`),
      );
      if (measured.listing) bySize.set(size, measured);
    }
    const small = bySize.get(1);
    if (!small) continue;
    for (const [size, { elements, readAndJudge }] of bySize) {
      if (size === 1) continue;
      const about = `${basename(page.file).slice(0, 28)} (${elements})`;
      const yardstick = small.readAndJudge;
      yield { bench: `page-x${size}`, case: about, ours: readAndJudge, yardstick, against: 'page-x1', unit: 'ms' };
    }
  }
}
