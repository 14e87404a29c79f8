import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { type App, expect, test } from './app';
import { faults, speak } from './look';
import { OverlayView } from './overlay';
import { recordsIn } from './rows';

const PASSPHRASE = 'cinq mots sans aucun lien';
const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const section = (page: Page) => page.locator('section', { has: page.locator('#vault') });

async function make(page: Page): Promise<void> {
  await page.getByLabel('Choisir une phrase secrète').fill(PASSPHRASE);
  await page.getByLabel('La même, encore une fois').fill(PASSPHRASE);
  await page.getByLabel('J’ai compris').check();
  await page.getByRole('button', { name: 'Créer le coffre' }).click();
  await expect(page.getByText('Le coffre est créé et ouvert.')).toBeVisible({ timeout: 20_000 });
}
async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Phrase secrète', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ouvrir le coffre' }).click();
}
const isClosed = async (app: App) => {
  const page = await app.open('options.html');
  const rows = await recordsIn(page, 'snapshots');
  await page.close();
  return rows.map((row) => 'closed' in row && !('secret' in row));
};

test('made, locked and opened: recording goes on, private views ask for the passphrase, the page’s verdict stays', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
  const data = await app.open('data.html#vault');
  await expect(section(data).getByText('Il n’y a pas de coffre')).toBeVisible();

  // Nothing is made by mistake.
  await data.getByRole('button', { name: 'Créer le coffre' }).click();
  await expect(data.getByText('Trop courte')).toBeVisible();
  await data.getByLabel('Choisir une phrase secrète').fill(PASSPHRASE);
  await data.getByLabel('La même, encore une fois').fill('autre chose');
  await expect(data.getByText('Les deux phrases ne sont pas les mêmes.')).toBeVisible();
  await data.getByLabel('La même, encore une fois').fill(PASSPHRASE);
  await expect(data.getByText('Cochez d’abord la case')).toBeVisible();
  expect(await faults(data)).toEqual([]);
  await make(data);
  expect(await isClosed(app)).toEqual([true]);

  const panel = await app.open('sidepanel.html#catalogue');
  await expect(panel.locator('.kept-listing')).toHaveCount(1);
  // The key press that locks is this page’s first sign of life: it must not bring the key back.
  const fresh = await app.open('data.html#vault');
  await fresh.getByRole('button', { name: 'Fermer le coffre' }).focus();
  await fresh.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Le coffre est fermé' })).toBeVisible();
  await expect(panel.locator('.kept-listing')).toHaveCount(0);
  await fresh.close();
  for (const place of ['sidepanel.html#training', 'sidepanel.html#draft', 'session.html', 'report.html?session=s']) {
    const other = await app.open(place);
    await expect(other.getByRole('heading', { name: 'Le coffre est fermé' })).toBeVisible();
    expect(await faults(other)).toEqual([]);
    await other.close();
  }

  // A new listing is judged and recorded all the same, and what was set aside stays so.
  const second = await app.visit(demo('cdiscount-before'));
  await expect.poll(() => new OverlayView(second).verdict()).not.toBe('');
  await expect.poll(() => isClosed(app)).toEqual([true, true]);

  await panel.getByLabel('Phrase secrète', { exact: true }).fill('ce n’est pas elle');
  await panel.getByRole('button', { name: 'Ouvrir le coffre' }).click();
  await expect(panel.getByText('Ce n’est pas la bonne phrase. Rien n’a été ouvert.').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Ouvrir le coffre' })).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Ouvrir le coffre' })).toBeEnabled();
  await unlock(panel);
  await expect(panel.locator('.kept-listing')).toHaveCount(2);
  await expect(section(data).getByText('Le coffre est ouvert.', { exact: true })).toBeVisible();

  // Given up, everything is readable again, and there is no vault.
  await data.getByRole('button', { name: 'Supprimer le coffre' }).click();
  await data.getByLabel('Phrase secrète actuelle').fill(PASSPHRASE);
  await data.getByRole('button', { name: 'Supprimer le coffre' }).last().click();
  await expect(data.getByText('Il n’y a plus de coffre.')).toBeVisible({ timeout: 20_000 });
  expect(await isClosed(app)).toEqual([false, false]);
  await expect(panel.locator('.kept-listing')).toHaveCount(2);
});

test('the vault locks itself when nobody is there, and with the browser; the worker may be stopped meanwhile', async ({
  app,
}) => {
  await app.visit(demo('amazon-before'));
  const data = await app.open('data.html#vault');
  await make(data);
  await app.killWorker();
  await data.getByLabel('Le fermer de lui-même').selectOption('5');
  // Another time was chosen: what is held follows.
  const left = () =>
    data.evaluate(async () => {
      const { vaultKey } = (await chrome.storage.session.get('vaultKey')) as { vaultKey: { until: number } };
      return vaultKey.until - Date.now();
    });
  await expect.poll(left).toBeLessThanOrEqual(5 * 60_000);
  expect((await data.evaluate(() => chrome.alarms.getAll())).map(({ name }) => name)).toContain('lock the vault');
  // Five minutes later: what is held says so, whether or not the alarm rang.
  await data.evaluate(async () => {
    const { vaultKey } = (await chrome.storage.session.get('vaultKey')) as { vaultKey: object };
    await chrome.storage.session.set({ vaultKey: { ...vaultKey, until: Date.now() - 1 } });
  });
  const panel = await app.open('sidepanel.html#catalogue');
  await expect(panel.getByRole('heading', { name: 'Le coffre est fermé' })).toBeVisible();
  await expect
    .poll(() => data.evaluate(async () => (await chrome.storage.session.get('vaultKey')).vaultKey))
    .toBe(undefined);
  await unlock(panel);
  await expect(panel.locator('.kept-listing')).toHaveCount(1);
  // The alarm alone does it too.
  await data.evaluate(() => chrome.alarms.create('lock the vault', { when: Date.now() + 500 }));
  await expect(panel.getByRole('heading', { name: 'Le coffre est fermé' })).toBeVisible({ timeout: 40_000 });
});

for (const language of ['fr', 'en'] as const) {
  test(`the vault’s forms: no accessibility fault, light and dark, in 360 px (${language})`, async ({ app }) => {
    await speak(app, language);
    const data = await app.open('data.html#vault');
    await data.setViewportSize({ width: 360, height: 760 });
    await data.locator('button.quiet', { hasText: language === 'fr' ? 'Proposer' : 'Suggest' }).click();
    await expect(data.locator('.passphrase')).toHaveText(/^([a-z]{4} ){4}[a-z]{4}$/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await data.emulateMedia({ colorScheme });
      expect(await faults(data)).toEqual([]);
      expect(await width(data)).toBe(0);
    }
  });
}
