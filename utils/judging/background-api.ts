import { platformAt } from '../backoffices';
import { browser } from '../browser';
import { matchesPattern } from '../extract/extract';
import { ANY_FORM } from '../forms/any-form';
import { marketplaces } from '../marketplaces';
import type { Handlers, Sender } from '../messaging/messenger';
import type { BackgroundApi } from '../messaging/protocol';
import { openSidePanel } from '../site/side-panel';
import { changeSettings, readSettings } from '../storage/settings';
import { readTab } from '../storage/tabs';
import { saveWaiver } from '../storage/waivers';
import { tabOf } from './door';
import { publish } from './publish';
import { rejudge } from './rejudge';
import { makeWaiver } from './set-aside';
import { formKey } from './targets';

const READER_FILE = 'reader.js';
const FORMS_FILE = 'forms.js';
const OVERLAY_FILE = 'overlay.js';

/** What the background does for content scripts. No state: the worker may be stopped between any two lines. */
export const backgroundApi: Handlers<BackgroundApi> = {
  publish,

  async loadReader({ asked, edits }, sender) {
    const url = new URL(sender.url ?? '');
    const platform = platformAt(url);
    const forms = asked || edits || platform !== undefined;
    // A known back-office shows no listing to buyers, whatever its pages look like.
    const reader = platform === undefined && (asked || mayBeListing(url));
    if (reader) await inject(READER_FILE, sender);
    if (forms) await inject(FORMS_FILE, sender);
    const { formPlaces } = await readSettings();
    return { reader, forms, pointed: formPlaces[formKey(platform?.id ?? ANY_FORM, url.href)] ?? {} };
  },

  loadOverlay: (_input, sender) => inject(OVERLAY_FILE, sender),

  openPanel: (_input, sender) => openSidePanel(tabOf(sender)),

  async waive({ listing, rule, kind, reason }, sender) {
    const tabId = tabOf(sender);
    const state = await readTab(tabId);
    if (state?.state !== 'listing' || state.report.listing.id !== listing)
      throw new Error('The page shows another listing');
    await saveWaiver(makeWaiver(state.report, { rule, kind, reason, at: Date.now() }));
    return (await rejudge(tabId)) ?? null;
  },

  async placePill(pill) {
    await changeSettings(() => ({ pill }));
  },

  async hideOverlay(_input, sender) {
    const { hostname } = new URL(sender.url ?? '');
    await changeSettings(({ overlayOffHosts }) => ({ overlayOffHosts: [...new Set([...overlayOffHosts, hostname])] }));
  },
};

async function inject(file: string, sender: Sender): Promise<void> {
  const target = { tabId: tabOf(sender), ...(sender.documentId ? { documentIds: [sender.documentId] } : {}) };
  await browser.scripting.executeScript({ target, files: [file] } as never);
}

/** From the address alone, so that searches and carts cost the page nothing more; any page of a shop may be one. */
function mayBeListing(url: URL): boolean {
  const marketplace = marketplaces.find(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url)));
  return marketplace?.listingId(url) !== undefined;
}
