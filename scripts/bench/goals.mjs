/** What is aimed at, as ratios to the yardstick beside; `isMore`: the more the better. Why: docs/performance.md. */
export const GOALS = {
  'read-and-judge': { median: 3.5, worst: 6 },
  'read-and-judge-html': { median: 0.4, worst: 0.8 },
  'read-dom-calls': { about: 'the floor of a reading: the browser’s own part' },
  'first-reading': { median: 12, worst: 40 },
  // A page waits for the reading only: the worker judges.
  'first-reading-and-judging': { about: 'no goal' },
  'axe-core': { median: 500, worst: 250, isMore: true },
  metascraper: { median: 200, worst: 50, isMore: true },
  'compile-axe-core': { median: 30, isMore: true },
  'compile-axe-core-reader': { median: 10, isMore: true },
  'page-x4': { worst: 4.3 },
  'save-a-reading': { worst: 1.5 },
  'save-a-reading-closed': { about: 'no goal' },
  'read-the-newest-50': { worst: 1.3 },
  'fold-progress': { worst: 2 },
  'key-to-paint-p98-difference': { worst: 1 },
};
