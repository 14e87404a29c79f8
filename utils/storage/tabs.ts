import { browser } from '../browser';
import type { Counts, Coverage, Report, Standing } from '../core/report';

/** What is known of a form besides its report, which is that of the marketplace shown. */
export interface FormState {
  /** Id of the back-office, or of any other form. */
  platform: string;
  /** Of the marketplaces it is judged for, the one whose report is shown. */
  shown: string;
  verdicts: { marketplace: string; standing: Standing; counts: Counts; coverage: Coverage }[];
}

/** What is known of the page in one tab, for as long as the browser runs. */
export type TabState = {
  /** One page load of the content script, and the order of its messages. */
  session: string;
  sequence: number;
  url: string;
  /** Milliseconds since the epoch. */
  at: number;
} & (
  | { state: 'reading' | 'paused' }
  /** `backOffice`: id of the seller's back-office it is a page of. */
  | { state: 'other'; backOffice?: string }
  /** `unsaved`: why the report could not be remembered, which the surfaces must say. */
  | {
      state: 'listing';
      report: Report;
      unsaved?: 'full' | 'refused';
      incognito?: boolean;
      /** An invented listing of ours, of which nothing is remembered. */
      practice?: true;
      /** Set when it is a seller's form. */
      form?: FormState;
    }
);

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Runs tasks on one tab's state one after the other, in whichever context they are: worker, popup or panel. */
export const inTurn = <T>(tabId: number, task: () => Promise<T>): Promise<T> =>
  navigator.locks.request(keyOf(tabId), task) as Promise<T>;

export async function readTab(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** Keeps the state of a tab. When the session's 10 MB are full, the other tabs' states make room. */
export async function writeTab(tabId: number, state: TabState): Promise<void> {
  const entry = { [keyOf(tabId)]: state };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await forgetTabs((id) => id !== tabId);
    await browser.storage.session.set(entry);
  }
}

/** Ids of the tabs something is known of. */
export async function knownTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice(4)));
}

/** Drops the states of the tabs that `isGone` names. */
export async function forgetTabs(isGone: (tabId: number) => boolean): Promise<void> {
  const gone = (await knownTabs()).filter(isGone);
  await browser.storage.session.remove(gone.map(keyOf));
}

/** Calls `listener` with the id of each tab whose state changes; gives the way to stop. */
export function watchTabs(listener: (tabId: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) if (key.startsWith('tab:')) listener(Number(key.slice(4)));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
