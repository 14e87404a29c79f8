#!/usr/bin/env node
// Draws public/icon/*.png from public/icon/icon.svg; to be run again when the picture changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, root } from './lib/env.mjs';
import { launchChromium } from './lib/saved-pages.mjs';

const folder = join(root, 'public/icon');
ensureDependencies();
const browser = await launchChromium(ensureChromium());
const page = await browser.newPage();
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
