// How long a key takes until it is painted, with the extension and without: what a person who types would feel.
import { setTimeout as sleep } from 'node:timers/promises';
import { buildExtension } from '../lib/build.mjs';
import { startDemoServer } from '../lib/demo-server.mjs';
import { openBrowser } from './browser.mjs';
import { TYPING_FORM, typingForm, VARIANTS } from './typing-form.mjs';

/** As slow as a shop's older computer. */
const THROTTLING = 4;
const BLOCK = 20;
const KEY_MS = 80;
/** In the middle of each block one stops this long: a reading starts, and the next keys meet it. */
const THINK_MS = 480;
/** A whole reading, judgement and drawing fit in. */
const AFTER_MS = 4_000;
/** Blocks are shuffled this often to learn how much two runs of the same thing differ. */
const SHUFFLES = 500;

/** In the page: after each pause shows how long the text is, and does nothing else. What is shown costs a frame. */
const BARE = `{
  const box = document.createElement('div');
  box.popover = 'manual';
  box.style.cssText = 'inset: auto; left: 300px; top: 360px; margin: 0';
  document.documentElement.append(box);
  box.showPopover();
  const area = document.querySelector('#description');
  const show = () => { box.textContent = (area.value ?? area.textContent).length + ' / 5000'; };
  let timer;
  addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(show), 400);
  }, { capture: true, passive: true });
}`;

/** A browser on the form, with the cursor at the end of the description; `extension` is a folder, or nothing. */
async function openForm({ executablePath, server, extension, script }) {
  const browser = await openBrowser({ executablePath, server, extension });
  const { page, session, metrics } = await browser.open(TYPING_FORM);
  await page.evaluate(() => {
    const area = document.querySelector('#description');
    area.focus();
    if (area.localName === 'textarea') area.setSelectionRange(area.value.length, area.value.length);
    else getSelection().selectAllChildren(area.lastElementChild);
    if (area.localName !== 'textarea') getSelection().collapseToEnd();
  });
  if (script) await page.evaluate(script);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  return {
    page,
    metrics,
    /** The last characters of the description as the extension has read it. */
    readEnd: async () => {
      const state = (await browser.states()).find(({ form }) => form);
      return state?.report.listing.fields.description.value?.slice(-BLOCK);
    },
    close: browser.close,
  };
}

/** Types one block and gives the milliseconds of each of its keys, and those of the main thread in all. */
async function typeBlock({ page, metrics }) {
  await page.evaluate('times.length = 0');
  const before = await metrics();
  for (let key = 0; key < BLOCK; key++) {
    await page.keyboard.press('abcdefghijklmnopqrst'[key]);
    await sleep(key === BLOCK / 2 ? THINK_MS : KEY_MS);
  }
  await page.waitForFunction(`times.length >= ${BLOCK}`);
  const after = await metrics();
  return { keys: await page.evaluate('times'), busy: (after.TaskDuration - before.TaskDuration) * 1_000 };
}

/** What the main thread does from a key to long after the pause that follows it, in milliseconds. */
async function timeAfterPause({ page, metrics }) {
  await sleep(AFTER_MS);
  await page.keyboard.press('z');
  const before = await metrics();
  await sleep(AFTER_MS);
  const after = await metrics();
  return (after.TaskDuration - before.TaskDuration) * 1_000;
}

const quantile = (numbers, part) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
};
const keysOf = (blocks) => blocks.flatMap(({ keys }) => keys);
const p50 = (blocks) => quantile(keysOf(blocks), 0.5);
const p98 = (blocks) => quantile(keysOf(blocks), 0.98);
/** The main thread's milliseconds of a block, the median of all. */
const busyOf = (blocks) =>
  quantile(
    blocks.map(({ busy }) => busy),
    0.5,
  );

/** Of two runs without the extension: how far their 98th percentiles lie apart, 19 times out of 20, whichever blocks fall to which. */
function noiseOf(blocks) {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const half = blocks.length / 2;
  const differences = Array.from({ length: SHUFFLES }, () => {
    const mixed = blocks.map((block) => [random(), block]).sort(([a], [b]) => a - b);
    const [one, other] = [mixed.slice(0, half), mixed.slice(half)].map((part) => p98(part.map(([, block]) => block)));
    return Math.abs(one - other);
  });
  return quantile(differences, 0.95);
}

async function measureVariant(variant, { executablePath, extension, keys }) {
  const server = await startDemoServer({ extra: { [TYPING_FORM]: { body: typingForm(variant) } } });
  const browsers = [];
  try {
    for (const one of [{}, { extension }, {}, { script: BARE }])
      browsers.push(await openForm({ executablePath, server, ...one }));
    const [, on] = browsers;
    await sleep(AFTER_MS);
    if (!(await on.readEnd())) throw new Error(`the extension did not read the form (${variant})`);
    for (const browser of browsers) await typeBlock(browser);
    const blocks = browsers.map(() => []);
    for (let turn = 0; turn * BLOCK < keys; turn++)
      for (let at = 0; at < browsers.length; at++) {
        // Who comes first changes, so that what the machine does besides falls on all alike.
        const which = (turn + at) % browsers.length;
        blocks[which].push(await typeBlock(browsers[which]));
      }
    await sleep(AFTER_MS);
    if ((await on.readEnd()) !== 'abcdefghijklmnopqrst') throw new Error(`what was typed was not read (${variant})`);
    const pauses = [];
    for (const browser of browsers) pauses.push(await timeAfterPause(browser));
    return { blocks, pauses };
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
  }
}

/** Milliseconds with the extension beside those without, for each variant of the form. */
export async function* run({ chromium, keys }) {
  const extension = buildExtension('granted');
  if (!extension) throw new Error('the extension was not built');
  for (const variant of Object.keys(VARIANTS)) {
    const { blocks, pauses } = await measureVariant(variant, { executablePath: chromium, extension, keys });
    const [off, on, offAgain, bare] = blocks;
    const alone = [...off, ...offAgain];
    const row = (bench, ours, yardstick, against) => ({ bench, case: variant, ours, yardstick, against, unit: 'ms' });
    yield row('key-to-paint-p50', p50(on), p50(alone), 'without us');
    yield row('key-to-paint-p98', p98(on), p98(alone), 'without us');
    // A pause stands in the middle of each block: what was typed is read and judged anew in it.
    yield row('main-thread-while-typing', busyOf(on), busyOf(alone), 'without us');
    yield row('main-thread-while-typing-bare', busyOf(bare), busyOf(alone), 'without us');
    // Faster with us than without is chance, and no difference either.
    yield row('key-to-paint-p98-difference', Math.max(0, p98(on) - p98(alone)), noiseOf(alone), 'noise');
    yield row('main-thread-after-pause', pauses[1], (pauses[0] + pauses[2]) / 2, 'without us');
  }
}
