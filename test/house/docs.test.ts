import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../../scripts/docs/generated';

const root = resolve(import.meta.dirname, '../..');

test('generated pages are current: run npm run docs', () => {
  for (const [path, text] of Object.entries(generated())) {
    expect(readFileSync(join(root, path), 'utf8') === text, path).toBe(true);
  }
});

test('links between our documents lead somewhere', () => {
  for (const page of [
    'README.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/adding-a-rule.md',
    'docs/adding-a-marketplace.md',
    'docs/adding-a-practice-listing.md',
    'docs/what-we-can-see.md',
    'docs/privacy.md',
    'docs/own-programmes.md',
    'docs/exchange.md',
  ]) {
    const text = readFileSync(join(root, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([]);
  }
});
