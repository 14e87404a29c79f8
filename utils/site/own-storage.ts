import { browser } from '../browser';

interface Levelled {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Settings, and what is known of tabs, are for our own pages and the worker: a page that has taken over its process, and
 * with it our script there, cannot read them. Asked anew each time the worker starts. Firefox has no such switch for
 * settings; its scripts in pages can read them.
 */
export function keepStorageToOurselves(): void {
  for (const area of [browser.storage.local, browser.storage.session] as Levelled[]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
