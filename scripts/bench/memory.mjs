// What ten listings hold in memory with the extension and without, and whether an hour of changes makes it grow.
import { setTimeout as sleep } from 'node:timers/promises';
import { demoListings } from '../demo/catalogue.mjs';
import { onDemo } from './browser.mjs';

const TABS = 10;
/** The first reading, its verdict and its drawing are over. */
const SETTLED_MS = 4_000;
/** A price that changes every thirty seconds, for an hour; each is read, judged and drawn anew. */
const CHANGES = 120;
/** What is compiled and kept once is there after these. */
const FIRST_CHANGES = 24;
/** Long enough that each change is read: after a quarter of a second of quiet, and the later the more a reading costs. */
const CHANGE_MS = 1_500;

/** Bytes of the tab's scripts after a collection, ours and the page's, with its counts of nodes and listeners. */
async function held({ session, metrics }) {
  await session.send('HeapProfiler.enable');
  // What the first frees, the second collects.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: bytes, Nodes: nodes, JSEventListeners: listeners } = await metrics();
  return { bytes, nodes, listeners };
}

/** What code and the engine's own tables take grows while code is compiled better and better, and is no leak. */
const ENGINE = /^(code|object shape|hidden|synthetic)$|system/;

/** Bytes of what the tab's scripts hold: objects, arrays, texts, functions, the page's nodes. */
async function objectsHeld({ session }) {
  const parts = [];
  const take = ({ chunk }) => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot');
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes, strings } = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isEngine = ENGINE.test(types[type][nodes[at + type]]) || strings[nodes[at + name]].startsWith('system /');
    if (!isEngine) bytes += nodes[at + size];
  }
  return bytes;
}

async function openTabs(browser) {
  const tabs = [];
  for (let i = 0; i < TABS; i++) {
    tabs.push(await browser.open(demoListings[i % demoListings.length].url));
    await sleep(SETTLED_MS);
  }
  const all = [];
  for (const tab of tabs) all.push(await held(tab));
  return { tabs, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Another price in the page's own price, so that a reading differs from the one before. */
const changePrice = (page, turn) =>
  page.evaluate((number) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (/^\s*\d+,\d\d\s*€\s*$/.test(walker.currentNode.data)) {
        walker.currentNode.data = `${20 + (number % 10)},90 €`;
        return;
      }
    throw new Error('the page shows no price to change');
  }, turn);

const megabytes = (bytes) => bytes / 1_000_000;

async function* compare([ours, other]) {
  const [on, off] = [await openTabs(ours), await openTabs(other)];
  const row = { unit: 'MB', against: 'without us' };
  yield { ...row, bench: 'memory-ten-tabs', case: '', ours: megabytes(on.bytes), yardstick: megabytes(off.bytes) };

  const tab = on.tabs[demoListings.findIndex(({ file }) => file === 'shop-after.html')];
  await tab.page.bringToFront();
  const readings = new Set();
  let early;
  for (let turn = 0; turn < CHANGES; turn++) {
    await changePrice(tab.page, turn);
    await sleep(CHANGE_MS);
    for (const { session, sequence, url } of await ours.states())
      if (url === tab.page.url()) readings.add(`${session} ${sequence}`);
    if (turn === FIRST_CHANGES) early = { ...(await held(tab)), objects: await objectsHeld(tab) };
  }
  await sleep(SETTLED_MS);
  const late = { ...(await held(tab)), objects: await objectsHeld(tab) };
  const growth = { ...row, against: `after ${FIRST_CHANGES} changes`, case: `${readings.size} readings` };
  yield { ...growth, bench: 'memory-growth', ours: megabytes(late.objects), yardstick: megabytes(early.objects) };
  yield { ...growth, bench: 'nodes-growth', ours: late.nodes, yardstick: early.nodes, unit: 'nodes' };
  yield { ...growth, bench: 'listeners-growth', ours: late.listeners, yardstick: early.listeners, unit: 'listeners' };
}

export const run = ({ chromium: executablePath }) => onDemo({ executablePath, ours: [true, false] }, compare);
