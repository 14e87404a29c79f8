#!/usr/bin/env node
// npm run bench -- [--only NAME] [--site SITE] [--pages N] [--rounds N] [--keys N] [--json]: what the product costs, each
// measure beside a yardstick taken in the same run. Milliseconds differ between machines; these ratios hardly do.
import { parseArgs } from 'node:util';
import { GOALS } from './bench/goals.mjs';
import { ensureChromium, ensureDependencies } from './lib/env.mjs';

/** One file each; `run` gives measures `{case, bench, ours, yardstick, against, unit}` as they are taken. */
const BENCHES = ['reading', 'axe', 'metascraper', 'compile', 'scaling', 'store', 'typing'];

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    pages: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '9' },
    keys: { type: 'string', default: '200' },
    only: { type: 'string' },
    site: { type: 'string' },
  },
});
if (options.only !== undefined && !BENCHES.includes(options.only)) {
  console.error(`No bench is called ${options.only}: ${BENCHES.join(', ')}`);
  process.exit(2);
}
ensureDependencies({ quiet: true });
const settings = {
  chromium: ensureChromium({ quiet: true }),
  pages: Number(options.pages),
  rounds: Number(options.rounds),
  keys: Number(options.keys),
  site: options.site,
};

const line = (cells) => console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(38) : cell.padStart(12))).join(''));
const show = (number) => number.toFixed(number < 10 ? 2 : number < 1_000 ? 1 : 0);
const all = new Map();
if (!options.json) line(['bench', 'case', 'ours', 'yardstick', 'ratio', 'against']);
for (const name of options.only ? [options.only] : BENCHES) {
  const { run } = await import(`./bench/${name}.mjs`);
  for await (const measure of run(settings)) {
    const row = { ...measure, ratio: measure.ours / measure.yardstick };
    all.set(row.bench, [...(all.get(row.bench) ?? []), row]);
    if (options.json) console.log(JSON.stringify(row));
    else line([row.bench, row.case, show(row.ours), show(row.yardstick), show(row.ratio), row.against]);
  }
}
if (!options.json) sumUp();

function sumUp() {
  line(['']);
  line(['bench', 'goal', 'median', 'worst', 'cases', '']);
  for (const [bench, rows] of all) {
    const { median: wanted, worst: limit, isMore = false, about = '' } = GOALS[bench] ?? {};
    const ratios = rows.filter(({ counts = true }) => counts).map(({ ratio }) => ratio);
    if (ratios.length === 0) continue;
    ratios.sort((a, b) => (isMore ? b - a : a - b));
    const [median, worst] = [ratios[ratios.length >> 1], ratios.at(-1)];
    const sign = isMore ? '≥' : '≤';
    const goal = [wanted && `${sign} ${wanted} median`, limit && `${sign} ${limit} worst`].filter(Boolean).join(', ');
    const isMet = (value, aim) => aim === undefined || (isMore ? value >= aim : value <= aim);
    const verdict = goal ? (isMet(median, wanted) && isMet(worst, limit) ? 'met' : 'missed') : about;
    line([bench, goal, show(median), show(worst), String(ratios.length), verdict]);
  }
}
