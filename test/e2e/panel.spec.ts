import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { type App, clickAndClose, expect, test } from './app';
import { SHOP } from './hostile-pages';
import { OverlayView } from './overlay';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;

/** The popup's own button opens the real panel; the popup closes with the click. */
async function openPanel(app: App, popup: Awaited<ReturnType<App['clickIcon']>>) {
  await clickAndClose(popup.getByRole('button', { name: 'Ouvrir le panneau' }));
  return app.surface('sidepanel.html');
}

test('a click on the icon is enough: no site is granted, one tab is read, popup and panel speak of it', async ({
  bare,
}) => {
  const page = await bare.visit(demo('amazon-before'));
  const other = await bare.visit(demo('cdiscount-before'));
  const popup = await bare.clickIcon(page);
  await expect(popup.getByText('Longueur du titre')).toBeVisible();
  await expect(popup.getByText(/contrôles sur \d+ ont pu être faits/)).toBeVisible();
  const granted = await popup.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  expect(granted).toEqual([]);
  const badge = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id });
  });
  expect(Number(badge)).toBeGreaterThan(0);

  const panel = await openPanel(bare, popup);
  await expect(panel.getByRole('heading', { name: /À corriger/ })).toBeVisible();
  await expect(panel.getByText('www.amazon.fr')).toBeVisible();
  // The panel follows the tab in front, and says so when that one was never read.
  await other.bringToFront();
  await expect(panel.getByText('Cette page n’a pas encore été lue.')).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByText('www.amazon.fr')).toBeVisible();
  expect(await new OverlayView(other).host()).toBeUndefined();
});

test('marker → card → set aside with a reason → it leaves the counts, here and in the panel; undone, it is back', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  const findMarker = async () => (await overlay.markers()).find(({ label }) => label.includes('Longueur du titre'));
  await expect.poll(findMarker).toBeTruthy();
  const panel = await openPanel(app, await app.clickIcon(page));
  const blocking = panel
    .getByRole('radio', { name: /Bloquant/ })
    .or(panel.getByRole('button', { name: /Bloquant/ }))
    .first();
  const before = await blocking.textContent();
  const verdictBefore = await overlay.verdict();

  await overlay.click((await findMarker())!);
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
  await overlay.click((await overlay.button('Ne s’applique pas'))!);
  await expect.poll(() => overlay.button('Écarter ce point')).toBeTruthy();
  await page.keyboard.type('Titre imposé par la marque');
  await overlay.click((await overlay.button('Écarter ce point'))!);

  await expect.poll(() => overlay.verdict()).not.toBe(verdictBefore);
  await expect(panel.getByText('Titre imposé par la marque')).toHaveCount(1);
  await expect(blocking).not.toHaveText(before!);

  await panel.getByRole('button', { name: 'Rétablir' }).first().click();
  await expect(blocking).toHaveText(before!);
  await expect.poll(() => overlay.verdict()).toBe(verdictBefore);
});

test('“show on page” scrolls to the element and rings it; the language changes everywhere at once', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  await page.setViewportSize({ width: 1280, height: 500 });
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const panel = await openPanel(app, await app.clickIcon(page));
  await panel.getByText('Nombre de caractéristiques').click();
  await panel.getByRole('button', { name: 'Montrer sur la page' }).locator('visible=true').first().click();
  await expect.poll(async () => (await overlay.ofClass('ring')).length).toBe(1);
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);

  const options = await app.open('options.html');
  await options.getByRole('radio', { name: 'English' }).check();
  await expect(options.getByRole('heading', { name: 'Marketplaces' })).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: /To fix/ })).toBeVisible();
  await expect.poll(() => overlay.verdict()).toMatch(/Blocked|To improve/);
});

test('history and before/after: a listing put right shows what was solved', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const panel = await openPanel(app, await app.clickIcon(page));
  await expect(panel.getByRole('heading', { name: /À corriger/ })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('#productTitle')!.textContent = 'Tasse à café en grès bleu nuit, 350 ml, lot de 2';
  });
  await expect(panel.getByText('Longueur du titre').first()).toBeVisible();
  await panel.getByRole('heading', { name: 'Historique de cette fiche' }).click();
  await expect(panel.getByText(/points? réglés?/).first()).toBeVisible();
});

test('options: a rule switched off is not asked any more; a bad shop address is explained', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  await expect
    .poll(async () => (await overlay.markers()).map(({ label }) => label).join())
    .toContain('Longueur du titre');
  const options = await app.open('options.html');
  await options.getByRole('switch', { name: /Longueur du titre/ }).click();
  await page.bringToFront();
  await expect
    .poll(async () => (await overlay.markers()).map(({ label }) => label).join())
    .not.toContain('Longueur du titre');
  await options.bringToFront();
  await options.getByLabel('Adresse de la boutique').fill('pas une adresse');
  await options.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(options.getByText(/n’est pas une adresse de site/)).toBeVisible();
});

test('hidden on a site from the pill, it draws nothing there any more, and options can bring it back', async ({
  app,
}) => {
  const page = await app.visit(`${SHOP}/plain`);
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  await overlay.click((await overlay.button('Ne plus rien afficher'))!);
  await expect.poll(() => overlay.host()).toBeUndefined();
  await page.reload();
  await page.waitForTimeout(2_000);
  expect(await overlay.host()).toBeUndefined();
  const options = await app.open('options.html');
  await options.getByRole('button', { name: /Retirer www.latelier-demo.fr/ }).click();
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => overlay.verdict()).not.toBe('');
});
