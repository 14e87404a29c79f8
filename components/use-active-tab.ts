import { useLayoutEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../utils/browser';

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Only where the browser lets us see them: after a click on the icon, or on a site switched on. */
  url?: string | undefined;
  title?: string | undefined;
}

/** `?tab=ID` binds a page to one tab instead of following the active one: for tests, and for a panel opened as a tab. */
const bound = Number(new URLSearchParams(location.search).get('tab')) || undefined;

/** The tab the person looks at in this window, whichever that becomes. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  // At once: an effect that waits for the paint would have the page drawn before anything is known.
  useLayoutEffect(() => {
    let stopped = false;
    const look = async () => {
      const found = bound
        ? await browser.tabs.get(bound).catch(() => undefined)
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (!stopped) setTab(found && toActive(found));
    };
    const onUpdated = (_tabId: number, { status }: { status?: string }) => {
      if (status) void look();
    };
    const onActivated = () => void look();
    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      stopped = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

function toActive({ id, windowId, url, title }: Tabs.Tab): ActiveTab | undefined {
  return id === undefined || windowId === undefined ? undefined : { id, windowId, url, title };
}
