import { useLayoutEffect, useState } from 'preact/hooks';
import { readTab, type TabState, watchTabs } from '../utils/storage/tabs';

/** What is known of one tab; `ready` is false until storage has answered for this very tab. */
export function useTabState(tabId: number | undefined): { ready: boolean; state?: TabState | undefined } {
  const [known, setKnown] = useState<{ tabId: number; state: TabState | undefined }>();
  // At once: an effect that waits for the paint would have the page drawn before anything is known.
  useLayoutEffect(() => {
    if (tabId === undefined) return;
    let asked = 0;
    const look = async () => {
      const turn = ++asked;
      const state = await readTab(tabId);
      if (turn === asked) setKnown({ tabId, state });
    };
    void look();
    const stop = watchTabs((changed) => {
      if (changed === tabId) void look();
    });
    return () => {
      asked = -1;
      stop();
    };
  }, [tabId]);
  return known && known.tabId === tabId ? { ready: true, state: known.state } : { ready: false };
}
