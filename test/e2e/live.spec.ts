import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { type App, expect, test } from './app';
import { SHOP } from './hostile-pages';
import { OverlayView } from './overlay';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;

/** What the extension knows of the tabs, read where it keeps it. */
async function tabStates(app: App) {
  const page = await app.open('popup.html?idle');
  const states = await page.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
  await page.close();
  return states as {
    state: string;
    url: string;
    report?: { listing: { id: string; fields: Record<string, { state: string; value?: unknown }> } };
  }[];
}

test('a listing is read, judged, and marked beside its fields', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(2);
  expect(await overlay.verdict()).toMatch(/Bloquée|À améliorer/);
  const title = await page.locator('#productTitle').boundingBox();
  const marker = (await overlay.markers()).find(({ label }) => /titre/i.test(label))!;
  const box = (await overlay.box(marker))!;
  expect(Math.abs(box.x + box.width - (title!.x + title!.width))).toBeLessThan(40);
  expect(Math.abs(box.y + box.height - title!.y)).toBeLessThan(40);

  // The marker follows its field without any script of ours on the scroll path.
  await page.mouse.wheel(0, 40);
  await expect
    .poll(async () => ((await page.locator('#productTitle').boundingBox())!.y - title!.y).toFixed(0))
    .toBe('-40');
  await expect.poll(async () => ((await overlay.box(marker))!.y - box.y).toFixed(0)).toBe('-40');
});

test('a page that is no single listing is left alone', async ({ app }) => {
  const page = await app.visit(`${SHOP}/search`);
  await page.waitForTimeout(2_500);
  expect(await new OverlayView(page).host()).toBeUndefined();
  expect((await tabStates(app)).map(({ state }) => state)).toContain('other');
});

test('late content and in-page navigation are followed; what the new address does not show yet is not believed', async ({
  app,
}) => {
  const page = await app.visit(`${SHOP}/late`);
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const titleNow = async () =>
    (await tabStates(app)).find(({ url, state }) => state === 'listing' && url.includes('/late'))?.report?.listing
      .fields.title?.value;
  await expect.poll(titleNow).toBe('Bol bleu nuit tourné à la main');

  await page.evaluate('go()');
  await expect.poll(titleNow).toBe('Assiette plate en grès blanc 26 cm');
  await page.evaluate('leave()');
  await expect.poll(() => overlay.verdict()).toBe('');
});

test('a collapsed safety panel is to be opened, not missing; opened, it is read', async ({ app }) => {
  const page = await app.visit(demo('amazon-after'));
  const safety = async () =>
    (await tabStates(app)).find(({ state }) => state === 'listing')?.report?.listing.fields.manufacturer?.state;
  await expect.poll(safety).toBe('unknown');
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.markers()).map(({ text }) => text).join(' ')).toContain('À ouvrir');
  await page
    .getByRole('button', { name: /sécurité/i })
    .or(page.getByRole('link', { name: /sécurité/i }))
    .first()
    .click();
  await expect.poll(safety).toBe('known');
});

test('a tab opened in the background is read when it is looked at; a jump inside the page changes nothing', async ({
  app,
}) => {
  const front = await app.open('options.html');
  const page = await app.visit(`${SHOP}/plain`);
  await front.bringToFront();
  await page.reload();
  await page.waitForTimeout(9_000);
  const overlay = new OverlayView(page);
  await page.bringToFront();
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const [pill] = await overlay.ofClass('pill');
  await page.evaluate(() => {
    location.hash = 'avis';
  });
  await page.waitForTimeout(2_500);
  expect((await overlay.ofClass('pill'))[0]!.id).toBe(pill!.id);
});
