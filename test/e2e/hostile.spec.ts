import { expect, test } from './app';
import { SHOP } from './hostile-pages';
import { OverlayView } from './overlay';

const drawnOn = (overlay: OverlayView) => expect.poll(() => overlay.verdict()).not.toBe('');

test('a page with the strictest policy and Trusted Types is read and marked, without a violation', async ({ app }) => {
  const page = await app.context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`${SHOP}/strict`);
  const overlay = new OverlayView(page);
  await drawnOn(overlay);
  const marker = (await overlay.markers())[0]!;
  await overlay.click(marker);
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
  expect(messages.filter((text) => /content security|trusted/i.test(text))).toEqual([]);
});

test('under a modal dialog our buttons still work, and afterwards too', async ({ app }) => {
  const page = await app.visit(`${SHOP}/modal`);
  const overlay = new OverlayView(page);
  await drawnOn(overlay);
  const marker = (await overlay.markers()).find(({ text }) => text)!;
  expect((await overlay.host())!.host.nodeName).toBe('DIV');
  await overlay.click((await overlay.button('Réduire'))!);
  await expect.poll(() => overlay.button('Déplier')).toBeTruthy();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect
    .poll(async () => (await overlay.box(marker)) ?? (await overlay.box((await overlay.markers())[0]!)))
    .toBeTruthy();
  await overlay.click((await overlay.button('Déplier'))!);
  await expect.poll(() => overlay.button('Réduire')).toBeTruthy();
});

test('a page that deletes our element wins after three tries: no fight', async ({ app }) => {
  const page = await app.visit(`${SHOP}/deleting`);
  await expect.poll(() => page.evaluate('deleted')).toBeGreaterThan(0);
  await page.waitForTimeout(3_000);
  const deleted = await page.evaluate('deleted');
  expect(deleted).toBeLessThanOrEqual(5);
  await page.waitForTimeout(2_000);
  expect(await page.evaluate('deleted')).toBe(deleted);
});

test('a page of 30,000 elements is read and marked', async ({ app }) => {
  const page = await app.visit(`${SHOP}/huge`);
  expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThan(30_000);
  await drawnOn(new OverlayView(page));
});

test('hostile styles reach neither our size nor our visibility', async ({ app }) => {
  const page = await app.visit(`${SHOP}/styles`);
  const overlay = new OverlayView(page);
  await drawnOn(overlay);
  const pill = (await overlay.ofClass('pill'))[0]!;
  const box = (await overlay.box(pill))!;
  expect(box.height).toBeGreaterThan(24);
  expect(box.height).toBeLessThan(60);
});

test('markup in a listing stays text, and runs nothing', async ({ app }) => {
  const page = await app.visit(`${SHOP}/markup`);
  const overlay = new OverlayView(page);
  await drawnOn(overlay);
  expect(await page.title()).toBe('Bol');
  expect((await overlay.drawn()).filter(({ name }) => name === 'img' || name === 'b')).toEqual([]);
});

test('broken structured data does not stop the reading of what is seen', async ({ app }) => {
  const page = await app.visit(`${SHOP}/broken-json`);
  await drawnOn(new OverlayView(page));
});

test('our element carries nothing a page script could read', async ({ app }) => {
  const page = await app.visit(`${SHOP}/plain`);
  const overlay = new OverlayView(page);
  await drawnOn(overlay);
  const seen = await page.evaluate(() => {
    const [element] = [...document.documentElement.children].filter(
      (child) => !['head', 'body'].includes(child.localName),
    );
    return {
      attributes: element!.getAttributeNames(),
      root: element!.shadowRoot,
      text: element!.textContent,
      globals: Object.getOwnPropertySymbols(globalThis)
        .map(String)
        .filter((name) => name.includes('pret')),
      marks: performance.getEntries().filter(({ name }) => /pret|chrome-extension/.test(name)).length,
    };
  });
  expect(seen).toEqual({ attributes: [], root: null, text: '', globals: [], marks: 0 });
});
