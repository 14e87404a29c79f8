import { browser } from '../browser';
import { matchesPattern } from '../extract/extract';
import { createClient } from '../messaging/messenger';
import type { ContentApi } from '../messaging/protocol';
import { tabTransport } from '../messaging/transport';
import { forgetTabs, knownTabs, readTab } from '../storage/tabs';
import { showBadge } from './badge';

/** Sites were switched off: their open tabs are read and drawn on no more. */
export async function stopOpenTabs(origins: readonly string[]): Promise<void> {
  for (const tabId of await knownTabs()) {
    const state = await readTab(tabId);
    if (!state || !URL.canParse(state.url)) continue;
    const url = new URL(state.url);
    if (!origins.some((pattern) => matchesPattern(pattern, url))) continue;
    await createClient<ContentApi>('content', tabTransport(browser.tabs, tabId))('stop').catch(() => {});
    await forgetTabs((id) => id === tabId);
    await showBadge(tabId, undefined);
  }
}
