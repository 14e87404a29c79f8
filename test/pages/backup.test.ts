import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { launchChromium } from '../../scripts/lib/saved-pages.mjs';
import type * as Entry from './backup-entry';

declare const backup: typeof Entry;

let browser: Browser;
let context: BrowserContext;
let script: string;

beforeAll(async () => {
  script = await pageScript('test/pages/backup-entry.ts', 'backup');
  browser = await launchChromium(ensureChromium({ quiet: true }));
});
afterAll(() => browser.close());
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  // The browser's own file system: folders like those of the disk, to which no person has to be asked for access.
  await context.addInitScript(`${script};globalThis.backup = backup;
    globalThis.folder = async (name) => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    globalThis.put = async (dir, name, text) => {
      const writable = await (await dir.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    };
    globalThis.names = async (dir) => (await Array.fromAsync(dir.keys())).sort();`);
});

declare function folder(name: string): Promise<FileSystemDirectoryHandle>;
declare function put(dir: FileSystemDirectoryHandle, name: string, text: string): Promise<void>;
declare function names(dir: FileSystemDirectoryHandle): Promise<string[]>;

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto('https://backup.test/');
  return page;
}

const OURS = '1a2b3c4d';

describe('one folder', () => {
  test('a generation is written beside, then named, and read back as it was', async () => {
    const page = await open();
    const seen = await page.evaluate(async (by) => {
      const dir = await folder('a');
      await put(dir, 'photo.jpg', 'not ours');
      const name = backup.nameOf(Date.UTC(2026, 10, 25), by);
      await backup.writeGeneration(dir, name, new Blob(['sealed']));
      const digest = await backup.digestOf(new TextEncoder().encode('sealed'));
      await backup.checkWritten(dir, name, digest);
      const read = await (await backup.readGeneration(dir, name)).text();
      return { read, names: await names(dir), contents: await backup.listFolder(dir, by) };
    }, OURS);
    const name = 'pret-a-vendre-2026-11-25T00-00-00Z-1a2b3c4d.pav';
    expect(seen.read).toBe('sealed');
    expect(seen.names).toEqual(['photo.jpg', name]);
    expect(seen.contents).toEqual({ generations: [{ name, at: Date.UTC(2026, 10, 25), by: OURS }], scraps: [] });
  });

  test('one that lies differently from how it was written is found out', async () => {
    const page = await open();
    const trouble = await page.evaluate(async (by) => {
      const dir = await folder('a');
      const name = backup.nameOf(0, by);
      await put(dir, name, 'seal3d');
      const digest = await backup.digestOf(new TextEncoder().encode('sealed'));
      return backup.checkWritten(dir, name, digest).catch((error) => error.trouble);
    }, OURS);
    expect(trouble).toBe('differs');
  });

  test('stopped while it writes, it leaves what was there and nothing else', async () => {
    const page = await open();
    const seen = await page.evaluate(async (by) => {
      const dir = await folder('a');
      await backup.writeGeneration(dir, backup.nameOf(0, by), new Blob(['earlier']));
      const stop = new AbortController();
      // The content comes piece by piece, and the person stops it after the second one.
      let pieces = 0;
      const content = {
        size: 0,
        stream: () =>
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new Uint8Array(100_000));
              if (++pieces === 2) stop.abort(new Error('enough'));
            },
          }),
      } as unknown as Blob;
      const error = await backup.writeGeneration(dir, backup.nameOf(1000, by), content, stop.signal).catch(String);
      return { error, names: await names(dir) };
    }, OURS);
    expect(seen).toEqual({ error: 'Error: enough', names: ['pret-a-vendre-1970-01-01T00-00-00Z-1a2b3c4d.pav'] });
  });

  test('killed while it writes, what was there is whole, and the scraps are known as ours', async () => {
    const page = await open();
    await page.evaluate(async (by) => {
      const dir = await folder('a');
      await backup.writeGeneration(dir, backup.nameOf(0, by), new Blob(['earlier']));
      let pieces = 0;
      await new Promise<void>((begun) => {
        const stream = () =>
          new ReadableStream({
            pull: (controller) => (++pieces < 5 ? controller.enqueue(new Uint8Array(100_000)) : begun()),
          });
        void backup.writeGeneration(dir, backup.nameOf(1000, by), { stream } as unknown as Blob);
      });
    }, OURS);
    await page.close();
    const next = await open();
    const seen = await next.evaluate(async (by) => {
      const dir = await folder('a');
      const { generations, scraps } = await backup.listFolder(dir, by);
      const text = await (await backup.readGeneration(dir, generations[0]!.name)).text();
      for (const scrap of scraps) await backup.removeFile(dir, scrap);
      return { generations: generations.length, scraps: scraps.length > 0, text, names: await names(dir) };
    }, OURS);
    expect(seen).toEqual({
      generations: 1,
      scraps: true,
      text: 'earlier',
      names: ['pret-a-vendre-1970-01-01T00-00-00Z-1a2b3c4d.pav'],
    });
  });

  test('a folder that is gone, and one that is full, are told from each other', async () => {
    const page = await open();
    const gone = await page.evaluate(async (by) => {
      const dir = await folder('a');
      await (await navigator.storage.getDirectory()).removeEntry('a');
      const write = backup.writeGeneration(dir, backup.nameOf(0, by), new Blob(['x'])).catch((error) => error.trouble);
      return [await write, await backup.listFolder(dir, by).catch((error) => error.trouble)];
    }, OURS);
    expect(gone).toEqual(['gone', 'gone']);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: 'https://backup.test', quotaSize: 20_000 });
    const full = await page.evaluate(async (by) => {
      const dir = await folder('b');
      const content = new Blob([new Uint8Array(5_000_000)]);
      const trouble = await backup.writeGeneration(dir, backup.nameOf(0, by), content).catch((error) => error.trouble);
      return { trouble, names: await names(dir) };
    }, OURS);
    expect(full).toEqual({ trouble: 'full', names: [] });
  });
});
