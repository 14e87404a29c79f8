#!/usr/bin/env node
// npm run bench -- [--json] [--pages N] [--rounds N] [--keys N] [--only SITE|typing]: what reading and judging a page
// costs, in units of one pass over its elements measured beside it, and what a key costs with the extension and
// without. Milliseconds differ between machines; these ratios hardly do.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium, ensureDependencies } from './lib/env.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    pages: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '9' },
    keys: { type: 'string', default: '320' },
    only: { type: 'string' },
  },
});
ensureDependencies({ quiet: true });
const chromium = ensureChromium({ quiet: true });
const { pageScript } = await import('./lib/bundle.mjs');
const { addressOf, launchChromium, loadSaved, withSavedPage } = await import('./lib/saved-pages.mjs');
const { buildExtension } = await import('./lib/build.mjs');
const { benchPages } = await import('./bench/pages.mjs');
const { benchTyping } = await import('./bench/typing.mjs');

/** Smaller pages are dominated by what every reading costs; they are shown and left out of the medians. */
const FEW_ELEMENTS = 1_000;

/** A browser of its own for each page: in a used one, part of the code would be compiled already. */
async function measure({ file, url }) {
  const bytes = await loadSaved(file);
  const browser = await launchChromium(chromium, { args: ['--js-flags=--expose-gc'] });
  try {
    return await withSavedPage(browser, { bytes, url: addressOf(url, bytes) }, async ({ evaluate }) => {
      await evaluate(await pageScript('scripts/bench/page.ts', 'bench'));
      return evaluate(`bench.measure(${Number(options.rounds)})`);
    });
  } finally {
    await browser.close();
  }
}

/** What is compared with what; `column` heads the table. */
const COMPARED = {
  read: { ours: 'read', against: 'walk', column: 'read/walk' },
  'read-and-judge': { ours: 'readAndJudge', against: 'walk', column: '+judge/walk' },
  'read-and-judge-html': { ours: 'readAndJudge', against: 'outerHTML', column: '/outerHTML' },
  'first-reading': { ours: 'cold', against: 'walk', column: 'first/walk' },
};
const benches = Object.entries(COMPARED);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const rows = [];
const line = (cells) => console.log(cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(48))).join(''));
if (options.only !== 'typing') await showPages();
if (!options.only || options.only === 'typing') await showTyping();

async function showPages() {
  if (!options.json) line(['page', 'elements', 'walk ms', 'read ms', ...benches.map(([, { column }]) => column)]);
  for (const page of benchPages(Number(options.pages), options.only)) {
    const measured = await measure(page);
    if (!measured.listing) continue;
    const ratios = benches.map(([bench, { ours, against }]) => {
      const ratio = measured[ours] / measured[against];
      if (options.json) {
        const [value, yardstick] = [measured[ours], measured[against]];
        console.log(
          JSON.stringify({ bench, case: basename(page.file), ours: value, yardstick, against, ratio, unit: 'ms' }),
        );
      }
      return ratio;
    });
    rows.push({ ...measured, ratios });
    const shown = [measured.walk, measured.read, ...ratios].map((number) => number.toFixed(2));
    if (!options.json) line([basename(page.file).slice(0, 47), String(measured.elements), ...shown]);
  }
  const large = rows.filter(({ elements }) => elements >= FEW_ELEMENTS);
  if (!options.json && large.length) {
    const all = (pick) => benches.map((_, i) => pick(large.map(({ ratios }) => ratios[i])).toFixed(2));
    line([`median of ${large.length} pages`, '', '', '', ...all(median)]);
    line(['worst', '', '', '', ...all((ratios) => Math.max(...ratios))]);
  }
}

async function showTyping() {
  const extension = buildExtension('granted');
  if (!extension) process.exit(1);
  for await (const row of benchTyping({ executablePath: chromium, extension, keys: Number(options.keys) })) {
    const { variant, p50, p98, noise, offOff, pause, longest } = row;
    const difference = Math.abs(p98.on - p98.off);
    if (options.json) {
      const say = (bench, ours, yardstick, against) =>
        console.log(
          JSON.stringify({ bench, case: variant, ours, yardstick, against, ratio: ours / yardstick, unit: 'ms' }),
        );
      say('key-to-paint-p50', p50.on, p50.off, 'without');
      say('key-to-paint-p98', p98.on, p98.off, 'without');
      say('key-to-paint-p98-difference', difference, noise, 'noise');
      say('main-thread-after-pause', pause.on, pause.off, 'without');
      continue;
    }
    line(['']);
    line([`typing, ${variant} (${row.keys} keys, 4× slower)`, 'with', 'without', 'difference', 'noise']);
    const ms = (numbers) => numbers.map((number) => `${number.toFixed(1)} ms`);
    line(['  key to paint, p50', ...ms([p50.on, p50.off, p50.on - p50.off])]);
    line(['  key to paint, p98', ...ms([p98.on, p98.off, p98.on - p98.off, noise])]);
    line(['  two runs without us, p98', '', '', ...ms([offOff])]);
    line(['  main thread in the 4 s after a pause', ...ms([pause.on, pause.off, pause.on - pause.off])]);
    line(['  its longest task over 50 ms', ...ms([longest.on, longest.off])]);
  }
}
