/* The demo listings are the first thing people see: what is planted is found, what was put right is left in peace. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { root } from '../../scripts/lib/env.mjs';
import type { Report } from '../../utils/core/report';
import { judge } from '../../utils/judging/judge';
import { openPageReader, type PageReader } from './read-page';

const pages = join(root, 'scripts/demo');
let reader: PageReader;
beforeAll(async () => {
  reader = await openPageReader();
});
afterAll(() => reader.close());

async function reportOn({ file, url }: { file: string; url: string }): Promise<Report> {
  const { listing } = await reader.readPage(join('../../scripts/demo', file), url);
  if (!listing) throw new Error(`${file} is not taken for a listing`);
  return judge(listing, { waivers: [], rulesOff: [], today: '2026-11-24' });
}
const faults = ({ findings }: Report) =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ rule, message }) => ({ rule, message }));

describe.each(demoListings)('$file', (listing) => {
  it('says that it is synthetic and what it is for', () => {
    expect(readFileSync(join(pages, listing.file), 'utf8')).toMatch(/^<!doctype html>\n<!--\nPage synthétique/);
  });

  it(listing.planted ? 'shows the faults that were planted' : 'gives no fault', async () => {
    const found = faults(await reportOn(listing));
    if (listing.planted) expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...listing.planted]));
    else expect(found).toEqual([]);
  });

  it('takes nothing from another machine', () => {
    const html = readFileSync(join(pages, listing.file), 'utf8');
    const loaded = [
      ...html.matchAll(/<(?:img|script|link rel="stylesheet"|iframe|source)\b[^>]*?(?:src|href)="([^"]*)"/g),
    ];
    for (const [, address = ''] of loaded)
      expect(address).toMatch(/^https:\/\/(m\.media-amazon\.com|www\.cdiscount\.com|www\.latelier-demo\.fr)\/.*\.jpg$/);
  });
});
