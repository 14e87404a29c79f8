import { browser } from '../browser';
import type { TabState } from '../storage/tabs';

/** Dark red on white text, 7:1; read by shape as well: the number is the message. */
const COLOUR = '#8f1d1d';

/** The icon's badge: the number of blocking findings, or nothing. A closed tab has no badge, which is no error. */
export async function showBadge(tabId: number, state: TabState | undefined): Promise<void> {
  const blocking = state?.state === 'listing' ? state.report.counts.blocking : 0;
  try {
    await browser.action.setBadgeText({ tabId, text: blocking ? String(blocking) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  } catch {
    // The tab was closed meanwhile.
  }
}
