// Bundles TypeScript entries of the project for use outside the extension: in a page, or in Node.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './env.mjs';

const folder = join(root, '.cache', 'bundles');

/** Hash of every source a bundle can hold, so that an unchanged tree is bundled once. */
function sourcesHash(extra) {
  const hash = createHash('sha256').update(extra);
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) walk(child);
      else hash.update(child).update(readFileSync(child));
    }
  };
  walk(join(root, 'utils'));
  walk(join(root, 'scripts'));
  return hash.digest('hex');
}

async function bundle(name, entry, config) {
  const stamp = join(folder, `${name}.hash`);
  const file = join(folder, name);
  const hash = sourcesHash(readFileSync(join(root, 'package-lock.json')));
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return file;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      ...config.build,
      rollupOptions: { ...config.build?.rollupOptions, input: join(root, entry) },
    },
  });
  writeFileSync(stamp, hash);
  return file;
}

/** A script for pages that leaves its exports in the global `name`; gives its source. */
export async function pageScript(entry, name) {
  const file = `${name}.js`;
  const path = await bundle(file, entry, {
    build: {
      rollupOptions: { output: { format: 'iife', name, entryFileNames: file }, preserveEntrySignatures: 'strict' },
    },
  });
  return readFileSync(path, 'utf8');
}

/** A module for Node; gives its exports. */
export async function nodeModule(entry, name) {
  const file = `${name}.mjs`;
  const path = await bundle(file, entry, {
    build: {
      ssr: true,
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: file } },
    },
  });
  return import(`${pathToFileURL(path)}?${Date.now()}`);
}
