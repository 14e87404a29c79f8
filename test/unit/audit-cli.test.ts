/* The command people run, as they run it: exit codes, order, and one clear sentence for each thing that goes wrong. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/env.mjs';

const ADDRESS = 'https://www.latelier-demo.fr/tasses/7-tasse.html';
const demo = join(root, 'scripts/demo/shop-after.html');
let folder: string;

const audit = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/audit.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
};
const parsed = (lines: string[]) => lines.map((line) => JSON.parse(line));
const save = (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const manifest = (rows: unknown) => save('list.json', typeof rows === 'string' ? rows : JSON.stringify(rows));

/** A product page of our own; `extra` stands in its body. */
const page = (title: string, extra = '', ld: string = productOf(title)) => `<!doctype html>
<html lang="fr"><head><title>${title}</title><link rel="canonical" href="${ADDRESS}">
<script type="application/ld+json">${ld}</script></head><body><h1>${title}</h1>${extra}</body></html>`;
const productOf = (name: string) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    offers: { '@type': 'Offer', price: '12.90', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a batch in which some pages cannot be read', { timeout: 120_000 }, () => {
  it('says one sentence for each of those, reads the others, keeps the order and exits with 1', () => {
    mkdirSync(join(folder, 'pages'));
    const good = page('Tasse à café en grès 350 ml');
    save('pages/good.html.gz', gzipSync(good));
    save('pages/no-address.html', '<!doctype html><title>x</title><h1>Tasse</h1>');
    save('pages/cut.html.gz', gzipSync(good).subarray(0, 60));
    save('pages/empty.html', '');
    save('pages/broken-ld.html', page('Tasse à café bleue', '<p>12,90 €</p>', '{"@type":"Product","name":"Tasse'));
    const filling = `<p>${'Une ligne de texte sans intérêt. '.repeat(32)}</p>\n`;
    save('pages/large.html', page('Grande page', filling.repeat((20 * 1024 * 1024) / filling.length)));
    const list = manifest([
      { file: 'pages/missing.html' },
      { file: 'pages/good.html.gz', url: ADDRESS },
      { file: 'pages/no-address.html' },
      { file: 'pages/cut.html.gz', url: ADDRESS },
      { file: 'pages/empty.html', url: ADDRESS },
      { file: 'pages/broken-ld.html' },
      { file: 'pages/large.html' },
      { file: 'pages/good.html.gz', url: 'pas une adresse' },
      { file: 'pages', url: ADDRESS },
      { file: demo },
    ]);

    const { status, lines, stderr } = audit('--json', '--manifest', list);
    const results = parsed(lines);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(results.map(({ file }) => relative(folder, file))).toEqual([
      'pages/missing.html',
      'pages/good.html.gz',
      'pages/no-address.html',
      'pages/cut.html.gz',
      'pages/empty.html',
      'pages/broken-ld.html',
      'pages/large.html',
      'pages/good.html.gz',
      'pages',
      relative(folder, demo),
    ]);
    const errors: (string | undefined)[] = results.map(({ error }) => error);
    expect(errors[0]).toMatch(/no such file/);
    expect(errors[2]).toMatch(/give it with --url/);
    expect(errors[3]).toMatch(/cannot unzip/);
    expect(errors[4]).toMatch(/is empty/);
    expect(errors[7]).toMatch(/not a web address/);
    expect(errors[8]).toMatch(/cannot read/);
    for (const at of [1, 5, 6, 9]) expect(errors[at], lines[at]?.slice(0, 200)).toBeUndefined();
    for (const error of errors) expect(error ?? '').not.toMatch(/\n|\bat \w|\.mjs/);

    expect(results[1].listing.fields.title.value).toBe('Tasse à café en grès 350 ml');
    expect(results[6].listing.fields.title.value).toBe('Grande page');
    expect(results[9].coverage.made).toBeGreaterThan(0);
    for (const { listing, marketplace, page: kind } of results)
      if (!listing) expect([marketplace, kind]).toEqual([null, 'other']);
  });
});

describe('the readable report', { timeout: 60_000 }, () => {
  it('gives title, verdict and coverage, without colour when it is not on a terminal', () => {
    const { status, stdout } = audit(demo);
    expect(status).toBe(0);
    expect(stdout).toContain('Écharpe en laine mérinos vert sapin');
    expect(stdout).toMatch(/\d+ contrôles? sur \d+ (a|ont) pu être faits? sur cette page/);
    expect(stdout).not.toContain('\u001b');
  });

  it('speaks English when asked', () => {
    expect(audit('--lang', 'en', demo).stdout).toMatch(/\d+ of \d+ checks? could be made on this page/);
  });

  it('says a page that cannot be read in one sentence', () => {
    const { status, lines } = audit(join(folder, 'none.html'));
    expect(status).toBe(1);
    expect(lines).toEqual([`cannot read ${join(folder, 'none.html')}: no such file`]);
  });
});

describe('wrong usage', { timeout: 60_000 }, () => {
  const cases: [string, () => string[], RegExp][] = [
    ['no file', () => [], /^No file given\./],
    ['unknown option', () => ['--loud', demo], /^Unknown option '--loud'/],
    ['unknown language', () => ['--lang', 'de', demo], /^--lang is fr or en\./],
    ['one address for two files', () => ['--url', ADDRESS, demo, demo], /^--url goes with one file\./],
    ['files and a manifest', () => ['--manifest', manifest([]), demo], /^Give files or a manifest, not both\./],
    ['no manifest there', () => ['--manifest', join(folder, 'none.json')], /^Cannot read the manifest /],
    ['a manifest that is no JSON', () => ['--manifest', manifest('[{')], /^Cannot read the manifest /],
    ['a manifest that is no list', () => ['--manifest', manifest({ file: 'x' })], /is not a list of/],
  ];
  it.each(cases)('%s: one sentence, the usage, exit 2', (_name, args, sentence) => {
    const { status, stdout, stderr } = audit(...args());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
