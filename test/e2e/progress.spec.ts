import { readFileSync } from 'node:fs';
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
  await data.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const file = await (await saving).path();
  await data.getByRole('button', { name: 'Tout effacer' }).click();
  await data.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(data.getByText('0 parcours de formation')).toBeVisible();
  expect(await eventsIn(data)).toEqual([]);

  // The file of everything, and that of the progress alone which earlier versions wrote.
  const { events, programmes: own, sessions, results } = JSON.parse(readFileSync(file, 'utf8'));
  const former = {
    format: 'pret-a-vendre/progress',
    version: 1,
    exportedAt: 1,
    events,
    programmes: own,
    sessions,
    results,
  };
  await data
    .getByRole('region', { name: 'Reprendre un fichier' })
    .locator('input[type=file]')
    .setInputFiles({
      name: 'progression.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(former)),
    });
  await expect(data.getByRole('row', { name: `Actions de formation ${all.length} 0 0` })).toBeVisible();
  expect(await eventsIn(data)).toEqual([]);
  await data.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(data.getByText(/Fichier repris/)).toBeVisible();
  expect(await eventsIn(data)).toEqual(all);
});
