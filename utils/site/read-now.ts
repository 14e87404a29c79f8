/* Reading one tab on demand. Apart from the list of marketplaces, so that the popup opens without it. */
import { browser } from '../browser';
import { createClient } from '../messaging/messenger';
import type { ContentApi } from '../messaging/protocol';
import { tabTransport } from '../messaging/transport';

export const SCRIPT_FILE = 'listing.js';

/** Brings the content script into a tab. */
export const startIn = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] });

/**
 * Reads one tab now because a person asked, whatever its address; a click on the icon allows it (`activeTab`).
 * False when the browser forbids it there.
 */
export async function readTabNow(tabId: number): Promise<boolean> {
  try {
    // Nothing may be brought into a page of our own, which answers by itself.
    await startIn(tabId).catch(() => {});
    await createClient<ContentApi>('content', tabTransport(browser.tabs, tabId))('readAgain');
    return true;
  } catch {
    return false;
  }
}
