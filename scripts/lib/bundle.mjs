// Bundles TypeScript entries of the project for use outside the extension: in a page, or in Node.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './env.mjs';

const folder = join(root, '.cache', 'bundles');

/** Hash of every source a bundle of this entry can hold, so that an unchanged tree is bundled once. */
function sourcesHash(entry, extra) {
  const hash = createHash('sha256').update(extra);
  const walk = (path) => {
    for (const item of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(path, item.name);
      if (item.isDirectory()) walk(child);
      else hash.update(child).update(readFileSync(child));
    }
  };
  walk(join(root, 'utils'));
  walk(join(root, 'scripts'));
  walk(dirname(join(root, entry)));
  return hash.digest('hex');
}

/** Path of a bundle of the sources as they are; made once, and moved into place whole, so that several may ask at once. */
async function bundle(name, entry, options) {
  const hash = sourcesHash(entry, readFileSync(join(root, 'package-lock.json')));
  const file = join(folder, `${hash.slice(0, 16)}-${name}`);
  if (existsSync(file)) return file;
  const { build } = await import('vite');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      ...options,
      rollupOptions: { ...options.rollupOptions, input: join(root, entry) },
    },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, chunk.code);
  renameSync(draft, file);
  return file;
}

/** A script for pages that leaves its exports in the global `name`; gives its source. */
export async function pageScript(entry, name) {
  const path = await bundle(`${name}.js`, entry, {
    rollupOptions: { output: { format: 'iife', name }, preserveEntrySignatures: 'strict' },
  });
  return readFileSync(path, 'utf8');
}

/** A module for Node; gives its exports. */
export async function nodeModule(entry, name) {
  const path = await bundle(`${name}.mjs`, entry, {
    ssr: true,
    minify: false,
    rollupOptions: { output: { format: 'es' } },
  });
  return import(pathToFileURL(path).href);
}
