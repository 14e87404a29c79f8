import { browser } from '../browser';
import { createClient } from '../messaging/messenger';
import type { ContentApi } from '../messaging/protocol';
import { tabTransport } from '../messaging/transport';
import { changeSettings } from '../storage/settings';
import { knownTabs, readTab } from '../storage/tabs';

/** Falls silent on a host: the background, which follows the settings, drops what its tabs show. */
export async function pauseHost(host: string): Promise<void> {
  await changeSettings(({ pausedHosts }) => ({
    pausedHosts: [...pausedHosts.filter((other) => other !== host), host],
  }));
}

/** Speaks again on a host, and reads the tabs that show it. */
export async function resumeHost(host: string): Promise<void> {
  await changeSettings(({ pausedHosts }) => ({ pausedHosts: pausedHosts.filter((other) => other !== host) }));
  for (const tabId of await knownTabs()) {
    const state = await readTab(tabId);
    if (!state || !URL.canParse(state.url) || new URL(state.url).hostname !== host) continue;
    const content = createClient<ContentApi>('content', tabTransport(browser.tabs, tabId));
    // A page without our script is read at the next click.
    await content('readAgain').catch(() => {});
  }
}
