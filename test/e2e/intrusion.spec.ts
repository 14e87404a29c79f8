import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { App, expect, test } from './app';
import { SHOP } from './hostile-pages';
import { OverlayView } from './overlay';

/** The id that Chromium gives to an unpacked extension: of its place on the disk. */
const idOf = (folder: string) =>
  [...createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Another extension, which may do all that one may do without being ours. */
function makeStranger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    permissions: ['storage', 'scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  return folder;
}

const MESSAGES = [
  { to: 'background', method: 'placePill', input: { corner: 'top-left', folded: true } },
  { to: 'background', method: 'hideOverlay' },
  { to: 'background', method: 'openPanel' },
  {
    to: 'background',
    method: 'waive',
    input: { listing: 'BOL-1', rule: 'title-length', kind: 'ignored', reason: 'x' },
  },
  { to: 'content', method: 'stop' },
  { to: 'content', method: 'mark', input: { marking: null } },
];

/** All that must stay as it is: settings, and what is known of each tab. */
const stateOf = (page: Page) =>
  page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get(null);
    const tabs = await chrome.storage.session.get(null);
    return JSON.stringify([settings, Object.entries(tabs).filter(([name]) => name.startsWith('tab:'))]);
  });

test('a page, its frames and another extension send what they like: nothing is heard, and nothing of ours is reached', async ({
  server,
}) => {
  test.setTimeout(90_000);
  const folder = makeStranger();
  const own = resolve(import.meta.dirname, '../../.output/chrome-mv3-granted');
  const both = `${own},${folder}`;
  const app = await App.start('chrome-mv3-granted', [
    ...server.browserArguments,
    `--disable-extensions-except=${both}`,
    `--load-extension=${both}`,
  ]);
  try {
    await app.welcome();
    const page = await app.visit(`${SHOP}/plain`);
    const overlay = new OverlayView(page);
    await expect.poll(() => overlay.verdict()).not.toBe('');
    const look = await app.open('options.html');
    await page.bringToFront();
    const before = await stateOf(look);
    const ourPages = ['options.html', 'sidepanel.html', 'reader.js', 'manifest.json'].map(app.url);

    // The page, in its own world and in a frame of its own.
    const fromPage = await page.evaluate(
      async ({ messages, id, addresses }) => {
        const shout = (window: Window & { chrome?: { runtime?: { sendMessage?: unknown } } }) => {
          for (const message of messages) window.postMessage(message, '*');
          window.dispatchEvent(new CustomEvent<unknown>('message', { detail: messages[0] }));
          new BroadcastChannel('drafts').postMessage('x');
          new BroadcastChannel('progress').postMessage(null);
          return typeof window.chrome?.runtime?.sendMessage;
        };
        const frame = document.createElement('iframe');
        frame.src = location.href;
        document.body.append(frame);
        await new Promise((done) => {
          frame.onload = done;
        });
        const heard = [shout(window), shout(frame.contentWindow as Window)];
        const reached = await Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => address,
              () => '',
            ),
          ),
        );
        const embedded = document.createElement('iframe');
        embedded.src = `chrome-extension://${id}/options.html`;
        document.body.append(embedded);
        await new Promise((done) => setTimeout(done, 500));
        return { heard, reached: reached.filter(Boolean), inside: embedded.contentDocument?.body?.textContent ?? '' };
      },
      { messages: MESSAGES, id: app.extensionId, addresses: ourPages },
    );
    expect(fromPage).toEqual({ heard: ['undefined', 'undefined'], reached: [], inside: '' });
    expect(page.frames().filter((frame) => frame.url().startsWith(app.url('')))).toEqual([]);

    // The other extension: from a page of its own, and from its scripts in the visited page.
    const stranger = await app.context.newPage();
    await stranger.goto(`chrome-extension://${idOf(folder)}/page.html`);
    const fromStranger = await stranger.evaluate(
      async ({ messages, id, addresses, shop }) => {
        const answers: unknown[] = [];
        for (const message of messages) {
          answers.push(await chrome.runtime.sendMessage(id, message).catch((error: Error) => error.message));
        }
        const port = chrome.runtime.connect(id, { name: 'background' });
        answers.push(await new Promise((done) => port.onDisconnect.addListener(() => done('disconnected'))));
        const [tab] = await chrome.tabs.query({ url: shop });
        for (const message of messages) {
          answers.push(await chrome.tabs.sendMessage(tab!.id!, message).catch((error: Error) => error.message));
        }
        const injected = await chrome.scripting.executeScript({
          target: { tabId: tab!.id! },
          args: [id, messages],
          func: async (id: string, messages: unknown[]) => {
            for (const message of messages) {
              window.postMessage(message, '*');
              await chrome.runtime.sendMessage(id, message).catch(() => {});
            }
            // Worlds of extensions are apart: nothing of ours can be seen from this one.
            return Object.getOwnPropertySymbols(globalThis)
              .map(String)
              .filter((name) => name.includes('pret')).length;
          },
        });
        const reached = await Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => address,
              () => '',
            ),
          ),
        );
        return { answers, seen: injected[0]!.result, reached: reached.filter(Boolean) };
      },
      { messages: MESSAGES, id: app.extensionId, addresses: ourPages, shop: `${SHOP}/plain` },
    );
    for (const answer of fromStranger.answers) {
      expect(answer).toMatch(/Receiving end does not exist|disconnected/);
    }
    expect(fromStranger).toMatchObject({ seen: 0, reached: [] });
    await stranger.close();

    expect(await stateOf(look)).toBe(before);
    expect(await overlay.verdict()).not.toBe('');

    // A script of ours that a hostile page has taken over: it may speak of its own page, in the shapes we know, and no more.
    const takenOver = await look.evaluate(
      async ({ messages, shop }) => {
        const [tab] = await chrome.tabs.query({ url: shop });
        return chrome.scripting.executeScript({
          target: { tabId: tab!.id!, allFrames: true },
          args: [messages],
          func: async (messages: unknown[]) => {
            const told: unknown[] = [];
            for (const message of messages) told.push(await chrome.runtime.sendMessage(message));
            return told;
          },
        });
      },
      {
        messages: [
          {
            to: 'background',
            method: 'publish',
            input: { page: 'listing', listing: null, session: '<b>', sequence: 1 },
          },
          { to: 'background', method: 'publish', input: { page: 'cart', listing: null, session: 'a', sequence: 1 } },
          {
            to: 'background',
            method: 'waive',
            input: { listing: 'OTHER', rule: 'title-length', kind: 'ignored', reason: 'x' },
          },
          { to: 'background', method: 'constructor', input: {} },
        ],
        shop: `${SHOP}/plain`,
      },
    );
    expect(takenOver.length).toBeGreaterThan(1);
    for (const { frameId, result } of takenOver) {
      const [wrongSession, wrongKind, otherListing] = result as { ok: boolean; error: string }[];
      expect([wrongSession!.ok, wrongKind!.ok, otherListing!.ok]).toEqual([false, false, false]);
      if (frameId !== 0) expect(otherListing!.error).toMatch('The sender is no top frame of a tab');
    }
    // Nor can it read what we keep.
    const read = await look.evaluate(async (shop) => {
      const [tab] = await chrome.tabs.query({ url: shop });
      return chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [],
        func: () =>
          Promise.all(
            (['local', 'session'] as const).map((area) =>
              chrome.storage[area].get(null).then(
                (all) => Object.keys(all),
                (error: Error) => error.message,
              ),
            ),
          ),
      });
    }, `${SHOP}/plain`);
    expect(read[0]!.result).toEqual([expect.stringMatching(/not allowed/), expect.stringMatching(/not allowed/)]);
    expect(await stateOf(look)).toBe(before);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
