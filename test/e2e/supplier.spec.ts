import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { PRESTASHOP_FORM } from '../pages/form-pages';
import { type App, expect, test } from './app';
import { faults, speak } from './look';
import { pdfPages } from './pdf-text';
import { valuesIn } from './rows';

const poor = demoListings.find(({ id }) => id === 'cdiscount-before')!.url;
const other = demoListings.find(({ id }) => id === 'amazon-before')!.url;

/** The panel beside one tab. */
async function panelBeside(app: App, address: string): Promise<Page> {
  const page = await app.visit(address);
  const options = await app.open('options.html');
  const tabId = await options.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)!.id,
    page.url(),
  );
  await options.close();
  return app.open(`sidepanel.html?tab=${tabId}`);
}

const message = (panel: Page) => panel.getByRole('textbox', { name: 'Message' });

test('the Fiche leads to a message: what is missing and why, copied as it was changed, in French or English', async ({
  app,
}) => {
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await panelBeside(app, poor);
  await panel.getByRole('link', { name: 'Demander à mon fournisseur' }).click();
  await expect(panel.getByRole('heading', { name: 'Demander au fournisseur' })).toBeFocused();
  await expect(panel.getByRole('checkbox', { name: /fiche affichée/ })).toBeChecked();
  await expect(message(panel)).toHaveValue(/^Bonjour,[\s\S]*Source\s: [\s\S]*Merci d’avance\.$/);
  await expect(message(panel)).toHaveValue(/À vérifier, si le produit est concerné/);
  await panel.getByRole('checkbox', { name: /n’a pas pu être vu/ }).uncheck();
  await expect(message(panel)).not.toHaveValue(/À vérifier, si le produit est concerné/);
  await panel.getByLabel(/Réponse souhaitée/).fill('2026-12-10');
  await expect(message(panel)).toHaveValue(/avant le 10 décembre 2026/);
  await panel.getByRole('radio', { name: 'English' }).check();
  await expect(message(panel)).toHaveValue(/^Hello,[\s\S]*before 10 December 2026/);

  // What the person writes is theirs: no choice writes over it, until they ask.
  await message(panel).fill('Bonjour Jeanne,');
  await panel.getByRole('radio', { name: 'Français' }).check();
  await expect(message(panel)).toHaveValue('Bonjour Jeanne,');
  await panel.getByRole('button', { name: 'Copier le message' }).click();
  await expect(panel.getByText('Message copié.')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('Bonjour Jeanne,');
  await panel.getByRole('button', { name: 'Réécrire le message' }).click();
  await expect(message(panel)).toHaveValue(/^Bonjour,\n/);
});

test('a copy that the browser refuses is said, and the message is there to be copied by hand', async ({ app }) => {
  const panel = await panelBeside(app, poor);
  await panel.getByRole('link', { name: 'Demander à mon fournisseur' }).click();
  await expect(message(panel)).toHaveValue(/^Bonjour/);
  await panel.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await panel.getByRole('button', { name: 'Copier le message' }).click();
  await expect(panel.getByText(/Le navigateur a refusé la copie/)).toBeVisible();
  expect(await panel.evaluate(() => String(getSelection()))).toMatch(/^Bonjour/);
});

test('listings kept and drafts are gathered in one message, each product once', async ({ app }) => {
  const first = await panelBeside(app, other);
  await first.getByRole('tab', { name: 'Brouillon' }).click();
  await first.getByRole('button', { name: 'Essayer une nouvelle version' }).click();
  await first.getByRole('textbox', { name: /^titre$/i }).fill('Tasse en grès, mon brouillon');
  await expect
    .poll(async () => (await valuesIn(first, 'drafts')).map(({ edits }) => edits.title))
    .toEqual(['Tasse en grès, mon brouillon']);
  await first.close();

  const panel = await panelBeside(app, poor);
  await panel.getByRole('tab', { name: 'Brouillon' }).click();
  await panel.getByRole('link', { name: 'Préparer un message' }).click();
  const listings = panel.getByRole('group', { name: /Fiches à mettre/ });
  await expect(listings.getByRole('checkbox')).toHaveCount(3);
  await listings.getByRole('checkbox', { name: /brouillon/ }).check();
  await expect(message(panel)).toHaveValue(
    /vos 2 produits[\s\S]*2\. Tasse en grès, mon brouillon[\s\S]*Pourquoi nous le demandons/,
  );
  await listings.getByRole('checkbox', { name: /lue le/ }).check();
  await expect(message(panel)).toHaveValue(/vos 2 produits/);
  await listings.getByRole('checkbox', { name: /fiche affichée/ }).uncheck();
  await listings.getByRole('checkbox', { name: /lue le/ }).uncheck();
  await listings.getByRole('checkbox', { name: /brouillon/ }).uncheck();
  await expect(panel.getByText(/Choisissez au moins une fiche/)).toBeVisible();

  await panel.getByRole('link', { name: /Tous les brouillons/ }).click();
  await panel.getByRole('link', { name: /^Demander à mon fournisseur Tasse|^Demander à mon fournisseur/ }).click();
  await expect(panel.getByRole('checkbox', { name: /brouillon/ })).toBeChecked();
  await expect(message(panel)).toHaveValue(/votre produit/);
});

test('a seller’s form leads to the same message', async ({ app }) => {
  const panel = await panelBeside(app, PRESTASHOP_FORM);
  await panel.getByRole('link', { name: 'Demander à mon fournisseur' }).click();
  await expect(message(panel)).toHaveValue(/Bol en grès émaillé/);
  await expect(message(panel)).toHaveValue(/Notre référence\s: 12\n/);
});

test('with nothing to speak of, it says what to do', async ({ bare }) => {
  const panel = await bare.open('sidepanel.html#draft/supplier');
  await expect(panel.getByText(/Aucune fiche gardée/)).toBeVisible();
  await expect(message(panel)).toHaveCount(0);
  expect(await faults(panel)).toEqual([]);
});

test('printed, it is a letter on A4 and nothing else', async ({ app }) => {
  const panel = await panelBeside(app, poor);
  await panel.getByRole('link', { name: 'Demander à mon fournisseur' }).click();
  await expect(message(panel)).toHaveValue(/^Bonjour/);
  const pdf = await panel.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 841\.\d+\]/);
  const [first = '', ...others] = pdfPages(pdf);
  const all = [first, ...others].join(' ').replace(/\s+/g, '');
  expect(first.replace(/\s+/g, '')).toMatch(/^Bonjour,/);
  expect(all).toMatch(/Mercid’avance\.$/);
  expect(all).not.toMatch(/Copierlemessage|Tousles|Fiche.*Formation/);
});

for (const language of ['fr', 'en'] as const) {
  test(`the message has no accessibility fault and never scrolls sideways (${language})`, async ({ app }) => {
    await speak(app, language);
    const panel = await panelBeside(app, poor);
    await panel.getByRole('link', { name: /fournisseur|supplier/ }).click();
    await expect(message(panel)).toBeVisible();
    await message(panel).fill('…');
    await panel.setViewportSize({ width: 360, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      expect(await faults(panel)).toEqual([]);
    }
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
