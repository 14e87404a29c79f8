/* Zero network: what the manifests forbid, and what no file of any build holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/lib/build.mjs';
import { WAYS_OUT, type WayOut, waysOutIn } from './ways-out';

const output = resolve(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'chrome-mv3-granted', 'firefox-mv2'];
const manifestOf = (build: string) => JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'));

type Kind = WayOut['kinds'][number];
const kindOf = (name: string) => extname(name).slice(1) as Kind;
/** The line that the page “See for yourself” shows to be typed: a text between quotes, which runs nothing. */
const SHOWN = /([`"])fetch\('https:\/\/example\.com'\)\1/;
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(SHOWN, '');
const filesOf = (build: string) =>
  readdirSync(join(output, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

beforeAll(() => {
  expect(buildExtension('firefox')).toBeTruthy();
}, 180_000);

describe('the scan itself', () => {
  test.each(WAYS_OUT.flatMap((way) => way.samples.map((sample) => ({ way, sample }))))(
    '$way.name is found in $sample',
    ({ way, sample }) => {
      for (const kind of way.kinds) expect(waysOutIn(`a;${sample};b`, kind)).toContain(way.name);
    },
  );

  test.each(WAYS_OUT.flatMap((way) => (way.harmless ?? []).map((sample) => ({ way, sample }))))(
    '$way.name is not seen in $sample',
    ({ way, sample }) => {
      expect(way.kinds.flatMap((kind) => waysOutIn(sample, kind))).not.toContain(way.name);
    },
  );
});

describe.each(BUILDS)('%s', (build) => {
  test('no script, style or page holds a way out', () => {
    const files = filesOf(build);
    // As many kinds as there are: a folder that moved would otherwise pass unread.
    expect(new Set(files.map(kindOf))).toEqual(new Set(['js', 'css', 'html']));
    const found = files.flatMap((file) => waysOutIn(codeOf(file), kindOf(file)).map((way) => [file, way]));
    expect(found).toEqual([]);
  });

  test('the policy forbids everything and names what it lets in, which is in the package', () => {
    const { content_security_policy: policy } = manifestOf(build);
    const text: string = policy.extension_pages ?? policy;
    const kinds = Object.fromEntries(
      text.split(';').map((part) => {
        const [kind, ...sources] = part.trim().split(/\s+/);
        return [kind, sources.join(' ')];
      }),
    );
    expect(kinds).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy.sandbox).toBeUndefined();
  });

  test('nothing in it is open to a page, another extension, another program or another server', () => {
    const manifest = manifestOf(build);
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
      'content_scripts',
      'update_url',
      'oauth2',
      'chrome_settings_overrides',
      'storage',
      'protocol_handlers',
      'file_handlers',
      'devtools_page',
    ]) {
      expect(manifest[key], key).toBeUndefined();
    }
    expect(manifest.browser_specific_settings.gecko.update_url).toBeUndefined();
    expect(manifest.permissions).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/webRequest|cookies|downloads|identity|nativeMessaging|proxy|tabs/),
      ]),
    );
  });
});
