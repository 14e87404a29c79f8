import { canonical } from '../core/fingerprint';
import type { Report } from '../core/report';
import { countListings, keptListing, keptReports } from '../storage/catalogue';
import type { Decisions } from '../storage/decisions';
import type { KeptListing } from '../storage/schema';
import { dayOf, rememberReport, snapshotOf } from '../storage/snapshots';
import { changedVerdicts, type Turn, type VerdictChange } from './changed-verdicts';
import { type Coming, comingAfter, comingKey, wouldFail } from './coming';
import { judgeAgain, judgingOfToday, readingOf } from './judge-kept';
import { fingerprintOn } from './rulebook';
import { isToConfirm, noteDemands } from './set-aside';

/** A kept listing, as a list names it. */
export type ListingRef = Pick<KeptListing, 'marketplace' | 'listing' | 'title' | 'url'>;

/** What one changed demand has made of the kept listings. */
export interface DemandChange extends Omit<VerdictChange, 'turn'> {
  listings: Record<Turn, ListingRef[]>;
}
export interface Rejudged {
  /** ISO date of the rules. */
  day: string;
  /** How many listings were judged. */
  total: number;
  /** Listings of which some verdict differs, for `keepVerdicts`. */
  changed: ListingRef[];
  /** The changes that concern most listings first. */
  demands: DemandChange[];
  /** Decisions that rest on a demand that has changed since. */
  toConfirm: { listing: ListingRef; rule: string }[];
  /** Listings that an announced demand would find at fault: see `comingKey`. */
  coming: Record<string, ListingRef[]>;
}

export interface Work {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Listings read at a time, and how long judging goes on before the page may breathe. */
const READ = 20;
const SLICE_MS = 10;

/**
 * Judges the latest state of every kept listing with today's rules, in slices, and tells what has changed with the
 * rules. Keeps no verdict: that is for the person to say. Rejects with the signal's reason when it is stopped.
 */
export async function rejudgeKept({ signal, onProgress }: Work): Promise<Rejudged> {
  const [judging, total] = await Promise.all([judgingOfToday(), countListings()]);
  const { rulesOff, decisions, today: day } = judging;
  const announced = comingAfter(day, rulesOff);
  const sum = new Sum(day, announced);
  const breath = pacer(signal);
  for await (const slice of keptReports(READ)) {
    for (const { kept, report } of slice) {
      await breath();
      const after = await judgeAgain(report.listing, readingOf(kept), judging);
      sum.add(kept, { before: report, after, rulesOff, decisions });
      if (after.counts.waived > 0) await noteDemands(after);
    }
    onProgress(sum.total, Math.max(total, sum.total));
  }
  return sum.result();
}

/** Name of all that is asked today: what to remember once the kept listings were judged with it. */
export const rulebookOfToday = (): string => fingerprintOn(dayOf(Date.now()));

/**
 * Keeps the verdicts of today's rules as a new moment of the listings given, marked as judged without being read.
 * Rejects when the browser refuses to store, or with the signal's reason; what was kept by then stays kept.
 */
export async function keepVerdicts(listings: readonly ListingRef[], { signal, onProgress }: Work): Promise<void> {
  const judging = await judgingOfToday();
  const breath = pacer(signal);
  let done = 0;
  for (const { marketplace, listing } of listings) {
    await breath();
    const kept = await keptListing(marketplace, listing);
    const report = kept && (await snapshotOf(kept.moment));
    if (report) {
      const again = await judgeAgain(report.listing, readingOf(kept), judging);
      await rememberReport(again, Date.now(), readingOf(kept));
    }
    onProgress(++done, listings.length);
  }
}

/** Lets the page breathe when a slice of work is over, and stops there when the person asks. */
function pacer(signal: AbortSignal): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started > SLICE_MS) {
      await new Promise((done) => setTimeout(done));
      started = performance.now();
    }
    signal.throwIfAborted();
  };
}

interface Judged {
  before: Report;
  after: Report;
  rulesOff: readonly string[];
  decisions: Decisions;
}

class Sum {
  total = 0;
  private readonly changed: ListingRef[] = [];
  private readonly demands = new Map<string, DemandChange>();
  private readonly toConfirm: Rejudged['toConfirm'] = [];
  private readonly coming: Rejudged['coming'];

  constructor(
    private readonly day: string,
    private readonly announced: readonly Coming[],
  ) {
    this.coming = Object.fromEntries(announced.map((one) => [comingKey(one), []]));
  }

  add({ marketplace, listing, title, url }: KeptListing, { before, after, rulesOff, decisions }: Judged): void {
    const ref: ListingRef = { marketplace, listing, title, url };
    this.total++;
    const changes = changedVerdicts(before, after, rulesOff);
    if (changes.length > 0) this.changed.push(ref);
    for (const { turn, ...change } of changes) this.demandOf(change).listings[turn].push(ref);
    for (const finding of after.findings)
      if (isToConfirm(finding)) this.toConfirm.push({ listing: ref, rule: finding.rule });
    for (const one of this.announced)
      if (wouldFail(after, one, decisions.waivers)) this.coming[comingKey(one)]!.push(ref);
  }

  private demandOf(change: Omit<VerdictChange, 'turn'>): DemandChange {
    const key = canonical(change);
    const known = this.demands.get(key);
    if (known) return known;
    const fresh: DemandChange = { ...change, listings: { fails: [], right: [], unclear: [], weight: [] } };
    this.demands.set(key, fresh);
    return fresh;
  }

  result(): Rejudged {
    const sizeOf = ({ listings }: DemandChange) => listings.fails.length * 2 + Object.values(listings).flat().length;
    const demands = [...this.demands.values()].sort((a, b) => sizeOf(b) - sizeOf(a));
    const { day, total, changed, toConfirm, coming } = this;
    return { day, total, changed, demands, toConfirm, coming };
  }
}
