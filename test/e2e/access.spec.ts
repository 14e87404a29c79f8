import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { clickAndClose, expect, test } from './app';
import { faults, speak } from './look';
import { OverlayView } from './overlay';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;
for (const language of ['fr', 'en'] as const) {
  test(`popup, panel, options, data, welcome and the page to verify have no accessibility fault (${language})`, async ({
    app,
  }) => {
    await speak(app, language);
    const page = await app.visit(demo('amazon-before'));
    await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
    const popup = await app.clickIcon(page);
    await expect(popup.getByRole('button', { name: /panneau|panel/ })).toBeVisible();
    const surfaces: [string, Page][] = [['popup', popup]];
    for (const scheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme: scheme });
      expect(await faults(popup), `popup ${scheme}`).toEqual([]);
    }
    await clickAndClose(popup.getByRole('button', { name: /panneau|panel/ }));
    const panel = await app.surface('sidepanel.html');
    await panel
      .getByText(/Longueur du titre|Title length/)
      .first()
      .click();
    surfaces[0] = ['panel', panel];
    surfaces.push(
      ['options', await app.open('options.html')],
      ['data', await app.open('data.html')],
      ['verify', await app.open('verify.html')],
      ['welcome', await app.open('welcome.html')],
    );
    for (const [name, surface] of surfaces) {
      await expect(surface.getByRole('heading').first()).toBeVisible();
      for (const scheme of ['light', 'dark'] as const) {
        await surface.emulateMedia({ colorScheme: scheme });
        expect(await faults(surface), `${name} ${scheme}`).toEqual([]);
      }
    }
  });

  test(`the overlay has no accessibility fault (${language})`, async ({ app }) => {
    await speak(app, language);
    const page = await app.visit(demo('amazon-before'));
    const overlay = new OverlayView(page);
    await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(2);
    await overlay.click((await overlay.markers()).find(({ label }) => /Longueur du titre|Title length/.test(label))!);
    await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
    await overlay.unlock();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      // The demo page's own faults are not ours. A target inside a shadow root is given as a path.
      expect(await faults(page, Array.isArray), scheme).toEqual([]);
    }
  });
}

test('by keyboard alone: marker, card, reason, Escape and back; typing there does not reach the page', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(2);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { heard: keys });
    document.addEventListener('keydown', ({ key }) => keys.push(key));
  });
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.parentElement === document.documentElement &&
        document.activeElement.localName === 'div',
    );
  for (let i = 0; i < 60 && !(await focused()); i++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
  const heardBefore = ((await page.evaluate('heard')) as string[]).length;
  await page.keyboard.type('b');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(0);
  expect(((await page.evaluate('heard')) as string[]).length).toBe(heardBefore);
  expect(await focused()).toBe(true);
});

test('surfaces fit in 320 pixels without scrolling sideways', async ({ app }) => {
  for (const name of ['options.html', 'data.html', 'verify.html', 'welcome.html', 'sidepanel.html']) {
    const page = await app.open(name);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  }
});
