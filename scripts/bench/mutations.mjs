// A listing whose page never rests, with the extension and without: what goes on beside the listing concerns nobody.
import { setTimeout as sleep } from 'node:timers/promises';
import { demoListings } from '../demo/catalogue.mjs';
import { onDemo } from './browser.mjs';

const NODES = 1_000;
const BURSTS = 30;
const PAUSE_MS = 50;
const FRONT_MS = 1_500;
const ROUNDS = 6;
/** The first reading, its verdict and its drawing are over. */
const SETTLED_MS = 4_000;

/** In the page: as an advertisement does, 600 nodes come and go and 400 change an attribute; then the next frame. */
const BURST = `globalThis.burst = async (count) => {
  const box = document.querySelector('#aside') ?? document.body.appendChild(Object.assign(document.createElement('div'), { id: 'aside' }));
  for (let i = 0; i < count * 0.3; i++) box.append(Object.assign(document.createElement('span'), { textContent: 'Offre ' + i + ' ' }));
  const { children } = box;
  for (let i = 0; i < count * 0.4; i++) children[i % children.length].setAttribute('data-seen', performance.now());
  for (let i = 0; i < count * 0.3; i++) box.firstElementChild.remove();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}`;

/** Seconds of the main thread for so many bursts. */
async function busy({ page, metrics }) {
  await page.bringToFront();
  // A page that comes to the front is read again.
  await sleep(FRONT_MS);
  const before = await metrics();
  for (let i = 0; i < BURSTS; i++) {
    await page.evaluate((count) => globalThis.burst(count), NODES);
    await sleep(PAUSE_MS);
  }
  const after = await metrics();
  return after.TaskDuration - before.TaskDuration;
}

async function* compare(browsers) {
  for (const { url } of demoListings.filter(({ file }) => file.includes('after'))) {
    const tabs = [];
    for (const browser of browsers) {
      const tab = await browser.open(url);
      await tab.page.evaluate(BURST);
      await tab.page.evaluate(() => globalThis.burst(10));
      tabs.push(tab);
      await sleep(SETTLED_MS);
    }
    if (!(await browsers[1].states()).some(({ report }) => report?.listing.url.startsWith(url)))
      throw new Error(`the extension did not read ${url}`);
    for (const tab of tabs) await busy(tab);
    const times = tabs.map(() => 0);
    for (let turn = 0; turn < ROUNDS; turn++)
      for (let at = 0; at < tabs.length; at++) {
        // Who comes first changes, so that what the machine does besides falls on all alike.
        const which = (turn + at) % tabs.length;
        times[which] += await busy(tabs[which]);
      }
    const perBurst = (seconds) => (seconds * 1_000) / (BURSTS * ROUNDS);
    const [off, on, offAgain] = times.map(perBurst);
    const row = { case: new URL(url).hostname, against: 'without us', unit: 'ms' };
    yield { ...row, bench: 'mutations', ours: on, yardstick: (off + offAgain) / 2 };
    yield { ...row, bench: 'mutations-noise', ours: Math.max(off, offAgain), yardstick: Math.min(off, offAgain) };
    for (const { page } of tabs) await page.close();
  }
}

export const run = ({ chromium: executablePath }) => onDemo({ executablePath, ours: [false, true, false] }, compare);
