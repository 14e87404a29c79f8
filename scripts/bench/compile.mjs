// What our scripts in the page cost to compile and run where nothing is compiled yet, beside the best-known checker's.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../lib/build.mjs';
import { isRoot } from '../lib/env.mjs';
import { median } from './median.mjs';

const ROUNDS = 11;
/** The one that is in every page of a marketplace, the one brought in for a listing, and the yardstick. */
const SCRIPTS = ['listing', 'reader', 'axe'];

/** An extension that runs each script between two that look at the clock, each on a site of its own. */
function writeExtension(folder, built) {
  cpSync(join(built, 'listing.js'), join(folder, 'listing.js'));
  cpSync(join(built, 'reader.js'), join(folder, 'reader.js'));
  cpSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(folder, 'axe.js'));
  writeFileSync(join(folder, 'before.js'), 'globalThis.began = performance.now();');
  writeFileSync(join(folder, 'after.js'), 'document.title = performance.now() - began;');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Compilation',
      version: '1',
      content_scripts: SCRIPTS.map((name) => ({
        matches: [`https://${name}.test/*`],
        js: ['before.js', `${name}.js`, 'after.js'],
      })),
    }),
  );
}

export async function* run({ chromium: executablePath }) {
  const built = buildExtension('production');
  if (!built) throw new Error('the extension was not built');
  const folder = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  const [extension, profile] = ['extension', 'profile'].map((name) => join(folder, name));
  mkdirSync(extension);
  writeExtension(extension, built);
  const { chromium } = await import('@playwright/test');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    // A finer clock for who is isolated from other sites.
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    await context.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title></title>' }),
    );
    const times = Object.fromEntries(SCRIPTS.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const name of SCRIPTS) {
        // A tab of its own: its process has compiled nothing.
        const page = await context.newPage();
        await page.goto(`https://${name}.test/`);
        await page.waitForFunction('document.title');
        times[name].push(Number(await page.title()));
        await page.close();
      }
    const [listing, reader, axe] = SCRIPTS.map((name) => median(times[name]));
    const row = (bench, yardstick, against) => ({ bench, case: '', ours: axe, yardstick, against, unit: 'ms' });
    yield row('compile-axe-core', listing, 'our script in every page');
    yield row('compile-axe-core-reader', reader, 'our reader');
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
