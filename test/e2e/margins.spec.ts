import type { Page } from '@playwright/test';
import { type App, expect, test } from './app';
import { catalogueOf } from './catalogue-seed';
import { faults, speak } from './look';
import { recordsIn } from './rows';

const PASSPHRASE = 'cinq mots sans aucun lien';
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, '');

/** What is typed for a bowl; of the second channel only what differs. */
const FIGURES: Record<string, string> = {
  'Port payé par l’acheteur, TVA comprise': '0',
  'Port et emballage que vous payez': '4,50',
  'Retours pour 100 ventes gardées': '4',
  'Coût d’un retour': '6 €',
  'Publicité par vente': '0,5',
  'Ventes de ce produit par mois': '30',
  'Commission minimale': '0,30',
  'Frais fixes par vente': '0',
  'Abonnement par mois': '39',
  'Ventes de tous vos produits par mois': '100',
  'Jours entre la vente et le versement': '14',
};
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
async function fill(page: Page, channel: string, figures: Record<string, string>) {
  for (const [label, typed] of Object.entries(figures)) {
    await card(page, channel).getByLabel(label, { exact: true }).fill(typed);
  }
}
async function add(page: Page, channel: string) {
  await page.getByLabel('Canal', { exact: true }).selectOption({ label: channel });
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
}
const column = async (page: Page, channel: string): Promise<Record<string, string>> => {
  const names = (await page.locator('.margin-table thead th').allInnerTexts()).map(plain);
  const at = names.indexOf(channel);
  const rows = await page.locator('.margin-table tbody tr').all();
  return Object.fromEntries(
    await Promise.all(
      rows.map(async (row) => {
        const cells = (await row.locator('th, td').allInnerTexts()).map(plain);
        return [cells[0]!, cells[at]!] as const;
      }),
    ),
  );
};
const kept = async (app: App) => {
  const page = await app.open('options.html');
  const rows = [...(await recordsIn(page, 'costs')), ...(await recordsIn(page, 'company'))];
  await page.close();
  return rows;
};

async function bowl(app: App): Promise<Page> {
  const panel = await catalogueOf(app, [
    {
      site: 'amazon',
      id: 'B0BOL00001',
      values: { title: 'Bol en grès émaillé bleu', price: { amount: 24, currency: 'EUR' } },
      day: '2026-06-01',
    },
  ]);
  const [page] = await Promise.all([
    app.context.waitForEvent('page'),
    panel.getByRole('link', { name: /^Marges/ }).click(),
  ]);
  await panel.close();
  return page;
}

test('a listing’s figures: typed, side by side, never ranked; kept in a vault, and nowhere without', async ({
  app,
}) => {
  const page = await bowl(app);
  await expect(page.getByText('Prix lu sur la fiche le 01/06/2026')).toBeVisible();
  await expect(card(page, 'Amazon').getByLabel('Prix payé par l’acheteur, TVA comprise')).toHaveValue('24');
  await expect(page.getByText('rien n’est écrit sur le disque')).toBeVisible();
  await expect(page.locator('.sentences')).toContainText('impossible à dire, il manque');

  await page.getByLabel('Taux de TVA').selectOption('20');
  await page.getByLabel('Achat ou fabrication, par pièce').fill('7');
  await fill(page, 'Amazon', FIGURES);
  const sentence = page.locator('.sentences li').first();
  await expect(sentence).toContainText('il manque\u00a0: commission');
  await expect(sentence).not.toContainText('il vous reste');

  // What is no figure is said at once, and counts as unknown.
  const commission = card(page, 'Amazon').getByLabel('Commission', { exact: true });
  for (const [typed, said] of [
    ['quinze', 'Ce n’est pas un nombre.'],
    ['120 %', 'Plus de 100'],
    ['-3', 'sans signe moins'],
  ]) {
    await commission.fill(typed!);
    await expect(commission).toHaveAttribute('aria-invalid', 'true');
    await expect(card(page, 'Amazon').getByText(said!)).toBeVisible();
    await expect(sentence).toContainText('il manque\u00a0: commission');
  }
  await commission.fill('15');
  await expect(commission).not.toHaveAttribute('aria-invalid');

  // The figures of test/unit/margin.test.ts, as the pure core computes them.
  await expect(sentence).toContainText('il vous reste 3,77');
  expect(await column(page, 'Amazon')).toEqual({
    'Prix payé, TVA comprise': '24,00 €',
    'Port payé par l’acheteur': '0,00 €',
    'TVA à reverser': '-4,00 €',
    Achat: '-7,00 €',
    'Port et emballage': '-4,50 €',
    Commission: '-3,60 €',
    'Frais fixes': '0,00 €',
    'Part des retours': '-0,24 €',
    Publicité: '-0,50 €',
    'Part de l’abonnement': '-0,39 €',
    Marge: '3,77 €',
    'Marge, en % du prix hors TVA': '18,9 %',
    'Prix d’équilibre, TVA comprise': '18,48 €',
    'Trésorerie immobilisée': '165,70 €',
  });
  const parts = page.locator('.margin-plot [data-part]');
  const drawn = await parts.evaluateAll((all) =>
    all.map((part) => [part.getAttribute('data-part'), Number(part.getAttribute('data-amount'))] as const),
  );
  expect(drawn).toEqual([
    ['vat', 400],
    ['goods', 700],
    ['shipping', 450],
    ['fees', 399],
    ['returns', 24],
    ['advertising', 50],
    ['margin', 377],
  ]);
  const widths = await parts
    .locator('rect')
    .evaluateAll((all) => all.map((rect) => Number(rect.getAttribute('width'))));
  for (const [i, [, amount]] of drawn.entries()) expect(widths[i]! / widths[0]!).toBeCloseTo(amount / drawn[0]![1], 5);

  // A stall that loses comes in its place in the alphabet, and is said to lose.
  await add(page, 'Cdiscount');
  await add(page, 'Un autre canal (marché, magasin…)');
  await expect(page.getByText('Donnez un nom à ce canal.')).toBeVisible();
  await page.getByLabel('Nom de ce canal').fill('Étal du samedi');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await fill(page, 'Étal du samedi', { 'Prix payé par l’acheteur, TVA comprise': '6' });
  await card(page, 'Étal du samedi')
    .getByRole('button', { name: /^Mettre 0/ })
    .click();
  await expect(page.locator('.sentences li').nth(2)).toContainText('vous perdez 2,00');
  const order = ['Amazon', 'Cdiscount', 'Étal du samedi'];
  expect((await page.locator('.margin-table thead th').allInnerTexts()).slice(1).map(plain)).toEqual(order);
  expect((await page.locator('.channel h3').allInnerTexts()).map(plain)).toEqual(order);
  expect(
    (await page.locator('.margin-plot svg > g > text').allTextContents()).map((text) => plain(text).split(' – ')[0]),
  ).toEqual(order);

  // Undo and redo; removing a channel can be undone.
  await card(page, 'Étal du samedi')
    .getByRole('button', { name: /^Retirer/ })
    .click();
  await expect(page.locator('.channel')).toHaveCount(2);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.locator('.channel')).toHaveCount(3);

  await page.getByLabel('Chiffre d’affaires annuel').fill('180 000');
  await expect(page.getByText('Tranche\u00a0: de 100\u202f000').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  expect(await kept(app)).toEqual([]);

  // With a vault, what was typed before goes into it, closed, and is there after a reload.
  const data = await app.open('data.html#vault');
  await data.getByLabel('Choisir une phrase secrète').fill(PASSPHRASE);
  await data.getByLabel('La même, encore une fois').fill(PASSPHRASE);
  await data.getByLabel('J’ai compris').check();
  await data.getByRole('button', { name: 'Créer le coffre' }).click();
  await expect(data.getByText('Le coffre est créé et ouvert.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Vos chiffres sont gardés dans le coffre')).toBeVisible();
  await expect.poll(async () => (await kept(app)).length).toBe(7);
  const rows = await kept(app);
  expect(rows.every((row) => 'closed' in row && !('secret' in row))).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/amazon|samedi|18000000|B0BOL/i);
  await page.reload();
  await expect(page.locator('.sentences li').first()).toContainText('il vous reste 3,77');
  await expect(page.locator('.sentences li').nth(2)).toContainText('vous perdez 2,00');
  await expect(page.getByLabel('Chiffre d’affaires annuel')).toHaveValue('180000');
  await commission.fill('12,5');
  await expect
    .poll(async () => {
      const other = await app.open(page.url().split('/').at(-1)!);
      const value = await card(other, 'Amazon').getByLabel('Commission', { exact: true }).inputValue();
      await other.close();
      return value;
    })
    .toBe('12,5');

  // Locked, nothing of it shows; given up, nothing of it stays.
  await data.getByRole('button', { name: 'Fermer le coffre' }).click();
  await expect(page.getByRole('heading', { name: 'Le coffre est fermé' })).toBeVisible();
  await expect(page.locator('.sentences')).toHaveCount(0);
  await page.getByLabel('Phrase secrète', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ouvrir le coffre' }).click();
  await expect(page.locator('.sentences li')).toHaveCount(3);
  await data.getByRole('button', { name: 'Supprimer le coffre' }).click();
  await data.getByLabel('Phrase secrète actuelle').fill(PASSPHRASE);
  await data.getByRole('button', { name: 'Supprimer le coffre' }).last().click();
  await expect(data.getByText('Il n’y a plus de coffre.')).toBeVisible({ timeout: 20_000 });
  expect(await kept(app)).toEqual([]);
});

for (const language of ['fr', 'en'] as const) {
  test(`margins: no accessibility fault, light and dark, in 360 px, printed (${language})`, async ({ app }) => {
    const page = await bowl(app);
    if (language === 'en') await speak(app, 'en');
    await page.setViewportSize({ width: 360, height: 800 });
    const zeros = page.getByRole('button', { name: language === 'fr' ? /^Mettre 0/ : /^Put 0/ });
    await page.locator('.figure select').first().selectOption('0');
    await zeros.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
      expect(await width(page)).toBe(0);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.margin-table')).toBeVisible();
    await expect(page.locator('.add-channel')).toBeHidden();
  });
}
