#!/usr/bin/env node
// npm start [-- --lang fr|en] [--headless]: the extension at work on demo listings, from nothing but Node and npm.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_HOME, demoListings } from './demo/catalogue.mjs';
import { words as allWords } from './demo/words.mjs';
import { buildExtension } from './lib/build.mjs';
import { openDemo, until } from './lib/demo.mjs';
import { ensureChromium, ensureDependencies, fail, root } from './lib/env.mjs';
import { visit } from './lib/screenshots.mjs';

const TOUR_LIMIT_S = 180;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const shortened = (path) => relative(process.cwd(), path) || path;

function readOptions() {
  try {
    const options = { lang: { type: 'string', default: 'fr' }, headless: { type: 'boolean', default: false } };
    const { values } = parseArgs({ options });
    if (values.lang in allWords) return values;
  } catch {
    // Said below, like any other wrong usage.
  }
  console.error('Usage: npm start -- [--lang fr|en] [--headless]');
  return process.exit(2);
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Without a window: the findings on the terminal, pictures in a folder. */
async function tour(demo, lang) {
  const { describeAudit } = await import('./lib/describe-audit.mjs');
  const inWords = await describeAudit(lang);
  const folder = join(root, '.output/screenshots');
  await visit(demo, demoListings, {
    folder,
    each: ({ url }, report) => console.log(inWords({ ...report, url })),
  });
  console.log(fill(allWords[lang].screenshots, { folder: shortened(folder) }));
}

/** With a window: a demo listing in front, the list of them and the welcome page behind it, until the person ends it. */
async function show(demo, lang) {
  const { browser } = demo;
  const [blank] = await browser.targets([{ type: 'page' }]);
  const home = await browser.attach(blank.targetId);
  await home.send('Page.navigate', { url: DEMO_HOME });
  await until('the welcome page', () => demo.surface('welcome.html'));
  await demo.open(demoListings[0].url);
  console.log(fill(allWords[lang].open, { home: DEMO_HOME }));
  endWithLastTab(browser);
  await browser.closed;
}

/** On macOS a browser outlives its last window. */
async function endWithLastTab(browser) {
  browser.onEvent(async ({ method }) => {
    if (method !== 'Target.targetDestroyed') return;
    const tabs = await browser.targets([{ type: 'page' }]).catch(() => []);
    if (tabs.length === 0) browser.close();
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
}

const { lang, headless: asked } = readOptions();
const words = allWords[lang];
ensureDependencies();
const executable = ensureChromium();
console.log(words.building);
const extension = buildExtension('granted') ?? fail(words.buildFailed);
const headless = asked || !hasDisplay();
if (headless && !asked) console.log(words.noDisplay);
console.log(words.starting);

let demo;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    stopping = true;
    await demo?.close();
    console.log(words.closed);
    process.exit(0);
  });
}

/** Rejects when the tour, which nobody watches, has lasted too long. */
const expiry = () =>
  new Promise((_, reject) => {
    const error = new Error(fill(words.tooLong, { seconds: TOUR_LIMIT_S }));
    setTimeout(reject, TOUR_LIMIT_S * 1000, error).unref();
  });

try {
  demo = await openDemo({ executable, extension, lang, headless });
  await (headless ? Promise.race([tour(demo, lang), expiry()]) : show(demo, lang));
  await demo.close();
  if (!headless && !stopping) console.log(words.closed);
  process.exit(0);
} catch (error) {
  if (!stopping) {
    await demo?.close();
    fail(`${error.message}\n${fill(words.manual, { folder: shortened(extension) })}`);
  }
}
