/* Live analysis: which sites the merchant has opened to us, and the content script registered for just those. */
import { platforms } from '../backoffices';
import { browser } from '../browser';
import { matchesPattern } from '../extract/extract';
import type { Marketplace } from '../extract/marketplace';
import { marketplaces } from '../marketplaces';
import { SCRIPT_FILE, startIn } from './read-now';

const SCRIPT_ID = 'listing';
/** Granted only to builds for demonstrations and tests. */
const ANY_SITE = '*://*/*';

export interface Site {
  /** Marketplace id, or the origin of a shop. */
  id: string;
  name: string;
  /** Match patterns asked for together. */
  origins: string[];
  live: boolean;
}

/** Marketplaces, and the back-offices that stand on hosts of their own; the others' are the marketplaces' hosts. */
const NAMED: readonly Pick<Marketplace, 'id' | 'name' | 'matches'>[] = [
  ...marketplaces.filter(({ id }) => id !== 'shop'),
  ...platforms.filter(({ matches }) => matches.length),
].sort((a, b) => a.name.localeCompare(b.name, 'fr'));

/** Named sites in alphabetical order, then the shops the merchant has added. */
export async function listSites(): Promise<Site[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const everything = granted.includes(ANY_SITE);
  const named = NAMED.map(({ id, name, matches }) => ({
    id,
    name,
    origins: [...matches],
    live: everything || matches.every((origin) => granted.includes(origin)),
  }));
  const known = new Set(named.flatMap(({ origins }) => origins));
  const shops = granted
    .filter((origin) => !known.has(origin) && origin !== ANY_SITE)
    .map((origin) => ({ id: origin, name: hostOf(origin), origins: [origin], live: true }));
  return [...named, ...shops];
}

const hostOf = (pattern: string) => pattern.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '');

/** The site a page belongs to: a named marketplace, or the shop at its host; undefined for pages of the browser. */
export async function siteAt(url: string): Promise<Site | undefined> {
  const pattern = shopPattern(url);
  if (!pattern) return undefined;
  const address = new URL(url);
  const named = NAMED.find(({ matches }) => matches.some((match) => matchesPattern(match, address)));
  const origins = named ? [...named.matches] : [pattern];
  const live = await browser.permissions.contains({ origins });
  return { id: named?.id ?? pattern, name: named?.name ?? address.hostname, origins, live };
}

/** The pattern for the shop at an address a person typed; undefined when it is none. */
export function shopPattern(typed: string): string | undefined {
  const address = /^https?:\/\//.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[\w-]+(\.[\w-]+)+$/.test(hostname) ? `https://${hostname}/*` : undefined;
}

/** Asks the browser for the sites; must be called directly in a click. False when the person refused. */
export async function switchOn(origins: string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins }))) return false;
  await registerLive();
  await readOpenTabs(origins);
  return true;
}

/** Gives the sites back to the browser. False when it keeps them (a build that was granted them). */
export async function switchOff(origins: string[]): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
  await registerLive();
  return true;
}

/** Registers the content script for exactly the sites granted. Idempotent; the background calls it when they change. */
export async function registerLive(): Promise<void> {
  await navigator.locks.request('register-live', async () => {
    const matches = (await browser.permissions.getAll()).origins ?? [];
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    // Changed in place: between taking away and registering anew, a page could load without us.
    if (registered && matches.length) await browser.scripting.updateContentScripts([{ id: SCRIPT_ID, matches }]);
    else if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    else if (matches.length) {
      await browser.scripting.registerContentScripts([
        { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: 'document_idle', persistAcrossSessions: true },
      ]);
    }
  });
}

/** Tabs opened before the site was switched on have no content script yet. */
async function readOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : startIn(id))));
}
