import { browser } from '../browser';
import { createClient } from '../messaging/messenger';
import type { ContentApi, Marking } from '../messaging/protocol';
import { tabTransport } from '../messaging/transport';
import { decisionsOn } from '../storage/decisions';
import { readMasking } from '../storage/masking';
import { pastPricesOf } from '../storage/past-prices';
import { readSettings } from '../storage/settings';
import { dayOf } from '../storage/snapshots';
import { inTurn, knownTabs, readTab, type TabState, writeTab } from '../storage/tabs';
import { showBadge } from './badge';
import { judgeForm } from './forms';
import { judge } from './judge';
import { markingOf } from './marking';
import { targetsOf } from './targets';

/**
 * Judges the last reading of a tab anew, after a waiver or a setting changed: no need to touch the page. Gives what
 * the page should now show; undefined when the tab shows no listing. A host that was paused meanwhile falls silent.
 */
export const rejudge = (tabId: number): Promise<Marking | null | undefined> => inTurn(tabId, () => judgeAgain(tabId));

async function judgeAgain(tabId: number): Promise<Marking | null | undefined> {
  const [settings, { on: masked }] = await Promise.all([readSettings(), readMasking()]);
  const state = await readTab(tabId);
  if (state?.state !== 'listing') return undefined;
  const { hostname } = new URL(state.report.listing.url);
  if (settings.pausedHosts.includes(hostname)) {
    const { session, sequence, url, at } = state;
    await keep(tabId, { session, sequence, url, at, state: 'paused' });
    return null;
  }
  const { listing } = state.report;
  const targets = state.form && targetsOf(state.form.platform, listing.url, settings);
  const input = { ...(await decisionsOn(listing, targets)), today: dayOf(Date.now()) };
  const judged = state.form
    ? judgeForm(listing, state.form.platform, settings, input)
    : {
        report: judge(listing, {
          ...input,
          pastPrices: await pastPricesOf(listing, Date.now()),
          rulesOff: settings.rulesOff,
        }),
      };
  await keep(tabId, { ...state, ...judged });
  return settings.overlayOffHosts.includes(hostname)
    ? null
    : markingOf(judged.report, state.sequence, settings, { form: state.form, masked });
}

async function keep(tabId: number, state: TabState) {
  await writeTab(tabId, state);
  await showBadge(tabId, state);
}

/** The same for every open tab: another language, a rule switched on or off, private data masked. */
export async function rejudgeAll(): Promise<void> {
  await Promise.all((await knownTabs()).map(rejudgeAndMark));
}

/** The same, and draws the result in the page. */
export async function rejudgeAndMark(tabId: number): Promise<void> {
  const marking = await rejudge(tabId);
  if (marking === undefined) return;
  const content = createClient<ContentApi>('content', tabTransport(browser.tabs, tabId));
  // A page without our script any more has nothing to draw on.
  await content('mark', { marking }).catch(() => {});
}
