/**
 * What is measured, in words, and what is aimed at, as ratios to the yardstick; `isMore`: the more the better. A bench
 * without a goal explains another one. Source of the goals: docs/performance.md.
 */
export const GOALS = {
  read: { title: 'reading a page, warm' },
  'read-and-judge': { title: 'reading and judging a page, warm', median: 3.5, worst: 6 },
  'read-and-judge-html': { title: 'reading and judging, beside one `outerHTML`', median: 0.4, worst: 0.8 },
  'read-dom-calls': { title: 'what a reading asks of the browser, asked again without our code' },
  'first-reading': { title: 'the first reading in a new page', median: 12, worst: 40 },
  'first-reading-and-judging': { title: 'the first reading and the first judgement, which the worker makes' },
  'longest-step': { title: 'the longest step of a first reading, 4 × throttled', worst: 1 },
  'axe-core': { title: '`axe.run()` on the same page', median: 500, worst: 250, isMore: true },
  metascraper: { title: 'metascraper with its Amazon rules, in Node', median: 200, worst: 50, isMore: true },
  yoastseo: { title: 'yoastseo’s 19 checks of a product’s text, in Node', worst: 500, isMore: true },
  'yoastseo-longer': { title: 'the same of longer texts', isMore: true },
  'judge-long-texts': { title: 'judging a text of 25,000 characters', worst: 14 },
  'compile-axe-core': {
    title: 'axe-core compiled and run in a new process, beside our script in every page',
    median: 30,
    isMore: true,
  },
  'compile-axe-core-reader': {
    title: 'axe-core compiled and run in a new process, beside our reader',
    median: 10,
    isMore: true,
  },
  'page-x2': { title: 'reading and judging a page with its body twice' },
  'page-x4': { title: 'reading and judging a page with its body four times', worst: 4.3 },
  'page-x8': { title: 'reading and judging a page with its body eight times' },
  'page-x16': { title: 'reading and judging a page with its body sixteen times' },
  mutations: { title: 'the main thread while 1,000 nodes beside the listing change', median: 1.1 },
  'mutations-noise': { title: 'the same in two browsers without us' },
  'memory-ten-tabs': { title: 'memory of the scripts of ten listings' },
  'memory-growth': { title: 'what one holds after 120 changes of its price, each read anew', worst: 1.02 },
  'nodes-growth': { title: 'nodes after them', worst: 1.02 },
  'listeners-growth': { title: 'listeners after them', worst: 1.02 },
  'popup-first-paint': { title: 'the popup, from the click to its first paint', median: 1.05, worst: 1.08 },
  'popup-results': { title: 'the popup, from the click to its results', median: 1.1 },
  'panel-first-paint': { title: 'the side panel, to its first paint', median: 1.05, worst: 1.08 },
  'panel-results': { title: 'the side panel, to its results' },
  'catalogue-longest-task': {
    title: 'turning and scrolling pages of the catalogue, 4 × throttled, tasks over 50 ms',
    worst: 1,
  },
  'save-a-reading': { title: 'saving a reading', worst: 1.5 },
  'save-a-reading-floor': { title: 'saving a reading, beside the same records written without making them' },
  'save-a-reading-closed': { title: 'saving a reading into the vault' },
  'read-the-newest-50': { title: 'the newest 50 moments', worst: 1.3 },
  'read-the-newest-50-grown': { title: 'the newest 50 moments of 50,000', worst: 1.3 },
  'bare-newest-50-grown': { title: 'a bare getAll of the newest 50 of 50,000' },
  'page-100-of-the-catalogue': { title: 'page 100 of the catalogue', worst: 1.2 },
  'import-moments': { title: 'taking 50 moments in out of a file', worst: 1.1 },
  'import-moments-floor': { title: 'taking them in, beside the same records written without making them' },
  'fold-progress': { title: 'folding 100,000 events of a training', worst: 2 },
  'key-to-paint-p50': { title: 'a key until it is painted, half of them, 4 × throttled' },
  'key-to-paint-p98': { title: 'a key until it is painted, 98 of 100 of them' },
  'main-thread-while-typing': {
    title: 'the main thread while somebody types, what is typed read and judged anew',
    median: 1.03,
    worst: 1.06,
  },
  'main-thread-while-typing-bare': {
    title: 'the same, of a script that only shows how long the text is after a pause',
  },
  'key-to-paint-p98-difference': { title: 'the difference of 98 of 100 keys with us and without', worst: 1 },
  'main-thread-after-pause': { title: 'the main thread in the four seconds after a pause in typing' },
};

export const isMet = (value, aim, isMore) => aim === undefined || (isMore ? value >= aim : value <= aim);

/** Items by key, in the order they came. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** One row a bench: medians and worst of its cases, and whether its goal is met; `undefined` where it has none. */
export function summarise(measures) {
  return [...groupBy(measures, ({ bench }) => bench)].map(([bench, rows]) => {
    const { title = bench, median: wanted, worst: limit, isMore = false } = GOALS[bench] ?? {};
    const ratios = rows.map(({ ratio }) => ratio).sort((a, b) => (isMore ? b - a : a - b));
    const [median, worst] = [ratios[ratios.length >> 1], ratios.at(-1)];
    const sign = isMore ? '≥' : '≤';
    const goal = [wanted && `${sign} ${wanted} median`, limit && `${sign} ${limit} worst`].filter(Boolean).join(', ');
    const met = goal ? isMet(median, wanted, isMore) && isMet(worst, limit, isMore) : undefined;
    return { bench, title, against: rows[0].against, goal, median, worst, cases: rows.length, met };
  });
}
