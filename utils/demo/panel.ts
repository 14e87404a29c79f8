import { browser } from '../browser';
import type { FieldName } from '../core/listing';
import type { Report } from '../core/report';
import { showBadge } from '../judging/badge';
import { serve } from '../messaging/messenger';
import type { ContentApi } from '../messaging/protocol';
import { runtimeTransport } from '../messaging/transport';
import { inTurn, type TabState, writeTab } from '../storage/tabs';

interface Page {
  /** Shows the place of a field; false when the page has none. */
  reveal(field: FieldName): boolean;
  /** Something was set aside, or the settings have changed: judge again. */
  onJudgedElsewhere(): void;
}

/**
 * Lets popup and side panel speak of what this page of ours shows, as of a listing on a marketplace: the page writes
 * the state of its own tab, and answers what they ask of a page. Nothing is remembered: no snapshot is made.
 */
export function joinPanel({ reveal, onJudgedElsewhere }: Page) {
  const session = crypto.randomUUID();
  let sequence = 0;
  serve<ContentApi>(
    'content',
    {
      readAgain: onJudgedElsewhere,
      mark: onJudgedElsewhere,
      stop: () => undefined,
      // The demo's pages are no forms of a back-office.
      formPlaces: () => [],
      revealPlace: () => false,
      point: () => undefined,
      reveal: ({ field }) => reveal(field),
    },
    runtimeTransport(browser.runtime),
  );
  return {
    /** Tells what the page shows now; without a report, that it is no listing. */
    async show(report: Report | undefined): Promise<void> {
      const tabId = (await browser.tabs.getCurrent())?.id;
      if (tabId === undefined) return;
      const base = { session, sequence: ++sequence, url: location.href, at: Date.now() };
      const state: TabState = report
        ? { ...base, state: 'listing', report, practice: true }
        : { ...base, state: 'other' };
      await inTurn(tabId, async () => {
        if (base.sequence < sequence) return;
        await writeTab(tabId, state);
        await showBadge(tabId, state);
      });
    },
  };
}
export type PanelLink = ReturnType<typeof joinPanel>;
