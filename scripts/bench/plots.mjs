// Plots as SVG by hand: a few lines, dots and words, that follow the reader's light or dark setting.

import { groupBy } from './goals.mjs';

const STYLE = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .small { font-size: 11px; fill: #59636e; }
  .line { stroke: #d1d9e0; stroke-width: 1; fill: none; }
  .goal { stroke: #1a7f37; stroke-width: 2; stroke-dasharray: 5 4; fill: none; }
  .dot { fill: #0969da; }
  .ring { fill: none; stroke: #0969da; stroke-width: 2; }
  .path { fill: none; stroke: #0969da; stroke-width: 2; }
  .bad { fill: #bc4c00; stroke: #bc4c00; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; } .small { fill: #9198a1; } .line { stroke: #3d444d; }
    .goal { stroke: #3fb950; } .dot { fill: #4493f8; } .ring, .path { stroke: #4493f8; } .bad { fill: #f0883e; stroke: #f0883e; }
  }
</style>`;

const WIDTH = 760;
const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const words = (x, y, text, { anchor = 'start', small = false } = {}) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${small ? ' class="small"' : ''}>${escaped(text)}</text>`;
const rule = (x1, y1, x2, y2, kind = 'line') =>
  `<path class="${kind}" d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}"/>`;
const dot = (x, y, kind, size = 5) => `<circle class="${kind}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size}"/>`;

function drawing(height, title, parts) {
  const label = escaped(title);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
<title>${label}</title>
${STYLE}
${parts.join('\n')}
</svg>
`;
}

/** Powers of ten on a logarithmic axis. */
function logAxis(values, from, to) {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const at = (value) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from);
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)) };
}

/** A text in lines of at most so many signs, broken between words. */
function linesOf(text, length) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > length && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** One row a goal: a dot for the median and a ring for the worst case, left of the line when it is met. */
export function distancePlot(rows) {
  const values = rows.flatMap(({ ofMedian, ofWorst }) => [ofMedian, ofWorst]).filter((value) => value > 0);
  if (values.length === 0) return undefined;
  const [left, top, step] = [330, 44, 28];
  const { at, ticks } = logAxis([...values, 1], left, WIDTH - 24);
  const bottom = top + rows.length * step;
  const parts = [
    words(at(1), 18, 'goal', { anchor: 'middle' }),
    words(left, 34, '← better', { small: true }),
    ...ticks.map((tick) => rule(at(tick), top - 6, at(tick), bottom)),
    ...ticks.map((tick) => words(at(tick), bottom + 16, `${tick} ×`, { anchor: 'middle', small: true })),
    rule(at(1), 24, at(1), bottom, 'goal'),
  ];
  rows.forEach(({ title, ofMedian, ofWorst }, i) => {
    const y = top + i * step + step / 2;
    const lines = linesOf(title, 50);
    lines.forEach((line, n) => {
      parts.push(words(left - 14, y + 4 + (n - (lines.length - 1) / 2) * 12, line, { anchor: 'end', small: true }));
    });
    if (!(ofMedian > 0 || ofWorst > 0)) parts.push(words(left + 4, y + 4, '0', { small: true }));
    if (ofMedian > 0) parts.push(dot(at(ofMedian), y, ofMedian > 1 ? 'dot bad' : 'dot'));
    if (ofWorst > 0) parts.push(dot(at(ofWorst), y, 'ring'));
  });
  parts.push(words(24, bottom + 36, 'dot: the median of the cases; ring: the worst; logarithmic', { small: true }));
  return drawing(bottom + 50, 'How many times its goal each measure is; left of the line the goal is met', parts);
}

/** The pages from the quickest to the slowest, in passes over their elements. */
export function pagesPlot(measures) {
  const of = (bench) => measures.filter((measure) => measure.bench === bench);
  const judged = of('read-and-judge').sort((a, b) => a.ratio - b.ratio);
  if (judged.length < 2) return undefined;
  const floors = new Map(of('read-dom-calls').map((measure) => [measure.case, measure.ratio]));
  const [left, right, top, bottom] = [60, WIDTH - 24, 30, 300];
  const most = Math.max(...judged.map(({ ratio }) => ratio), 7);
  const x = (i) => left + ((i + 0.5) / judged.length) * (right - left);
  const y = (value) => bottom - (value / most) * (bottom - top);
  const step = most > 60 ? 20 : most > 25 ? 10 : 5;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return drawing(350, 'Reading and judging each page, in passes over its elements', [
    ...ticks.flatMap((tick) => [
      rule(left, y(tick), right, y(tick)),
      words(left - 8, y(tick) + 4, tick, { anchor: 'end', small: true }),
    ]),
    rule(left, y(3.5), right, y(3.5), 'goal'),
    words(right, y(3.5) - 6, 'goal of the median: 3.5', { anchor: 'end', small: true }),
    ...judged.map(({ ratio }, i) => dot(x(i), y(ratio), 'dot')),
    ...judged.flatMap((measure, i) =>
      floors.has(measure.case) ? [dot(x(i), y(floors.get(measure.case)), 'ring', 4)] : [],
    ),
    words(left, bottom + 24, 'dot: reading and judging; ring: what it asks of the browser, without our code', {
      small: true,
    }),
    words(left, bottom + 40, 'pages of 1,000 elements and more, from the quickest to the slowest', { small: true }),
  ]);
}

/** Milliseconds against elements, one line a page whose body was repeated. */
export function growthPlot(measures) {
  const grown = measures.filter(({ bench }) => /^page-x\d+$/.test(bench));
  const elementsOf = (measure) => Number(/\((\d+)\)$/.exec(measure.case)?.[1]);
  const pages = groupBy(grown, (measure) => measure.case.replace(/ \(\d+\)$/, ''));
  if (pages.size === 0) return undefined;
  const [left, right, top, bottom] = [60, WIDTH - 150, 24, 300];
  const most = Math.max(...grown.map(elementsOf));
  const longest = Math.max(...grown.map(({ ours }) => ours));
  const x = (elements) => left + (elements / most) * (right - left);
  const y = (ms) => bottom - (ms / longest) * (bottom - top);
  const thousands = Array.from({ length: Math.floor(most / 10_000) + 1 }, (_, i) => i * 10_000);
  const parts = thousands.flatMap((tick) => [
    rule(x(tick), top, x(tick), bottom),
    words(x(tick), bottom + 16, tick.toLocaleString('en'), { anchor: 'middle', small: true }),
  ]);
  parts.push(rule(left, bottom, right, bottom), words(left - 8, bottom + 4, '0', { anchor: 'end', small: true }));
  parts.push(words(left - 8, top + 4, `${longest.toFixed(0)} ms`, { anchor: 'end', small: true }));
  for (const [name, rows] of pages) {
    const points = [
      { elements: elementsOf(rows[0]) / Number(rows[0].bench.slice(6)), ms: rows[0].yardstick },
      ...rows.map((row) => ({ elements: elementsOf(row), ms: row.ours })),
    ];
    const path = points.map(({ elements, ms }, i) => `${i ? 'L' : 'M'}${x(elements).toFixed(1)} ${y(ms).toFixed(1)}`);
    parts.push(`<path class="path" d="${path.join('')}"/>`);
    for (const { elements, ms } of points) parts.push(dot(x(elements), y(ms), 'dot', 4));
    const { elements, ms } = points.at(-1);
    parts.push(words(x(elements) + 8, y(ms) + 4, name.replace(/[-.].*/, ''), { small: true }));
  }
  parts.push(
    words(left, bottom + 36, 'elements of a page whose body was repeated; milliseconds of reading and judging', {
      small: true,
    }),
  );
  return drawing(350, 'Milliseconds of reading and judging a page that grows', parts);
}
