#!/usr/bin/env node
// npm run --silent audit -- [--json] [--lang fr|en] [--url URL] FILE.html[.gz]…   or   --manifest LIST.json
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium, ensureDependencies } from './lib/env.mjs';

const USAGE = `Usage: npm run --silent audit -- [--json] [--lang fr|en] [--url URL] FILE.html[.gz]…
       npm run --silent audit -- [--json] [--lang fr|en] --manifest LIST.json
LIST.json: [{"file": "page.html.gz", "url": "https://…"}], paths relative to the list.`;

function wrongUsage(sentence) {
  console.error(`${sentence}\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        manifest: { type: 'string' },
        lang: { type: 'string', default: 'fr' },
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    return wrongUsage(error.message);
  }
}

function listPages({ files, url, manifest }) {
  if (manifest && files.length) wrongUsage('Give files or a manifest, not both.');
  if (!manifest) {
    if (files.length === 0) wrongUsage('No file given.');
    if (url && files.length > 1) wrongUsage('--url goes with one file.');
    return files.map((file) => ({ file, url }));
  }
  let list;
  try {
    list = JSON.parse(readFileSync(manifest, 'utf8'));
  } catch (error) {
    wrongUsage(`Cannot read the manifest ${manifest}: ${error.message}`);
  }
  if (!Array.isArray(list) || !list.every((row) => typeof row?.file === 'string'))
    wrongUsage(`${manifest} is not a list of {"file", "url"}.`);
  return list.map(({ file, url }) => ({ file: resolve(dirname(manifest), file), url }));
}

const options = readArguments();
if (!['fr', 'en'].includes(options.lang)) wrongUsage('--lang is fr or en.');
const pages = listPages(options);
ensureDependencies({ quiet: true });
const chromium = ensureChromium({ quiet: true });
const { auditPages } = await import('./lib/audit-pages.mjs');
const { describeAudit } = await import('./lib/describe-audit.mjs');
const say = options.json ? JSON.stringify : await describeAudit(options.lang);
let failed = false;
await auditPages(pages, {
  chromium,
  today: new Date().toISOString().slice(0, 10),
  each(line) {
    failed ||= line.error !== undefined;
    process.stdout.write(`${say(line)}\n`);
  },
});
process.exitCode = failed ? 1 : 0;
