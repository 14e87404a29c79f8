import { browser } from '../browser';
import { createClient } from '../messaging/messenger';
import type { ContentApi } from '../messaging/protocol';
import { tabTransport } from '../messaging/transport';
import { changeSettings } from '../storage/settings';
import { knownTabs, readTab, writeTab } from '../storage/tabs';
import { showBadge } from './badge';

/** Falls silent on a host, or speaks there again, in all its open tabs at once. */
export async function pauseHost(host: string, paused: boolean): Promise<void> {
  await changeSettings(({ pausedHosts }) => ({
    pausedHosts: [...pausedHosts.filter((other) => other !== host), ...(paused ? [host] : [])],
  }));
  await Promise.all((await knownTabs()).map((tabId) => applyPause(tabId, host, paused)));
}

async function applyPause(tabId: number, host: string, paused: boolean): Promise<void> {
  const state = await readTab(tabId);
  if (!state || !URL.canParse(state.url) || new URL(state.url).hostname !== host) return;
  const content = createClient<ContentApi>('content', tabTransport(browser.tabs, tabId));
  // A page without our script has nothing to draw or read.
  if (!paused) return content('readAgain').catch(() => {});
  const { session, sequence, url, at } = state;
  const silent = { session, sequence, url, at, state: 'paused' } as const;
  await writeTab(tabId, silent);
  await showBadge(tabId, silent);
  await content('mark', { marking: null }).catch(() => {});
}
