#!/usr/bin/env node
// npm run docs: writes the pages of docs/ that are made from the code. With --check: says which of them are stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root } from './lib/env.mjs';

ensureDependencies({ quiet: true });
const { nodeModule } = await import('./lib/bundle.mjs');
const { generated } = await nodeModule('scripts/docs/generated.ts', 'docs');
const check = process.argv.includes('--check');

for (const [path, text] of Object.entries(generated())) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`${path} is stale: run npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
