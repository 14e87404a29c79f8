/* What a page can notice of the extension, and that it is no more than docs/privacy.md says. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { SHOP } from './hostile-pages';
import { OverlayView } from './overlay';
import { type Watcher, watch } from './watcher';

declare const watcher: Watcher;

const ADDRESS = `${SHOP}/plain`;
const ELEMENT = '<div> added to <html lang>';
/** What is drawn opens and closes as popovers do, and Chromium tells every listener of the window. */
const isToggle = (what: string) => /^event (?:before)?toggle at <div>$/.test(what);
const reportOf = async (page: Page) => (await page.evaluate(() => watcher.report())).filter((what) => !isToggle(what));
const forget = (page: Page) => page.evaluate(() => watcher.seen.splice(0));

async function watched(app: App): Promise<Page> {
  const page = await app.context.newPage();
  await page.addInitScript(watch);
  await page.goto(ADDRESS);
  return page;
}

async function panelBeside(app: App, page: Page): Promise<Page> {
  const options = await app.open('options.html');
  const tabId = await options.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)!.id,
    page.url(),
  );
  await options.close();
  return app.open(`sidepanel.html?tab=${tabId}`);
}

test('the watching page notices what is done in its own world', async ({ bare }) => {
  const page = await watched(bare);
  expect(await reportOf(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.setAttribute('data-seen', '');
    Object.assign(window, { __ours: 1 });
    Object.assign(document.body, { ours: 1 });
    performance.mark('ours');
    postMessage('ours');
    document.querySelector<HTMLElement>('button')!.focus();
    console.info('ours');
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    document.documentElement.append(document.createElement('div'));
    document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    localStorage.setItem('ours', '1');
    Object.assign(Array.prototype, { ours: 1 });
  });
  await expect
    .poll(() => reportOf(page))
    .toEqual(
      expect.arrayContaining([
        'attributes data-seen of <body data-seen>',
        ELEMENT,
        'call of mark',
        'call of attachShadow',
        'call of info',
        'event message at window',
        'event focusin at <button>',
        'changed: globals',
        'changed: properties of elements',
        'changed: prototypes',
        'changed: style sheets',
        'changed: stored',
        'changed: focus',
        'changed: open roots',
        'changed: timing entries',
      ]),
    );
});

test('read, judged, marked, shown, masked: a page notices one element, no more; nothing when it is switched off', async ({
  app,
}) => {
  const page = await watched(app);
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(0);
  expect(await reportOf(page)).toEqual([ELEMENT]);

  // No file of the extension answers, nor differs from one of an extension that is not there.
  const probes = await page.evaluate(
    async ([ours, nobody]) => {
      const ask = (id: string) =>
        Promise.all(
          ['manifest.json', 'icon/48.png', 'popup.html', 'overlay.js', 'listing.js', ''].flatMap((file) => {
            const address = `chrome-extension://${id}/${file}`;
            const load = (name: 'img' | 'script') =>
              new Promise<string>((done) => {
                const element = document.createElement(name);
                element.onload = () => done('loaded');
                element.onerror = () => done('refused');
                element.src = address;
                if (name === 'script') document.head.append(element);
              });
            return [fetch(address).then(() => 'answered', String), load('img'), load('script')];
          }),
        );
      return [await ask(ours!), await ask(nobody!)];
    },
    [app.extensionId, 'abcdefghijklmnopabcdefghijklmnop'],
  );
  expect(probes[0]).toEqual(probes[1]);
  expect(probes[0]).not.toContain('loaded');
  expect(probes[0]).not.toContain('answered');

  // Masked and shown again: by the style alone.
  await page.reload();
  await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(0);
  const panel = await panelBeside(app, page);
  await page.bringToFront();
  await forget(page);
  await panel.getByRole('button', { name: 'Masquer les données privées' }).click();
  await panel.getByRole('button', { name: 'Masquer aussi dans la page' }).click();
  await expect(panel.getByText(/Masqué dans la page|Rien/).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Masquer les données privées' }).click();
  expect(await reportOf(page)).toEqual([]);

  await panel.locator('.finding summary').first().click();
  await panel.getByRole('button', { name: 'Montrer sur la page' }).locator('visible=true').first().click();
  await page.waitForTimeout(500);
  expect((await reportOf(page)).filter((what) => !/^event scroll/.test(what))).toEqual([]);

  // Keys in a card can be heard, as everywhere in a page's window: that is said in docs/privacy.md.
  await page.bringToFront();
  await overlay.click((await overlay.markers())[0]!);
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
  const touched = await reportOf(page);
  expect(touched.filter((what) => !/^event \w+ at <(?:div|html)>$|^changed: focus$/.test(what))).toEqual([]);
  expect(touched.join()).toContain('at <div>');

  // Switched off for the site: not even the element.
  await page.keyboard.press('Escape');
  await overlay.click((await overlay.button('Ne plus rien afficher'))!);
  await expect.poll(() => overlay.host()).toBeUndefined();
  await page.mouse.move(0, 0);
  await page.goto(`${ADDRESS}?again`);
  await expect
    .poll(async () => {
      const spy = await app.open('popup.html?idle');
      const states = await spy.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
      await spy.close();
      return JSON.stringify(states);
    })
    .toContain('?again');
  const noticed = await reportOf(page);
  expect(
    noticed.filter((what) => !/^event (?:focus|blur|mouse|pointer)\w* at window$|^event (?:mouse|pointer)/.test(what)),
  ).toEqual([]);
});
