/* Conventions that are tests live; conventions that are prose die. Each failure says what to do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const build = (file: string) => join(root, '.output/chrome-mv3', file);
const read = (path: string) => readFileSync(path, 'utf8');

function files(folder: string, ending = /\.(ts|tsx|mjs|css)$/): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) => files(folder, /\.(ts|tsx)$/));
const importsOf = (file: string) =>
  [
    ...read(join(root, file)).matchAll(
      /(?:import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]|import\s+['"](\.[^'"]+)['"]/g,
    ),
  ].flatMap(([, type, from, bare]) => {
    const base = resolve(root, dirname(file), (from ?? bare)!.replace(/\?.*$/, ''));
    const target = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
      (path) => existsSync(path) && /\.\w+$/.test(path),
    );
    return target ? [{ target: relative(root, target), type: type !== undefined }] : [];
  });

/** One way through the house: a room may import from itself and from those before it. */
const ROOMS = [
  ['utils/core'],
  ['utils/rules', 'utils/policies', 'utils/checklists'],
  ['utils/extract'],
  ['utils/forms'],
  ['utils/marketplaces', 'utils/backoffices'],
  ['utils/messaging'],
  ['utils/page', 'utils/browser.ts', 'utils/vault'],
  ['utils/storage', 'utils/site', 'utils/i18n'],
  ['utils/judging', 'utils/training', 'utils/proof', 'utils/demo', 'utils/draft', 'utils/exchange'],
  ['utils/backup'],
  ['components'],
  ['entrypoints'],
];
const levelOf = (file: string) =>
  ROOMS.findIndex((rooms) => rooms.some((room) => file === room || file.startsWith(`${room}/`)));
const roomOf = (file: string) => ROOMS.flat().find((room) => file === room || file.startsWith(`${room}/`));

describe('one-way flow', () => {
  test('every source file belongs to a room', () => {
    expect(sources.filter((file) => levelOf(file) < 0)).toEqual([]);
  });

  test('imports go to the same room or to an earlier one; move the code, or pass a value in', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ target, type }) => {
          if (type) return false; // A type leaves nothing behind.
          const [from, to] = [levelOf(file), levelOf(target)];
          return to > from || (to === from && roomOf(file) !== roomOf(target) && from <= 1);
        })
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no import circle', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter(({ type }) => !type)
          .map(({ target }) => target),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('rules never meet their texts on the way to a page: only judging, components, scripts and tests read the handbook', () => {
    const readers = sources.filter((file) =>
      importsOf(file).some(({ target }) => target === 'utils/rules/handbook.ts'),
    );
    expect(readers.filter((file) => !/^(utils\/judging|components|entrypoints)\//.test(file))).toEqual([]);
  });
});

describe('small files', () => {
  test('no file over 250 lines, data files, registers and tests apart: one idea per file', () => {
    const long = [...sources, ...files('scripts')]
      .filter(
        (file) =>
          !/\/(policies|i18n|checklists)\/|\/words-|scripts\/demo\/|^utils\/rules\/(?:index|handbook)\.ts$/.test(file),
      )
      .filter((file) => read(join(root, file)).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('nothing is left for later in the code, and nothing escapes the types', () => {
    const pattern = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b/;
    expect(sources.filter((file) => pattern.test(read(join(root, file))))).toEqual([]);
  });
});

describe('the build', () => {
  const manifest = JSON.parse(read(build('manifest.json')));

  test('permissions are exactly those that some code uses', () => {
    const code = sources.map((file) => read(join(root, file))).join('\n');
    const uses: Record<string, RegExp> = {
      alarms: /browser\.alarms\./,
      activeTab: /scripting\.executeScript/,
      scripting: /browser\.scripting\./,
      sidePanel: /sidePanel/,
      storage: /storage\.(local|session)/,
      unlimitedStorage: /factory\.open/,
    };
    expect(Object.keys(uses).sort()).toEqual([...manifest.permissions].sort());
    for (const [permission, use] of Object.entries(uses)) expect(code, permission).toMatch(use);
  });

  test('no host is granted at installation', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions.length).toBeGreaterThan(5);
  });

  test('the build with granted hosts differs in its host permissions alone', () => {
    const granted = JSON.parse(read(join(root, '.output/chrome-mv3-granted/manifest.json')));
    const { host_permissions, ...rest } = granted;
    const { optional_host_permissions, ...normal } = manifest;
    expect(host_permissions).toEqual(optional_host_permissions);
    expect(rest).toEqual(normal);
    for (const file of ['listing.js', 'reader.js', 'forms.js', 'overlay.js', 'background.js']) {
      expect(read(join(root, '.output/chrome-mv3-granted', file)), file).toBe(read(build(file)));
    }
  });

  // Ceilings in gzipped bytes. The sensor is in every page of a site that is switched on; the reader only where the
  // address may be a listing's; that of forms only where a form may be filled in; the overlay only where there is something to draw (docs/decisions).
  test.each([
    ['listing.js', 3_600],
    ['reader.js', 29_000],
    ['forms.js', 14_000],
    ['overlay.js', 6_700],
  ])('%s stays under %i bytes gzipped', (file, ceiling) => {
    expect(gzipSync(readFileSync(build(file)), { level: 9 }).length).toBeLessThan(ceiling);
  });

  // What a page loads before its first paint, in gzipped bytes and in files: the rules and their texts come after it.
  test.each([
    ['popup.html', 40_000, 6],
    ['sidepanel.html', 64_000, 22],
  ])(
    'the scripts of %s that come before its first paint stay under %i bytes gzipped, in %i files',
    (page, ceiling, files) => {
      const scripts = [...read(build(page)).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, file]) => file!);
      const sizes = scripts.map((file) => [file, gzipSync(readFileSync(build(file)), { level: 9 }).length] as const);
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.length).toBeLessThanOrEqual(files);
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      const largest = sizes.sort(([, one], [, other]) => other - one).slice(0, 5);
      expect(total, largest.map(([file, size]) => `${file} ${size}`).join(', ')).toBeLessThan(ceiling);
    },
  );

  test.each(['listing.js', 'reader.js', 'forms.js', 'overlay.js'])(
    '%s holds no rule, schema or text catalogue, and writes no markup',
    (file) => {
      const code = read(build(file));
      const forbidden = [
        /\bimport\s*\(/,
        /innerHTML/,
        /outerHTML/,
        /insertAdjacentHTML/,
        /document\.write/,
        /ZodMini|discriminator|safeParse/,
        /title-length|whenAbsent/,
        /Rien de bloquant|Nothing blocking/,
        /indexedDB/,
      ];
      expect(forbidden.filter((pattern) => pattern.test(code)).map(String)).toEqual([]);
    },
  );
});
