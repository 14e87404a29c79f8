/* Neutral: nobody is paid for a click. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

describe('no link pays anybody', () => {
  /** Parameters by which a link tells a seller who sent the buyer, and redirections that do the same. */
  const PAID =
    /[?&](?:tag|aff(?:id|iliate)?(?:_\w+)?|affiliate\w*|utm_\w+|ref_?id|partner(?:id)?|campid|mkcid|awinaffid|awc|clickref|irclickid|ascsubtag|linkcode)=|\b(?:amzn\.to|awin1\.com|rover\.ebay|shareasale\.com|tradedoubler|effiliation|go\.skimresources)\b/i;

  const texts = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|js|html|css|json|md|svg)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  const paid = (files: string[]) => files.filter((file) => PAID.test(readFileSync(file, 'utf8')));

  test('the pattern knows such links from others', () => {
    for (const link of ['https://a.example/dp/1?tag=shop-21', '?x=1&utm_source=ext', '?aff=3', 'https://amzn.to/3x'])
      expect(link).toMatch(PAID);
    for (const link of ['https://a.example/dp/1?th=1&psc=1', '?stage=2', 'tag="b"']) expect(link).not.toMatch(PAID);
  });

  test('in no source, document or text', () => {
    expect(paid(['utils', 'components', 'entrypoints', 'public', 'docs'].flatMap(texts))).toEqual([]);
    expect(paid([join(root, 'README.md')])).toEqual([]);
  });

  test('in no built bundle', () => {
    expect(paid(texts('.output/chrome-mv3'))).toEqual([]);
  });
});
