// Writes the measures into docs/performance.md, between its marks, with plots beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/env.mjs';
import { GOALS, summarise } from './goals.mjs';
import { distancePlot, growthPlot, pagesPlot } from './plots.mjs';

const page = join(root, 'docs', 'performance.md');
const folder = join(root, 'docs', 'performance');
const BEGIN = '<!-- npm run bench -- --write -->';
const END = '<!-- end -->';

const show = (number) => (number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString('en'));

function table(summary) {
  const rows = summary
    .filter(({ bench }) => !bench.endsWith('-small'))
    .map(({ title, against, goal, median, worst, cases, met }) => {
      const verdict = met === undefined ? '' : met ? 'met' : '**missed**';
      const values = cases > 1 ? `${show(median)} × | ${show(worst)} ×` : `${show(median)} × |`;
      return `| ${title} | ${against} | ${goal || '–'} | ${values} | ${cases} | ${verdict} |`;
    });
  return ['| what | beside | goal | median | worst | cases | |', '|---|---|---|--:|--:|--:|---|', ...rows].join('\n');
}

/** How far each bench lies from its goal: below 1 it is met. */
const distances = (summary) =>
  summary.flatMap(({ bench, title, median, worst, met }) => {
    const { median: wanted, worst: limit, isMore } = GOALS[bench] ?? {};
    if (met === undefined) return [];
    const distance = (value, aim) => (aim === undefined ? undefined : isMore ? aim / value : value / aim);
    const [ofMedian, ofWorst] = [distance(median, wanted), distance(worst, limit)];
    return [{ title: title.replaceAll('`', ''), ofMedian, ofWorst }];
  });

export function writeReport(measures) {
  const summary = summarise(measures);
  const plots = [
    ['goals.svg', 'How far each measure lies from its goal', distancePlot(distances(summary))],
    ['pages.svg', 'Reading and judging each page, in passes over its elements', pagesPlot(measures)],
    ['growth.svg', 'Reading and judging a page that grows', growthPlot(measures)],
  ].filter(([, , plot]) => plot);
  mkdirSync(folder, { recursive: true });
  for (const [name, , plot] of plots) writeFileSync(join(folder, name), plot);
  const images = plots.map(([name, title]) => `![${title}](performance/${name})`);
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for the measures (${BEGIN} … ${END})`);
  const made = [BEGIN, '', table(summary), '', ...images.flatMap((image) => [image, '']), ''].join('\n');
  writeFileSync(page, text.slice(0, from) + made.replace(/\n+$/, '\n\n') + text.slice(to));
  console.error(`wrote docs/performance.md and ${plots.length} plots beside it`);
}
