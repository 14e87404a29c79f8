#!/usr/bin/env node
// npm run bench: what the product costs, each measure beside a yardstick taken in the same run. Milliseconds differ
// between machines; these ratios hardly do.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { summarise } from './bench/goals.mjs';
import { writeReport } from './bench/write.mjs';
import { ensureChromium, ensureDependencies } from './lib/env.mjs';

/** One file each; `run` gives measures `{bench, case, ours, yardstick, against, unit}` as they are taken. */
const BENCHES = [
  'reading',
  'steps',
  'axe',
  'metascraper',
  'texts',
  'compile',
  'scaling',
  'store',
  'typing',
  'mutations',
  'memory',
  'open',
];

const HELP = `npm run bench -- [options]
  --only NAME[,NAME]  ${BENCHES.join(', ')}
  --json              one JSON line a measure (with npm run --silent bench)
  --write             write the table and the plots into docs/performance.md
  --from FILE         take the measures from such lines instead of measuring
  --pages N           how many saved pages (20)
  --site SITE         of one site only
  --rounds N          rounds a page (9)
  --keys N            keys typed in each form (200)`;

function stop(sentence) {
  console.error(`${sentence}\n\n${HELP}`);
  process.exit(2);
}

function readOptions() {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const number = (standard) => ({ type: 'string', default: standard });
  try {
    const { values } = parseArgs({
      options: {
        ...{ help: flag, json: flag, write: flag, only: text, from: text, site: text },
        ...{ pages: number('20'), rounds: number('9'), keys: number('200') },
      },
    });
    for (const name of ['pages', 'rounds', 'keys']) {
      if (!/^[1-9]\d{0,4}$/.test(values[name])) stop(`--${name} wants a number from 1 to 99999, not “${values[name]}”`);
      values[name] = Number(values[name]);
    }
    return values;
  } catch (error) {
    return stop(error.message);
  }
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit();
}
const chosen = options.only?.split(',') ?? BENCHES;
for (const name of chosen) if (!BENCHES.includes(name)) stop(`No bench is called “${name}”`);

const line = (cells) => console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(38) : cell.padStart(12))).join(''));
const show = (number) => number.toFixed(number < 10 ? 2 : number < 1_000 ? 1 : 0);

/** Measures taken now, each printed as soon as it is there. */
async function measure() {
  ensureDependencies({ quiet: true });
  const settings = { ...options, chromium: ensureChromium({ quiet: true }) };
  const all = [];
  if (!options.json) line(['bench', 'case', 'ours', 'yardstick', 'ratio', 'against']);
  for (const name of chosen) {
    const { run } = await import(`./bench/${name}.mjs`);
    for await (const { bench, case: about, ours, yardstick, against, unit } of run(settings)) {
      const row = { bench, case: about, ours, yardstick, against, ratio: ours / yardstick, unit };
      all.push(row);
      if (options.json) console.log(JSON.stringify(row));
      else line([bench, about, show(ours), show(yardstick), show(row.ratio), against]);
    }
  }
  return all;
}

/** Measures printed by `--json` before. */
function readMeasures(file) {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text));
  } catch (error) {
    return stop(`cannot take the measures from ${file}: ${error.message}`);
  }
}

const measures = options.from ? readMeasures(options.from) : await measure();
if (!options.json) {
  line(['']);
  line(['bench', 'goal', 'median', 'worst', 'cases', '']);
  for (const { bench, goal, median, worst, cases, met } of summarise(measures))
    line([bench, goal, show(median), show(worst), String(cases), met === undefined ? '' : met ? 'met' : 'missed']);
}
if (options.write) writeReport(measures);
