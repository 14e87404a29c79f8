import { useCallback, useEffect, useState } from 'preact/hooks';
import { readTabNow } from '../utils/site/read-now';
import type { TabState } from '../utils/storage/tabs';
import type { ActiveTab } from './use-active-tab';
import { useTabState } from './use-tab-state';

export type ListingState = Extract<TabState, { state: 'listing' }>;

/** Where the reading of a tab stands. */
export type Reading = { /** Of the page, where we may know it. */ url?: string | undefined } & (
  | { phase: 'loading' | 'unread' | 'reading' | 'slow' | 'refused' | 'other' | 'backOffice' | 'paused' }
  | { phase: 'listing'; state: ListingState }
);

/** The host of the page a reading speaks of; empty when the browser does not let us see it. */
export const hostOf = ({ url }: Reading): string => (url && /^https?:/.test(url) ? new URL(url).hostname : '');

/**
 * Whether a page may be at the merchant's own address, which masking hides: everywhere but on the public pages of a
 * marketplace.
 */
export const isOwnPlace = (state: ListingState | undefined): boolean =>
  !state || state.form !== undefined || state.report.listing.marketplace === 'shop';

/** One time a person asked to read the page a tab shows. */
interface Attempt {
  tabId: number;
  url: string | undefined;
  /** What was known then: anything else is the answer. */
  before: TabState | undefined;
  refused: boolean;
}

/** The dearest page of our measures settles within 3 s; beyond this a person should be told, and may try again. */
const SLOW_MS = 8_000;
/** A page that was left says so, and the next one speaks within this time where its site is switched on. */
const NEXT_PAGE_MS = 5_000;

/**
 * Follows the reading of a tab. With `opening`, reads it at once when nothing is known of what it shows now, as
 * the popup does: its click gave us the right to.
 */
export function useReading(tab: ActiveTab | undefined, { opening = false } = {}) {
  const { ready, state } = useTabState(tab?.id);
  const [attempt, setAttempt] = useState<Attempt>();
  const current = attempt && attempt.tabId === tab?.id && attempt.url === tab.url ? attempt : undefined;
  const answered = current !== undefined && current.before !== state;
  const stale = tab !== undefined && !answered && isStale(tab, state);

  const readNow = useCallback(async () => {
    if (tab === undefined) return;
    const made = { tabId: tab.id, url: tab.url, before: state };
    setAttempt({ ...made, refused: false });
    if (!(await readTabNow(tab.id))) setAttempt({ ...made, refused: true });
  }, [tab?.id, tab?.url, state]);

  useEffect(() => {
    if (opening && ready && tab && !current && (!state || stale || state.state === 'reading')) void readNow();
  }, [opening, ready, tab, current, state, stale, readNow]);

  const waiting = current !== undefined && !current.refused && !answered;
  const known = stale ? undefined : state;
  const phase = phaseOf({ ready, state: known, waiting, refused: current?.refused && !answered, opening });
  const left = known?.state === 'reading' && isElsewhere(tab, known);
  const reading: Reading = { ...useSlowness(phase, left && !waiting), url: tab?.url ?? addressOf(known) };
  return { reading, readNow };
}

/**
 * The tab has gone to another address since it was read. The browser showed us its address then: where it no longer
 * does, the page was left for one that only a click opens to us.
 */
function isStale({ url }: ActiveTab, state: TabState | undefined): boolean {
  if (!state) return false;
  if (!url) return true;
  return state.state !== 'reading' && isElsewhere({ url }, state);
}

const isElsewhere = (tab: Pick<ActiveTab, 'url'> | undefined, state: TabState): boolean =>
  withoutHash(tab?.url ?? '') !== withoutHash(addressOf(state) ?? '');

const addressOf = (state: TabState | undefined): string | undefined =>
  state?.state === 'listing' ? state.report.listing.url : state?.url;

const withoutHash = (url: string) => url.replace(/#.*$/s, '');

interface Known {
  ready: boolean;
  state: TabState | undefined;
  waiting: boolean;
  refused: boolean | undefined;
  opening: boolean;
}

function phaseOf({ ready, state, waiting, refused, opening }: Known): Reading {
  if (!ready) return { phase: 'loading' };
  if (refused && state?.state !== 'listing') return { phase: 'refused' };
  if (!state && (waiting || opening)) return { phase: 'reading' };
  if (!state) return { phase: 'unread' };
  if (state.state === 'other' && state.backOffice) return { phase: 'backOffice' };
  return state.state === 'listing' ? { phase: 'listing', state } : { phase: state.state };
}

/** What becomes of a reading that does not end; of one page that was `left`, that the next is not read at all. */
function useSlowness(reading: Reading, left: boolean): Reading {
  const [late, setLate] = useState(false);
  const isReading = reading.phase === 'reading';
  useEffect(() => {
    setLate(false);
    if (!isReading) return;
    const timer = setTimeout(() => setLate(true), left ? NEXT_PAGE_MS : SLOW_MS);
    return () => clearTimeout(timer);
  }, [isReading, left]);
  if (!isReading || !late) return reading;
  return { phase: left ? 'unread' : 'slow' };
}
