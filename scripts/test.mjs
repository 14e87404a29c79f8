#!/usr/bin/env node
// npm test: types, lint, house rules, unit and page tests, end-to-end tests in a real Chromium. Needs Node and npm only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './lib/build.mjs';
import { ensureChromium, ensureDependencies, root, runPackage } from './lib/env.mjs';

ensureDependencies();
const env = { ...process.env, CHROMIUM: ensureChromium(), CI: '1', NO_COLOR: '1' };
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const results = { unit: join(cache, 'unit.json'), e2e: join(cache, 'e2e.json') };
for (const file of Object.values(results)) rmSync(file, { force: true });

const WXT = 'wxt/bin/wxt.mjs';
const TSC = 'typescript/bin/tsc';
const steps = [
  ['Types of the extension API', WXT, ['prepare']],
  ['Types', TSC, ['--noEmit', '-p', '.']],
  ['Types of the pure core, without a browser', TSC, ['-p', 'utils/core']],
  ['Lint and format', '@biomejs/biome/bin/biome', ['check', '.']],
  ['Build, as people install it', () => buildExtension('production')],
  ['Build, with the hosts granted', () => buildExtension('granted')],
  [
    'Unit, page and house tests',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results.unit}`],
  ],
  ['End-to-end tests', '@playwright/test/cli.js', ['test']],
];

let failedSteps = 0;
for (const [name, script, args] of steps) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const done = typeof script === 'string' ? runPackage(script, args, { env }) : script();
  if (!done) {
    failedSteps++;
    console.log(`✖ ${name}`);
    // Without a build, what follows would only repeat the same failure.
    if (typeof script !== 'string') break;
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const unit = read(results.unit);
const e2e = read(results.e2e)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0);
const failedTests = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.skipped ?? 0);
// A step that failed without a failing test (types, lint, build) counts as one.
const failed = Math.max(failedTests, failedSteps ? 1 : 0);
if (skipped) console.log(`\n${skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
