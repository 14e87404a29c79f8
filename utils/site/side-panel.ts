import { browser } from '../browser';

/* The polyfill's types do not know the side panel (Chrome 114); Firefox calls it the sidebar. */
interface PanelApis {
  sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function open(options: { tabId: number } | { windowId: number }): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  return sidePanel ? sidePanel.open(options) : (sidebarAction?.open() ?? Promise.resolve());
}

/** Opens the panel beside a tab. Must be called in the same turn as the user's click, before any `await`. */
export const openSidePanel = (tabId: number): Promise<void> => open({ tabId });

/** Opens the panel in a window; the same condition holds. */
export const openWindowPanel = (windowId: number): Promise<void> => open({ windowId });
