/* Runs inside a saved page, in an isolated world as the content script does: our reading beside its yardsticks. */
import { analyse } from '../../utils/core/analyse';
import { makeReport } from '../../utils/core/report';
import { extract } from '../../utils/extract/extract';
import { marketplaces } from '../../utils/marketplaces';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';

/** Chromium's `--js-flags=--expose-gc`. */
declare const gc: () => void;

/** Judged as of this day, so that two runs do the same work. */
const TODAY = '2026-09-01';

const read = () => extract(marketplaces, document, new URL(location.href)).listing;

const MEASURES = {
  /** One pass over all elements: what it costs to have touched each of them once. */
  walk() {
    let elements = 0;
    for (const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT); walker.nextNode(); ) elements++;
    return elements;
  },
  outerHTML: () => document.documentElement.outerHTML.length,
  read,
  readAndJudge() {
    const listing = read();
    return listing && makeReport(listing, analyse(listing, { rules, policies, today: TODAY }), TODAY);
  },
};

type Measure = keyof typeof MEASURES;

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** Makes the page as long as its body so many times over. */
export function grow(times: number): void {
  const parts = [...document.body.children];
  for (let i = 1; i < times; i++) for (const part of parts) document.body.append(part.cloneNode(true));
}

/** Milliseconds of one measure. */
export function timed(what: Measure | (() => unknown)): number {
  const run = typeof what === 'string' ? MEASURES[what] : what;
  // What an earlier call touched must not be cheaper for it: its wrappers go first.
  gc();
  const before = performance.now();
  run();
  return performance.now() - before;
}

/** Milliseconds of the first reading in this page, and of each measure in interleaved rounds (medians). */
export function measure(rounds: number) {
  const cold = timed(MEASURES.readAndJudge);
  const times = Object.fromEntries(Object.keys(MEASURES).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(MEASURES)) times[name]!.push(timed(MEASURES[name as Measure]));
  const ms = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  return { elements: MEASURES.walk(), listing: read() !== undefined, cold, ...(ms as Record<Measure, number>) };
}
