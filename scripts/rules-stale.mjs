#!/usr/bin/env node
// npm run rules:stale -- [--today 2026-11-25]: lists the passports of rules that nobody has checked for twelve months.
// Exit 0: none; 1: some, one a line; 2: wrong usage.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/env.mjs';

const USAGE = 'Usage: npm run --silent rules:stale -- [--today YYYY-MM-DD]';

function readToday() {
  try {
    const { values } = parseArgs({ options: { today: { type: 'string' } } });
    return values.today ?? new Date().toISOString().slice(0, 10);
  } catch (error) {
    return error.message;
  }
}

const today = readToday();
if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
  console.error(`No such day: ${today}\n${USAGE}`);
  process.exit(2);
}
ensureDependencies({ quiet: true });
const { nodeModule } = await import('./lib/bundle.mjs');
const { rowCount, staleRows } = await nodeModule('scripts/rules/stale.ts', 'stale');
const stale = staleRows(today);
for (const { verified, policy, rule, source, ref } of stale)
  console.log(`${verified}  ${policy}/${rule}  ${source} (${ref})`);
console.log(`${stale.length} of ${rowCount()} passports not checked for twelve months on ${today}.`);
process.exitCode = stale.length > 0 ? 1 : 0;
