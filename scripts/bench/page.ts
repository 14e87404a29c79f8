/* Runs inside a saved page, in an isolated world as the content script does: our reading beside its yardsticks. */
import { analyse } from '../../utils/core/analyse';
import type { Listing } from '../../utils/core/listing';
import { makeReport } from '../../utils/core/report';
import { extract, extractSteps } from '../../utils/extract/extract';
import { marketplaces } from '../../utils/marketplaces';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';
import { domCallsOf, repeat } from './dom-calls';
import { median } from './median.mjs';

/** Chromium's `--js-flags=--expose-gc`. */
declare const gc: () => void;

/** Judged as of this day, so that two runs do the same work. */
const TODAY = '2026-09-01';

const judge = (listing: Listing) => makeReport(listing, analyse(listing, { rules, policies, today: TODAY }), TODAY);
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
    return listing && judge(listing);
  },
};

type Measure = keyof typeof MEASURES;

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

/** Milliseconds of the longest step of a first reading, the way the content script takes them. */
export function longestStep(): { elements: number; longest: number } {
  const steps = extractSteps(marketplaces, document, new URL(location.href));
  let longest = 0;
  for (let done = false; !done; ) {
    const before = performance.now();
    done = steps.next().done ?? false;
    longest = Math.max(longest, performance.now() - before);
  }
  return { elements: MEASURES.walk(), longest };
}

/** So many readings that a later one is a warm one. */
export function warm(): void {
  for (let i = 0; i < 10; i++) MEASURES.readAndJudge();
}

/** Milliseconds of each of these, in interleaved rounds (medians). */
function compare<N extends string>(measures: Record<N, () => unknown>, rounds: number): Record<N, number> {
  const names = Object.keys(measures) as N[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(timed(measures[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<N, number>;
}

/**
 * Milliseconds of the first reading in this page and of the first judgement after it, then of each measure.
 * `domCalls`: what a reading asks of the page, asked again without our code, which no reader of these places can go
 * below; it is measured last and apart, since whoever repeats the calls holds the elements.
 */
export function measure(rounds: number) {
  let listing: Listing | undefined;
  const firstReading = timed(() => {
    listing = read();
  });
  const firstBoth = firstReading + timed(() => listing && judge(listing));
  const measured = compare(MEASURES, rounds);
  const calls = domCallsOf(read);
  const { domCalls } = compare({ domCalls: () => repeat(calls) }, rounds);
  return { elements: MEASURES.walk(), listing: listing !== undefined, firstReading, firstBoth, ...measured, domCalls };
}
