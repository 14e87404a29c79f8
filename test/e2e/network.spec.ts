/* Zero network, in the words of the browser itself: its own log of everything it did while all of the product was used. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { PRESTASHOP_FORM } from '../pages/form-pages';
import { App, clickAndClose, expect, test } from './app';
import { SHOP } from './hostile-pages';
import { logInto, type NetworkUse, readNetLog } from './net-log';
import { OverlayView } from './overlay';
import { resultFile } from './result-files';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;
const VISITED = [demo('amazon-before'), demo('cdiscount-before'), PRESTASHOP_FORM, `${SHOP}/plain`];

/** What the browser asks for on its own account, with or without an extension; here every one of these fails. */
const OWN = /^https?:\/\/(?:update\.googleapis\.com\/service\/update2\/|accounts\.google\.com\/ListAccounts\?)/;
/** Chromium points a datagram socket here to learn whether IPv6 works; nothing is sent through it. */
const PROBE = /^\[2001:4860:4860::8888\]:\d+$/;

/** Uses the product in a browser that logs, closes it, and gives what the log holds. */
async function logged(build: string, args: string[], use: (app: App) => Promise<void>): Promise<NetworkUse> {
  const folder = mkdtempSync(join(tmpdir(), 'pret-a-vendre-log-'));
  const file = join(folder, 'net-log.json');
  try {
    const app = await App.start(build, [...args, ...logInto(file)]);
    // A step that is missed says so at once.
    app.context.setDefaultTimeout(15_000);
    try {
      await app.welcome();
      await use(app);
    } finally {
      await app.close();
    }
    return readNetLog(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const byHand = ({ requests }: NetworkUse) => requests.filter(({ url }) => !OWN.test(url));

/** A connection asked for from a page or worker of ours, by somebody who has its console open. */
const ATTEMPT = "fetch('https://nowhere.example/ours').then(() => 'answered', () => 'refused')";

async function panelOnListing(app: App): Promise<Page> {
  const page = await app.visit(VISITED[0]!);
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(2);
  await overlay.click((await overlay.markers()).find(({ label }) => /Longueur du titre/.test(label))!);
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
  const popup = await app.clickIcon(page);
  await clickAndClose(popup.getByRole('button', { name: 'Ouvrir le panneau' }));
  return app.surface('sidepanel.html');
}

async function panelTabs(panel: Page) {
  await panel.getByText('Longueur du titre').first().click();
  await panel.getByRole('button', { name: 'Masquer les données privées' }).click();
  await panel.getByRole('button', { name: 'Masquer aussi dans la page' }).click();
  await expect(panel.getByText(/Masqué dans la page/)).toBeVisible();
  await panel.getByRole('button', { name: 'Masquer les données privées' }).click();
  await panel.getByRole('tab', { name: 'Brouillon' }).click();
  await panel.getByRole('button', { name: 'Essayer une nouvelle version' }).click();
  await panel.getByRole('textbox', { name: /^titre$/i }).fill('Tasse à café en grès bleu nuit, 350 ml');
  await expect(panel.getByText('réglé : Longueur du titre')).toBeVisible();
  await panel.getByRole('tab', { name: 'Formation' }).click();
  await panel.getByRole('radio', { name: 'Remise en ordre' }).check();
  await panel.getByRole('radio', { name: /Par le début/ }).check();
  await panel.getByRole('textbox', { name: 'Nom du parcours' }).fill('La boutique');
  await panel.getByRole('button', { name: 'Commencer', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'La boutique' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Catalogue' }).click();
  await expect(panel.locator('.kept-listing').first()).toBeVisible();
  await panel.getByRole('tab', { name: 'Fiche' }).click();
  await panel.getByRole('link', { name: 'Demander à mon fournisseur' }).click();
  await expect(panel.getByRole('textbox', { name: 'Message' })).toHaveValue(/^Bonjour/);
}

async function otherSites(app: App) {
  for (const address of VISITED.slice(1)) {
    const page = await app.visit(address);
    await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
    if (address === PRESTASHOP_FORM) await page.locator('#product_description_description_1').fill('Bol en grès.');
  }
}

async function filesAndPages(app: App) {
  const page = await app.open('data.html');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await (await saving).path());
  await expect(page.getByRole('button', { name: 'Reprendre ce fichier' })).toBeVisible();
  await page.getByLabel('Choisir une phrase secrète').fill('une phrase assez longue');
  await page.getByLabel('La même, encore une fois').fill('une phrase assez longue');
  await page.getByLabel('J’ai compris').check();
  await page.getByRole('button', { name: 'Créer le coffre' }).click();
  await expect(page.getByText('Le coffre est créé et ouvert.')).toBeVisible({ timeout: 20_000 });
  await page.goto(app.url('margins.html'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(app.url('options.html'));
  await page.getByRole('button', { name: 'Partir de zéro' }).click();
  await expect(page.getByRole('heading', { name: 'Programme sans titre' })).toBeFocused();
  await page.getByRole('textbox').first().fill('Ma formation');

  await page.goto(app.url('demo.html?listing=pull'));
  await expect(page.locator('.demo-beside .verdict-line')).toBeVisible();
  await page
    .locator('.sheet')
    .getByRole('textbox', { name: /^titre$/ })
    .fill('Pull');
  await page.goto(app.url('present.html?programme=whole&module=m04'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (let slide = 0; slide < 12; slide++) await page.keyboard.press('PageDown');

  await page.goto(app.url('session.html'));
  await page.getByLabel('Titre de la séance').fill('Mardi');
  await page.getByRole('button', { name: 'Créer la séance' }).click();
  await page.getByRole('link', { name: 'Participants et résultats', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'lac.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(resultFile(3, 'Lac de craie'))),
  });
  await expect(page.getByText(/1 fichier recueilli/)).toBeVisible();
  const session = new URL(page.url()).hash.slice(1).split('/')[0];
  await page.goto(app.url(`report.html?session=${session}&kind=group`));
  await expect(page.getByRole('heading').first()).toBeVisible();
}

test('all of the product is used, and the browser’s own log holds no request, name or socket of it', async ({
  server,
}) => {
  test.setTimeout(150_000);
  const complaints: string[] = [];
  const control = await logged('chrome-mv3', server.browserArguments, async (app) => {
    for (const address of VISITED) await (await app.visit(address)).waitForLoadState('load');
    const page = await app.visit(VISITED[0]!);
    await page.evaluate(() => fetch('https://nowhere.example/page').catch(() => {}));
    const ours = await app.open('verify.html');
    await ours.evaluate((address) => location.assign(address), `${SHOP}/plain?from=ours`);
    await ours.waitForURL(/from=ours/);
  });
  // The log and its reader see what is there to see: a page's request that cannot succeed, and one that ours began.
  expect(control.requests).toContainEqual({
    url: 'https://nowhere.example/page',
    initiator: 'https://www.amazon.fr',
  });
  expect(
    control.requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://')).map(({ url }) => url),
  ).toEqual([`${SHOP}/plain?from=ours`]);

  const used = await logged('chrome-mv3-granted', server.browserArguments, async (app) => {
    app.context.on('console', (message) => complaints.push(message.text()));
    // Files first: with a second connection to the browser, which the panel needs, they end up elsewhere.
    await filesAndPages(app);
    const panel = await panelOnListing(app);
    await panelTabs(panel);
    await otherSites(app);
    expect(complaints.filter((text) => /content security policy/i.test(text))).toEqual([]);

    // Even asked to, neither a page of ours nor the worker can.
    const page = await app.open('verify.html');
    expect(await page.evaluate(ATTEMPT)).toBe('refused');
    await expect.poll(() => complaints.join('\n')).toContain("connect-src 'none'");
    await app.killWorker();
    await page.reload();
    await (await app.visit(`${SHOP}/plain`)).waitForLoadState('load');
    const [worker] = app.context.serviceWorkers();
    if (worker) expect(await worker.evaluate(ATTEMPT)).toBe('refused');
  });
  expect(used.requests.filter(({ initiator }) => initiator.includes('extension'))).toEqual([]);
  // What is left are the pages' own requests, the same as without any reading.
  const asked = new Set(byHand(control).map(({ url, initiator }) => `${url} ← ${initiator}`));
  expect(
    byHand(used)
      .map(({ url, initiator }) => `${url} ← ${initiator}`)
      .filter((request) => !asked.has(request)),
  ).toEqual([]);
  expect(byHand(used).length).toBeGreaterThan(VISITED.length);
  expect(used.names.filter((name) => !/^https:\/\/(?:127\.0\.0\.1:\d+|~notfound)$/.test(name))).toEqual([]);
  expect(used.sockets.filter((address) => !/^127\.0\.0\.1:\d+$/.test(address) && !PROBE.test(address))).toEqual([]);
});
