// Goes through the demo listings as a person would, and keeps what the extension says and looks like.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './demo.mjs';

/** Time for a surface that has appeared to be painted whole. */
const PAINT_MS = 400;
/** A reading counts as the last one when no other followed it for this long. */
const SETTLED_MS = 700;

/** A surface is known to the browser a moment before its document stands. */
const DRAWN = 'document.readyState === "complete" && document.body?.childElementCount > 0';

async function shoot(surface, file) {
  await until('a page to be drawn', () => surface.evaluate(DRAWN).catch(() => false));
  await sleep(PAINT_MS);
  const { data } = await surface.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

/** What the extension holds of the tab at `url`, once it has read it and comes back to it no more. */
function judged(demo, url, { after = -1 } = {}) {
  return until(`the extension to judge ${url}`, async () => {
    const states = Object.entries(await demo.worker.evaluate('chrome.storage.session.get(null)'));
    const found = states.find(([key, state]) => key.startsWith('tab:') && state.url === url);
    if (!found) return undefined;
    const [key, state] = found;
    if (state.state !== 'listing' || state.sequence <= after || Date.now() - state.at < SETTLED_MS) return undefined;
    return { ...state, tabId: Number(key.slice('tab:'.length)) };
  });
}

/** Clicks the extension's icon on a tab and gives the popup that opens. */
async function openPopup(demo, url) {
  const tabs = await demo.browser.targets([{ type: 'tab' }]);
  const { targetId } = tabs.find((tab) => tab.url === url);
  await demo.browser.send('Extensions.triggerAction', { id: demo.id, targetId });
  const target = await until('the popup', () => demo.surface('popup.html'));
  return demo.browser.attach(target.targetId);
}

/** Opens the side panel from the popup: the browser opens it only on a person's gesture. */
async function openPanel(demo, popup, tabId) {
  // The popup closes under the opening panel, and may do so before it has answered.
  await popup.evaluate(`chrome.sidePanel.open({ tabId: ${tabId} })`, { userGesture: true }).catch(() => {});
  const target = await until('the side panel', () => demo.surface('sidepanel.html'));
  return demo.browser.attach(target.targetId);
}

/**
 * Visits each listing and leaves `ID-page.png`, `ID-popup.png` and `ID-panel.png` in `folder`.
 * `each` receives the listing and the report the extension made.
 */
export async function visit(demo, listings, { folder, each }) {
  mkdirSync(folder, { recursive: true });
  for (const listing of listings) {
    const { page } = await demo.open(listing.url);
    const first = await judged(demo, listing.url);
    const { report, tabId } = listing.reveal ? await reveal(demo, page, listing, first) : first;
    each(listing, report);
    await shoot(page, join(folder, `${listing.id}-page.png`));
    const popup = await openPopup(demo, listing.url);
    await shoot(popup, join(folder, `${listing.id}-popup.png`));
    const panel = await openPanel(demo, popup, tabId);
    await shoot(panel, join(folder, `${listing.id}-panel.png`));
  }
}

/** Opens the listing's closed panel, as its finding asks, and gives what the extension then reads. */
async function reveal(demo, page, { url, reveal: selector }, { sequence }) {
  await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const state = await judged(demo, url, { after: sequence });
  await page.evaluate('scrollTo(0, 0)');
  return state;
}
