/* A redesign costs coverage, never truth: with every id, class and data attribute renamed, nothing may turn into a fault. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { addressOf, launchChromium, loadSaved, withSavedPage } from '../../scripts/lib/saved-pages.mjs';
import { analyse } from '../../utils/core/analyse';
import type { Listing } from '../../utils/core/listing';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';
import { renamed } from './read-page';

const TODAY = '2026-11-24';
/** Real saved pages, where somebody keeps them beside the checkout; every so-many-th of them. */
const SAVED = resolve(import.meta.dirname, '../../../shared/pages/pages.json');
const EVERY = Number(process.env.EVERY ?? 6);

interface Case {
  file: string;
  url?: string;
}
const own: Case[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file: join(import.meta.dirname, file) }));
const saved: Case[] = existsSync(SAVED)
  ? (JSON.parse(readFileSync(SAVED, 'utf8')) as { file: string; url: string; kind: string }[])
      .filter(({ kind }) => kind === 'listing')
      .filter((_, index) => index % EVERY === 0)
      .map(({ file, url }) => ({ file: join(SAVED, '..', file), url }))
  : [];

let browser: Browser;
let script: string;
beforeAll(async () => {
  script = await pageScript('scripts/audit/page.ts', 'pretAVendre');
  browser = await launchChromium(ensureChromium({ quiet: true }));
});
afterAll(() => browser.close());

async function read(bytes: Buffer, url: string): Promise<Listing | null> {
  return withSavedPage(browser, { bytes, url }, async ({ evaluate }) => {
    await evaluate(script);
    return ((await evaluate(`pretAVendre.read(${JSON.stringify(url)})`)) as { listing: Listing | null }).listing;
  });
}

const absent = (listing: Listing) =>
  Object.entries(listing.fields).flatMap(([name, { state }]) => (state === 'absent' ? [name] : []));
const faults = (listing: Listing) =>
  analyse(listing, { rules, policies, today: TODAY })
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each([...own, ...saved])('$file', async ({ file, url }) => {
  const bytes = await loadSaved(file);
  let address: string;
  try {
    address = addressOf(url, bytes);
  } catch {
    return; // A page without an address (a captcha) shows no listing either.
  }
  const before = await read(bytes, address);
  const after = await read(Buffer.from(renamed(bytes.toString('utf8'))), address);
  if (!before || !after) return;
  expect(absent(after).filter((name) => before.fields[name as 'title'].state !== 'absent')).toEqual([]);
  expect(faults(after).filter((fault) => !faults(before).includes(fault))).toEqual([]);
});
