// Opens saved pages in headless Chromium with scripts and network off, each as if it stood at its own address.
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isRoot } from './env.mjs';

/** Larger files are refused: no product page comes near, and a browser tab would not survive much more. */
const MAX_BYTES = 64 * 1024 * 1024;
const READ_TIMEOUT_MS = 30_000;

/** Nothing may load and nothing may run; `script-src` by policy keeps `noscript` parsed as in life. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; frame-src 'none'";

export async function launchChromium(executablePath, { args = [], ...options } = {}) {
  const { chromium } = await import('@playwright/test');
  return chromium.launch({
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      ...args,
    ],
    ...options,
  });
}

/** Bytes of a saved page, unzipped when need be. Throws an Error with one clear sentence. */
export async function loadSaved(file) {
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error.code === 'ENOENT' ? 'no such file' : error.code}`);
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES });
    } catch (error) {
      throw new Error(`cannot unzip ${file}: ${error.message}`);
    }
  }
  if (bytes.length > MAX_BYTES) throw new Error(`${file} is larger than ${MAX_BYTES / 1024 / 1024} MB`);
  if (bytes.length === 0) throw new Error(`${file} is empty`);
  return bytes;
}

/** Stands for the host of a page that was saved with the path of its address only. */
const UNKNOWN_HOST = 'https://saved-page.invalid';

/** The address to judge a page under: the one given, completed from the page when it has no host; else the page's own. */
export function addressOf(given, bytes) {
  const own = addressIn(bytes);
  if (given === undefined) {
    if (own) return own;
    throw new Error('the page does not say its address (no canonical link): give it with --url');
  }
  return /^\/\/?[^/]/.test(given) ? new URL(given, own ?? UNKNOWN_HOST).href : given;
}

/** The address a page gives itself: canonical link, else og:url. */
function addressIn(bytes) {
  const html = bytes.toString('utf8');
  const tag =
    /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(html)?.[0] ?? /<meta[^>]+og:url["'][^>]*>/i.exec(html)?.[0] ?? '';
  const value = /(?:href|content)=["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&');
  return value && URL.canParse(value) ? value : undefined;
}

const isUtf8 = (bytes) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Tabs that are free, by browser: a new window costs more than reading a page. */
const idle = new WeakMap();

/** A tab that serves whatever stands in `now`, once, and nothing else. */
async function openTab(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const tab = { context, page, session: await context.newCDPSession(page), now: undefined };
  await page.route('**/*', (route) => {
    const bytes = tab.now;
    tab.now = undefined;
    if (!bytes || !route.request().isNavigationRequest()) return route.abort('aborted');
    return route.fulfill({
      body: bytes,
      headers: {
        'content-type': isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html',
        'content-security-policy': POLICY,
        // A finer clock for the reading times; nothing else depends on it.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
  });
  return tab;
}

/** Loads `bytes` at `url` in a tab, and hands an isolated world of that page to `use`. */
export async function withSavedPage(browser, { bytes, url }, use) {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new Error(`not a web address: ${url}`);
  const free = idle.get(browser) ?? [];
  idle.set(browser, free);
  const tab = free.pop() ?? (await openTab(browser));
  const { page, session } = tab;
  try {
    tab.now = bytes;
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: READ_TIMEOUT_MS });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
        timeout: READ_TIMEOUT_MS,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
      }
      return result.value;
    };
    const result = await use({ evaluate, page, session });
    // What the page kept must not be met by the next one at the same site.
    await tab.context.clearCookies();
    free.push(tab);
    return result;
  } catch (error) {
    await tab.context.close();
    throw error;
  }
}
