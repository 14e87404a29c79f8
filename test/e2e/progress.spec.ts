import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { programmes } from '../../utils/checklists';
import { foldProgress, type ProgressEvent, renamings } from '../../utils/core/progress';
import { expect, test } from './app';
import { OverlayView } from './overlay';
import { keepValues, valuesIn } from './rows';

const after = demoListings.find(({ id }) => id === 'amazon-after')!;
const programme = programmes[0]!;

/** All events kept, read in a page of the extension. */
const eventsIn = (page: Page) => valuesIn(page, 'progressEvents');
const add = (page: Page, value: ProgressEvent) => keepValues(page, () => [{ store: 'progressEvents', value }]);
const journeyIn = async (page: Page) => foldProgress(await eventsIn(page), renamings(programmes)).get('j')!;

test('a listing proves steps, and loses one without taking the tick away; saved, erased and imported, all is as it was', async ({
  app,
}) => {
  const data = await app.open('data.html');
  await expect(data.getByText('0 parcours de formation')).toBeVisible();
  await add(data, {
    type: 'journeyStarted',
    programme: programme.id,
    name: 'Moi',
    id: 'e',
    at: Date.now(),
    journey: 'j',
  });

  const page = await app.visit(after.url);
  const proved = async () => [...(await journeyIn(data)).steps.values()].filter(({ status }) => status === 'proved');
  await expect.poll(async () => (await proved()).length).toBeGreaterThan(3);
  const title = (await page.locator('#productTitle').textContent())!.trim();
  for (const step of await proved()) {
    expect(step.proved).toMatchObject({ marketplace: 'amazon', listing: 'B0DEMO0002', title });
    expect(step.lost).toBeUndefined();
  }

  // The same reading once more notes nothing.
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const before = await eventsIn(data);
  await page.reload();
  await expect.poll(() => overlay.verdict()).not.toBe('');
  expect(await eventsIn(data)).toHaveLength(before.length);

  const ticks = (await proved()).length;
  const good = await page.locator('#productTitle').textContent();
  const setTitle = (text: string | null) =>
    page.evaluate((words) => {
      document.querySelector('#productTitle')!.textContent = words;
    }, text);
  await setTitle('TASSE !!! PROMO -50 % LIVRAISON GRATUITE '.repeat(8));
  const lost = async () => (await proved()).filter((step) => step.lost);
  await expect.poll(async () => (await lost()).length).toBeGreaterThan(0);
  expect((await lost())[0]!.lost!.rules.join()).toContain('title');
  expect(await proved()).toHaveLength(ticks);
  await setTitle(good);
  await expect.poll(async () => (await lost()).length).toBe(0);

  const all = await eventsIn(data);
  await page.close();
  await data.reload();
  await expect(data.getByText(/1 parcours de formation \(\d+ actions notées\)/)).toBeVisible();
  const saving = data.waitForEvent('download');
  await data.getByRole('button', { name: 'Enregistrer la progression dans un fichier' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^pret-a-vendre-progression-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();

  await data.getByRole('button', { name: 'Tout effacer' }).click();
  await data.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(data.getByText('0 parcours de formation')).toBeVisible();
  expect(await eventsIn(data)).toEqual([]);

  const take = async (content: string, name = 'progression.json') => {
    await data
      .locator('.progress-file input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  const saved = readFileSync(file, 'utf8');
  await take('PK', 'photo.zip');
  await expect(data.getByText(/Ce fichier ne peut pas être lu/)).toBeVisible();
  await take(saved.replace('"version": 1', '"version": 2'));
  await expect(data.getByText(/version plus récente/)).toBeVisible();
  expect(await eventsIn(data)).toEqual([]);

  await take(saved);
  await expect(data.getByRole('row', { name: `Actions notées ${all.length} 0 0` })).toBeVisible();
  expect(await eventsIn(data)).toEqual([]);
  await expect(data.getByRole('group', { name: /Ce que contient « progression.json »/ })).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await data.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: data }).setLegacyMode().analyze()).violations).toEqual([]);
  }
  await data.keyboard.press('Tab');
  await data.keyboard.press('Enter');
  await expect(data.getByText(/Progression importée/)).toBeVisible();
  await expect(data.getByRole('heading', { name: 'Copie de la progression' })).toBeFocused();
  expect(await eventsIn(data)).toEqual(all);
  await take(saved);
  await data.getByRole('button', { name: 'Importer cette progression' }).click();
  await expect(data.getByText('Tout ce que contient ce fichier est déjà là.')).toBeVisible();
  expect(await eventsIn(data)).toEqual(all);
});
