import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { moduleById } from '../../utils/checklists';
import { stepsOf } from '../../utils/core/checklist';
import { type App, clickAndClose, expect, test } from './app';
import { faults, speak } from './look';
import { OverlayView } from './overlay';
import { inDatabase } from './rows';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;
const prices = moduleById('m04')!;
const ADDRESS = 'present.html?programme=whole&module=m04';
const SELLER = 'Les Arts du Feu';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const kind = (page: Page) => page.locator('.slide').getAttribute('data-kind');
const position = async (page: Page) => (await page.locator('.position').textContent())!.trim();

/** Presses a key until a slide of this kind shows. */
async function goTo(page: Page, wanted: string, key = 'PageDown') {
  for (let i = 0; i < 60 && (await kind(page)) !== wanted; i++) await page.keyboard.press(key);
  expect(await kind(page)).toBe(wanted);
}

/** What the extension has kept: settings, and every record of its database. */
const kept = (page: Page): Promise<string> =>
  inDatabase(
    page,
    async (db) => {
      const stores = [...db.objectStoreNames].map(
        (name) =>
          new Promise((resolve) => {
            const request = db.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => resolve([name, request.result]);
          }),
      );
      return JSON.stringify([await chrome.storage.local.get(null), await Promise.all(stores)]);
    },
    null,
  );

async function openPanel(app: App, page: Page) {
  const popup = await app.clickIcon(page);
  await clickAndClose(popup.getByRole('button', { name: 'Ouvrir le panneau' }));
  return app.surface('sidepanel.html');
}

test('a module is walked through by remote control and keyboard; nothing of it is kept', async ({ app }) => {
  const page = await app.open(ADDRESS);
  await expect(heading(page)).toHaveText(prices.title.fr!);
  const before = await kept(page);
  expect(await position(page)).toMatch(/^1 \/ \d+$/);
  await page.keyboard.press('PageUp');
  expect(await position(page)).toMatch(/^1 \//);

  const seen: string[] = [];
  for (const key of ['PageDown', ' ', 'ArrowRight', 'ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
    seen.push(await position(page));
  }
  expect(seen.map((text) => text.split(' ')[0])).toEqual(['2', '3', '4', '5', '6']);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ ');
  expect(await position(page)).toMatch(/^3 \//);
  await expect(page.locator('p[role=status].unseen').last()).toContainText('3 sur');

  await page.keyboard.press('Home');
  const actions: string[] = [];
  for (let i = 0; i < 60 && (await kind(page)) !== 'end'; i++) {
    await page.keyboard.press('PageDown');
    if ((await kind(page)) !== 'step') continue;
    // biome-ignore lint/performance/useDomNodeTextContent: What shows; the meanings of words, folded, do not.
    actions.push(await heading(page).innerText());
  }
  expect(actions).toEqual(stepsOf(prices).map(({ action }) => action.fr));
  await page.keyboard.press('PageDown');
  expect(await kind(page)).toBe('end');

  // Loaded again, it is where it was.
  const last = await position(page);
  await page.reload();
  await expect(page.locator('.position')).toHaveText(last);
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  expect(await position(page)).toBe(last);
  expect(await kept(page)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Présenter une formation' })).toBeFocused();
  await page.goBack();
  await expect(page.locator('.position')).toHaveText(last);
});

test('a question shows its answer on request; black screen, keys and full screen', async ({ app }) => {
  const page = await app.open(ADDRESS);
  await goTo(page, 'question');
  const [question] = prices.quiz;
  await expect(heading(page)).toHaveText(question!.ask.fr!);
  await expect(page.getByText('Bonne réponse')).toHaveCount(0);
  await expect(page.getByText(question!.because.fr!)).toHaveCount(0);
  await page.getByRole('button', { name: 'Voir la réponse' }).click();
  await expect(page.locator('.slide-choices .right')).toContainText(question!.choices[question!.answer]!.fr!);
  await expect(page.getByText('Bonne réponse')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('Bonne réponse')).toHaveCount(0);

  const at = await position(page);
  for (const [on, off] of [
    ['b', 'b'],
    ['.', 'PageDown'],
    ['b', 'Escape'],
  ] as const) {
    await page.keyboard.press(on);
    await expect(page.locator('.black-screen')).toBeVisible();
    await page.keyboard.press(off);
    await expect(page.locator('.black-screen')).toHaveCount(0);
    expect(await position(page)).toBe(at);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await position(page)).toBe(at);
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  expect(await position(page)).toBe(at);
  // The browser takes a moment to grow and to shrink, and hears no key meanwhile.
  await expect(async () => {
    if (await page.evaluate(() => document.fullscreenElement !== null)) await page.keyboard.press('f');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  }).toPass();
});

test('the timer takes the minutes of the part, warns by a word, and swallows no key one types', async ({ app }) => {
  const page = await app.open(ADDRESS);
  await page.clock.install();
  await page.reload();
  await goTo(page, 'step');
  const minutes = prices.parts[0]!.steps.reduce((sum, step) => sum + step.minutes, 0);
  await page.keyboard.press('t');
  const face = page.getByRole('timer');
  await expect(face).toHaveText(`${minutes}:00`);
  const at = await position(page);
  await page.getByRole('textbox', { name: 'Minutes' }).fill('');
  await page.keyboard.type('t b.');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Entrez un nombre de minutes')).toBeVisible();
  expect(await position(page)).toBe(at);
  await page.getByRole('textbox', { name: 'Minutes' }).fill('1');
  await page.keyboard.press('Enter');
  await expect(face).toHaveText('1:00');
  await page.getByRole('button', { name: 'Lancer' }).click();
  await page.clock.runFor(20_000);
  await expect(face).toHaveText('0:40');
  await page.keyboard.press('p');
  await page.clock.runFor(60_000);
  await expect(face).toHaveText('0:40');
  await page.keyboard.press('p');
  await page.clock.runFor(50_000);
  await expect(page.locator('.timer-face')).toContainText('Temps terminé');
  await expect(face).toContainText('dépassé de 0:10');
  await expect(page.locator('.timer [role=status]')).toHaveText('Temps terminé');
});

test('masked everywhere at once and in the page on request; shown again, everything is as it was', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const panel = await openPanel(app, page);
  await expect(panel.getByRole('heading', { name: /À corriger/ })).toBeVisible();
  const openAll = () =>
    panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  await expect(async () => {
    await openAll();
    expect(await panel.getByText(SELLER).count()).toBeGreaterThan(0);
  }).toPass();
  const presenter = await app.open(ADDRESS);
  await expect(heading(presenter)).toBeVisible();
  const before = await kept(presenter);
  await presenter.keyboard.press('m');
  await page.bringToFront();
  await expect(panel.getByText('Données privées masquées')).toBeVisible();
  // What is folded comes when it is opened.
  await expect(async () => {
    await openAll();
    expect(await panel.locator('.masked').count()).toBeGreaterThan(0);
  }).toPass();
  await expect(panel.locator('.masked').first()).toContainText('masqué');
  await expect(panel.getByText(SELLER)).toHaveCount(0);
  await expect(panel.getByText('www.amazon.fr').first()).toBeVisible();

  // The page itself shows everything until one asks.
  const styles = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')].map((element) => {
        const style = getComputedStyle(element);
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, style.opacity, style.color, style.backgroundImage, x, y, width, height].join(' ');
      }),
    );
  const html = () => page.evaluate(() => document.body.outerHTML);
  const [shown, markup] = [await styles(), await html()];
  await panel.getByRole('button', { name: 'Masquer aussi dans la page' }).click();
  await expect(panel.getByText(/Masqué dans la page/)).toContainText('nom de la boutique');
  await expect(panel.getByText('Vérifiez l’écran avant de projeter.')).toBeVisible();
  const seller = page.locator('#sellerProfileTriggerId');
  const opacity = () =>
    page
      .locator('#merchantInfoFeature_feature_div .offer-display-feature-text')
      .evaluate((e) => getComputedStyle(e).opacity);
  expect(await opacity()).toBe('0');
  expect(await html()).toBe(markup);
  const boxes = (all: string[]) => all.map((line) => line.split(' ').slice(-4).join(' '));
  expect(boxes(await styles())).toEqual(boxes(shown));

  await page.reload();
  await expect(seller).toBeAttached();
  await expect.poll(opacity).toBe('0');
  await panel.getByRole('button', { name: 'Montrer dans la page' }).click();
  await expect.poll(opacity).toBe('1');
  await expect.poll(styles).toEqual(shown);

  // Showing everything again takes the page's sheet out too.
  await panel.getByRole('button', { name: 'Masquer aussi dans la page' }).click();
  await expect.poll(opacity).toBe('0');
  await panel.getByRole('button', { name: 'Masquer les données privées' }).click();
  await expect.poll(opacity).toBe('1');
  await expect(async () => {
    await openAll();
    expect(await panel.getByText(SELLER).count()).toBeGreaterThan(0);
  }).toPass();
  expect(await kept(presenter)).toBe(before);
});

test('without the site’s permission the icon’s click is enough; a page of ours is refused, and that is said', async ({
  bare,
}) => {
  const page = await bare.visit(demo('amazon-before'));
  const panel = await openPanel(bare, page);
  await panel.getByRole('button', { name: 'Masquer les données privées' }).click();
  await panel.getByRole('button', { name: 'Masquer aussi dans la page' }).click();
  await expect(panel.getByText(/Masqué dans la page/)).toBeVisible();
  const other = await bare.visit(demo('cdiscount-before'));
  await panel.getByRole('button', { name: 'Masquer aussi dans la page' }).click();
  await expect(panel.getByText(/ne permet pas de masquer cette page/)).toBeVisible();
  await other.close();
});

for (const language of ['fr', 'en'] as const) {
  test(`slides, keys and choice have no accessibility fault and fit a phone (${language})`, async ({ app }) => {
    await speak(app, language);
    const page = await app.open(ADDRESS);
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('t');
    for (const wanted of ['module', 'objectives', 'part', 'step', 'demo', 'answer', 'end']) {
      await goTo(page, wanted);
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect(await faults(page), `${wanted} ${scheme}`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.keyboard.press('?');
    expect(await faults(page), 'keys').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.present-choose')).toBeVisible();
    expect(await faults(page), 'choice').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
