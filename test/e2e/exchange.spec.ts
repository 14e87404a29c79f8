import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { canonical } from '../../utils/core/fingerprint';
import type { Draft } from '../../utils/draft/draft';
import type { PrivateStore } from '../../utils/storage/schema';
import { expect, test } from './app';
import { faults } from './look';
import { OverlayView } from './overlay';
import { keepValues, valuesIn } from './rows';

const STORES = [
  'summaries',
  'snapshots',
  'listings',
  'waivers',
  'answers',
  'families',
  'drafts',
  'keptForms',
  'progressEvents',
] as const;
/** Under what a moment or a product is filed differs from one database to the next: it is made of names that cannot be read. */
const FILED = ['id', 'moment', 'rank', 'products', 'state'];

/** All values kept, without the names under which they are filed. */
async function kept(page: Page): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const store of STORES as readonly PrivateStore[]) {
    const values = (await valuesIn(page, store)) as unknown as Record<string, unknown>[];
    const isFiled = store === 'summaries' || store === 'snapshots' || store === 'listings';
    all[store] = values
      .map((value) =>
        canonical(isFiled ? Object.fromEntries(Object.entries(value).filter(([key]) => !FILED.includes(key))) : value),
      )
      .sort();
  }
  return all;
}

const PASSPHRASE = 'quatre moutons à l’ombre';

test('everything saved, erased and taken in again is what it was, readable and sealed; what is wrong is said and changes nothing', async ({
  app,
}) => {
  // A shopkeeper’s data: two listings read, one of them twice, a draft, a decision, an answer, settings.
  const page = await app.visit(demoListings.find(({ id }) => id === 'amazon-before')!.url);
  await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
  await page.evaluate(() => {
    document.querySelector('#productTitle')!.textContent = 'Tasse à café en grès bleu nuit, 350 ml';
  });
  const data = await app.open('data.html');
  await expect.poll(async () => (await valuesIn(data, 'summaries')).length).toBe(2);
  const other = await app.visit(demoListings.find(({ id }) => id === 'cdiscount-before')!.url);
  await expect.poll(() => new OverlayView(other).verdict()).not.toBe('');
  const [listing] = await valuesIn(data, 'snapshots');
  const at = Date.now();
  const draft: Draft = {
    id: 'amazon|B0DEMO0001',
    original: listing!.report.listing,
    edits: { title: 'Tasse <b>bleue</b> 🫖' },
    marketplaces: ['ebay'],
    startedAt: at,
    changedAt: at,
  };
  const about = { rule: 'title-length', marketplace: 'amazon', listing: 'B0DEMO0001', at };
  await keepValues(data, () => [
    { store: 'drafts', value: draft },
    {
      store: 'waivers',
      value: { ...about, id: 'amazon|B0DEMO0001|title-length', kind: 'ignored', reason: 'Voulu', author: '' },
    },
    {
      store: 'answers',
      value: { ...about, id: 'amazon|B0DEMO0001|title-length|ask', message: 'ask', value: 'yes', note: 'vu' },
    },
    { store: 'families', value: { id: 'listing|amazon|B0DEMO0001', family: 'tableware', at } },
    {
      store: 'progressEvents',
      value: { type: 'journeyStarted', programme: 'p', name: 'Moi', id: 'e', at, journey: 'j' },
    },
  ]);
  const options = await app.open('options.html');
  for (const [name, language] of [
    ['English', 'en'],
    ['Français', 'fr'],
  ] as const) {
    await options.getByRole('radio', { name }).check();
    await expect(options.locator('html')).toHaveAttribute('lang', language);
  }
  await options.close();
  await page.close();
  await other.close();
  await data.reload();
  await expect(data.getByText('2 fiches', { exact: true })).toBeVisible();
  const before = await kept(data);
  expect(before.summaries).toHaveLength(3);
  const settings = () => data.evaluate(async () => (await chrome.storage.local.get(null)).settings);
  const { judgedWith: _, ...settingsBefore } = (await settings()) as Record<string, unknown>;

  const save = async () => {
    const downloading = data.waitForEvent('download');
    await data.getByRole('button', { name: 'Enregistrer le fichier' }).click();
    const download = await downloading;
    await expect(data.getByText(/Fichier enregistré/)).toBeVisible();
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const plain = await save();
  expect(plain.name).toMatch(/^pret-a-vendre-donnees-\d{4}-\d\d-\d\d\.json$/);

  const saving = data.getByRole('region', { name: 'Enregistrer vos données dans un fichier' });
  await saving.getByRole('radio', { name: /Chiffré/ }).check();
  const [first, again] = [
    saving.getByRole('textbox', { name: 'Phrase secrète' }),
    saving.getByLabel('La même, encore une fois'),
  ];
  await first.fill('courte');
  await data.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  await expect(saving.getByText(/Trop courte/)).toBeVisible();
  await first.fill(PASSPHRASE);
  await again.fill(`${PASSPHRASE}!`);
  await expect(saving.getByText('Les deux phrases ne sont pas les mêmes.')).toBeVisible();
  await again.fill(PASSPHRASE);
  const sealed = await save();
  expect(sealed.name).toMatch(/\.pav$/);
  const bytes = readFileSync(sealed.path);
  for (const word of ['B0DEMO0001', 'Tasse', 'Voulu', 'grès']) expect(bytes.includes(word), word).toBe(false);
  await expect(first).toHaveValue('');

  const erase = async () => {
    await data.getByRole('button', { name: 'Tout effacer' }).click();
    await data.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(data.getByText('0 fiche', { exact: true })).toBeVisible();
  };
  const input = data.getByRole('region', { name: 'Reprendre un fichier' }).locator('input[type=file]');
  const choose = (name: string, buffer: Buffer) => input.setInputFiles({ name, mimeType: 'application/json', buffer });
  const text = readFileSync(plain.path, 'utf8');
  await erase();

  // What is wrong is said in its own words, and nothing is written.
  for (const [what, sentence] of [
    ['PK', /Ce fichier ne peut pas être lu/],
    [text.replace('"version":1', '"version":2'), /version plus récente/],
    [text.replace('"kind":"ignored"', '"kind":"maybe"'), /à l’endroit «.waivers\.0\.kind.»/],
    [text.slice(0, -100), /Ce fichier ne peut pas être lu/],
    [text.replace('pret-a-vendre/everything', 'pret-a-vendre/results'), /d’une autre sorte/],
  ] as const) {
    await choose('faux.json', Buffer.from(what));
    await expect(data.getByText(sentence)).toBeVisible();
  }
  await choose('coupe.pav', bytes.subarray(0, -20));
  await data
    .getByRole('form', { name: /est chiffré/ })
    .getByRole('textbox')
    .fill(PASSPHRASE);
  await data.keyboard.press('Enter');
  await expect(data.getByText(/abîmé ou incomplet/)).toBeVisible();
  await data.getByRole('button', { name: 'Annuler' }).click();
  expect((await kept(data)).summaries).toEqual([]);

  // Sealed: the wrong passphrase, then the right one.
  await input.setInputFiles(sealed.path);
  const question = data.getByRole('form', { name: /est chiffré/ });
  await question.getByRole('textbox').fill('une autre phrase');
  await data.keyboard.press('Enter');
  await expect(data.getByText(/n’ouvre pas ce fichier/)).toBeVisible();
  await question.getByRole('textbox').fill(PASSPHRASE);
  await data.keyboard.press('Enter');
  const preview = data.getByRole('group', { name: /Ce que contient «/ });
  await expect(preview).toBeFocused();
  await expect(preview.getByRole('row', { name: 'Moments d’historique 3 0 0' })).toBeVisible();
  await expect(preview.getByRole('row', { name: 'Brouillons 1 0 0' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await data.emulateMedia({ colorScheme });
    expect(await faults(data)).toEqual([]);
  }
  await data.setViewportSize({ width: 360, height: 800 });
  expect(await data.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await kept(data)).summaries).toEqual([]);
  await preview.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(data.getByText(/Fichier repris\u00a0: 9 éléments/)).toBeVisible();
  await expect(data.getByRole('heading', { name: 'Reprendre un fichier' })).toBeFocused();
  expect(await kept(data)).toEqual(before);
  expect(await settings()).toEqual({ ...settingsBefore, judgedWith: '' });

  // The same once more changes nothing; and from the readable file it is the same again.
  await input.setInputFiles(plain.path);
  await preview.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(data.getByText('Tout ce que contient ce fichier est déjà là.')).toBeVisible();
  expect(await kept(data)).toEqual(before);
  await erase();
  await input.setInputFiles(plain.path);
  await preview.getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(data.getByText(/Fichier repris/)).toBeVisible();
  expect(await kept(data)).toEqual(before);

  // The listing goes on from what came back: the same page again adds nothing.
  const later = await app.visit(demoListings.find(({ id }) => id === 'cdiscount-before')!.url);
  await expect.poll(() => new OverlayView(later).verdict()).not.toBe('');
  expect((await kept(data)).summaries).toEqual(before.summaries);

  // For a trainer: looked at in full, then written, and nobody is named in it.
  await data.setViewportSize({ width: 1280, height: 860 });
  await data.getByRole('button', { name: 'Voir ce que contiendra le fichier' }).click();
  const look = data.getByRole('group', { name: 'Ce qui sera écrit, et rien d’autre' });
  await expect(look).toBeFocused();
  await expect(look.getByRole('region', { name: /^Fiche [A-Z]{8}$/ })).toHaveCount(2);
  await expect(look.getByText('Amazon', { exact: true })).toBeVisible();
  await look.getByText('Le texte exact du fichier').click();
  const shown = await look.locator('pre').textContent();
  for (const colorScheme of ['light', 'dark'] as const) {
    await data.emulateMedia({ colorScheme });
    expect(await faults(data)).toEqual([]);
  }
  await data.setViewportSize({ width: 360, height: 800 });
  expect(await data.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const writing = data.waitForEvent('download');
  await look.getByRole('button', { name: 'Enregistrer ce fichier' }).click();
  const written = await writing;
  expect(written.suggestedFilename()).toMatch(/^pret-a-vendre-anonymise-[A-Z]{8}\.json$/);
  const anonymous = readFileSync(await written.path(), 'utf8');
  expect(anonymous).toBe(shown);
  expect(JSON.parse(anonymous).listings).toHaveLength(2);
  for (const word of ['B0DEMO', 'Tasse', 'Voulu', 'grès', 'http', '.fr', 'Moi', 'vu"'])
    expect(anonymous).not.toContain(word);
});
