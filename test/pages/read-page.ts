import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { launchChromium, withSavedPage } from '../../scripts/lib/saved-pages.mjs';
import type { Listing, PageKind } from '../../utils/core/listing';

export interface PageReading {
  page: PageKind;
  marketplace: string | null;
  listing: Listing | null;
}
export interface PageReader {
  /** Reads a self-made page (path below `test/pages/`) as if it stood at `url`; `change` edits its source first. */
  readPage(file: string, url: string, change?: (html: string) => string): Promise<PageReading>;
  close(): Promise<void>;
}

/** Opens one real Chromium for a test file and reads pages in it with the code the content script runs. */
export async function openPageReader(): Promise<PageReader> {
  const script = await pageScript('scripts/audit/page.ts', 'pretAVendre');
  const browser = await launchChromium(ensureChromium({ quiet: true }));
  return {
    async readPage(file, url, change = (html) => html) {
      const html = change(await readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8'));
      return withSavedPage(browser, { bytes: Buffer.from(html), url }, async ({ evaluate }) => {
        await evaluate(script);
        return (await evaluate(`pretAVendre.read(${JSON.stringify(url)})`)) as PageReading;
      });
    },
    close: () => browser.close(),
  };
}

/** Another name for every id, class and data attribute of a page, as after a redesign. */
export const renamed = (html: string): string =>
  html
    .replace(/\b(id|class|for|aria-controls)="([^"]*)"/g, (_, name: string, value: string) => {
      const words = value.split(/\s+/).map((word) => word && `x${Buffer.from(word).toString('hex')}`);
      return `${name}="${words.join(' ')}"`;
    })
    .replace(/\bdata-[a-z0-9-]+(?==|[\s>])/g, (name) => `data-x${Buffer.from(name).toString('hex')}`);
