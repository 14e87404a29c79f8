import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import type { Draft } from '../../utils/draft/draft';
import { type App, expect, test } from './app';
import type * as Entry from './backup-entry';
import { faults } from './look';

declare const backup: typeof Entry;

const PASSPHRASE = 'quatre moutons à l’ombre';

/**
 * A page of the extension whose folder picker gives the browser's own folders, in the order of these names: a dialog
 * cannot be answered by a test, and these are folders like those of the disk.
 */
async function open(app: App, page: string, folders: readonly string[] = []): Promise<Page> {
  const tab = await app.context.newPage();
  await tab.addInitScript(`${await pageScript('test/e2e/backup-entry.ts', 'backup')};globalThis.backup = backup;`);
  await tab.addInitScript((names) => {
    const left = [...names];
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(left.shift()!, { create: true });
  }, folders);
  await tab.clock.install();
  await tab.goto(app.url(page));
  await tab.evaluate(() => backup.shareVaultKey(backup.lockVault));
  return tab;
}

const draft = (id: string, title: string, at = Date.now()): Draft => ({
  id: `amazon|${id}`,
  original: {
    marketplace: 'amazon',
    id,
    url: `https://www.amazon.fr/dp/${id}`,
    fields: { title: { state: 'known', value: 'Bol', evidence: { source: 'dom', locator: '#t' } } },
  } as Draft['original'],
  edits: { title } as Draft['edits'],
  marketplaces: [],
  startedAt: at,
  changedAt: at,
});
const keep = (page: Page, one: Draft) => page.evaluate((it) => backup.saveDraft(it), one);

const listDrafts = (page: Page) => page.evaluate(() => backup.listDrafts());
const folderIn = (page: Page, name: string) =>
  page.evaluateHandle(
    async (it) => (await navigator.storage.getDirectory()).getDirectoryHandle(it, { create: true }),
    name,
  );
const filesIn = async (page: Page, folder: string): Promise<string[]> =>
  (await folderIn(page, folder)).evaluate(async (dir) => (await Array.fromAsync(dir.keys())).sort());
const bytesOf = async (page: Page, folder: string, name: string): Promise<Buffer> =>
  Buffer.from(
    await (await folderIn(page, folder)).evaluate(
      async (dir, it) => [...(await (await (await dir.getFileHandle(it)).getFile()).bytes())],
      name,
    ),
  );
const put = async (page: Page, folder: string, name: string, bytes: Uint8Array) =>
  (await folderIn(page, folder)).evaluate(
    async (dir, [it, content]) => {
      const writable = await (await dir.getFileHandle(it, { create: true })).createWritable();
      await writable.write(Uint8Array.from(content));
      await writable.close();
    },
    [name, [...bytes]] as const,
  );

const cardOf = (page: Page, folder: string) =>
  page.locator('.folder-card').filter({ has: page.getByRole('heading', { name: folder, exact: true }) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const add = async (page: Page, folder: string) => {
  await button(page, 'Ajouter un dossier').click();
  await expect(cardOf(page, folder)).toBeVisible();
};
const restorePart = (page: Page) => page.locator('.restore');
const pick = async (page: Page, name: string, buffer: Buffer) => {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Choisir un fichier de sauvegarde').click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
};
const cut = (bytes: Buffer, at: number) => bytes.subarray(0, at);

test('two folders get a copy of each change by themselves; one is damaged, the other gives everything back to an emptied browser', async ({
  bare: app,
}) => {
  test.slow();
  const page = await open(app, 'data.html#backup', ['disque', 'clé USB', 'disque']);
  await expect(page.getByText('Créez d’abord le coffre')).toBeVisible();
  await expect(button(page, 'Ajouter un dossier')).toHaveCount(0);
  await page.evaluate((words) => backup.makeVault(words), PASSPHRASE);
  await keep(page, draft('B1', 'Bol en grès'));
  await put(page, 'disque', 'photo.jpg', Buffer.from('not ours'));

  for (const folder of ['disque', 'clé USB']) {
    await add(page, folder);
    await expect(cardOf(page, folder)).toContainText('À jour');
    await expect(cardOf(page, folder)).toContainText('relue entière');
  }
  await button(page, 'Ajouter un dossier').click();
  await expect(page.getByRole('status').filter({ hasText: 'déjà dans la liste' })).toBeVisible();
  // What lay open before there was a vault is closed in another place, to which the folders come along.
  await page.evaluate(() => backup.finishVault());
  for (const folder of ['disque', 'clé USB']) await expect(cardOf(page, folder)).toContainText('À jour');
  const [first] = await filesIn(page, 'clé USB');
  expect(first).toMatch(/^pret-a-vendre-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[0-9a-f]{8}\.pav$/);
  expect(await filesIn(page, 'disque')).toEqual(['photo.jpg', expect.stringMatching(/\.pav$/)]);
  expect((await bytesOf(page, 'clé USB', first!)).toString('latin1')).not.toMatch(/moutons|amazon|startedAt/);

  // A change is announced, and copied when its time has come, with nobody asking.
  await keep(page, draft('B2', 'Tasse bleue'));
  await page.clock.fastForward('01:00');
  await expect(cardOf(page, 'disque')).toContainText('Modifications à copier');
  await expect(cardOf(page, 'disque')).toContainText(/s’écrira d’elle-même à \d\d:\d\d/);
  await page.clock.fastForward('05:00');
  for (const folder of ['disque', 'clé USB']) {
    await expect(cardOf(page, folder)).toContainText('À jour');
    await expect(cardOf(page, folder)).toContainText('2 générations');
  }
  // Nothing has changed: what is there is read back, and no generation is pushed out.
  await button(page, 'Sauvegarder maintenant').click();
  await expect(page.getByRole('status').filter({ hasText: 'dans 2 dossiers' })).toBeVisible();
  expect(await filesIn(page, 'clé USB')).toHaveLength(2);

  const latest = (await filesIn(page, 'clé USB')).at(-1)!;
  const damaged = await bytesOf(page, 'clé USB', latest);
  damaged[damaged.length - 20]! ^= 1;
  await put(page, 'clé USB', latest, damaged);
  await button(page, 'Vérifier les copies clé USB').click();
  await expect(page.getByRole('status').filter({ hasText: '1 copie est abîmée' })).toBeVisible();
  await cardOf(page, 'clé USB').getByText('2 générations').click();
  await expect(cardOf(page, 'clé USB').getByText('Abîmée')).toHaveCount(1);
  await expect(cardOf(page, 'clé USB')).not.toContainText('À jour');
  await cardOf(page, 'clé USB')
    .getByRole('button', { name: /^Restaurer…/ })
    .first()
    .click();
  await expect(restorePart(page)).toContainText('abîmé ou incomplet');
  expect(await faults(page)).toEqual([]);
  await page.clock.fastForward('00:31');
  await expect(cardOf(page, 'clé USB')).toContainText('À jour');

  const before = await listDrafts(page);
  expect(before).toHaveLength(2);
  const good = await bytesOf(page, 'disque', (await filesIn(page, 'disque')).at(-1)!);
  await page.evaluate(() => backup.eraseEverything());
  await page.close();

  const fresh = await open(app, 'data.html#backup');
  await expect(fresh.getByText('Créez d’abord le coffre')).toBeVisible();
  const newer = Buffer.from(good.toString('latin1').replace('"version":1', '"version":2'), 'latin1');
  const sum = createHash('sha256')
    .update(newer.subarray(0, newer.indexOf('\n') + 1))
    .digest();
  newer.set(sum, newer.indexOf('\n') + 1);
  for (const [content, sentence] of [
    [Buffer.alloc(0), 'd’une autre sorte'],
    [Buffer.from('{"format":"autre"}'), 'd’une autre sorte'],
    [newer, 'version plus récente'],
  ] as const) {
    await pick(fresh, 'copie.pav', content);
    await expect(restorePart(fresh)).toContainText(sentence);
  }
  const phrase = restorePart(fresh).getByLabel('Phrase secrète');
  await pick(fresh, 'copie.pav', cut(good, good.length - 1));
  await phrase.fill(PASSPHRASE);
  await phrase.press('Enter');
  await expect(restorePart(fresh)).toContainText('abîmé ou incomplet');
  await pick(fresh, 'copie.pav', good);
  await phrase.fill('quatre moutons');
  await phrase.press('Enter');
  await expect(restorePart(fresh)).toContainText('n’ouvre pas ce fichier');
  expect(await listDrafts(fresh)).toEqual([]);
  expect(await faults(fresh)).toEqual([]);

  await phrase.fill(PASSPHRASE);
  await phrase.press('Enter');
  await expect(fresh.getByRole('row', { name: /Brouillons 2 0 0/ })).toBeVisible();
  expect(await faults(fresh)).toEqual([]);
  await restorePart(fresh).getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(restorePart(fresh)).toContainText(/Fichier repris\s: 2 éléments ajoutés ou mis à jour/);
  expect(await listDrafts(fresh)).toEqual(before);
  await pick(fresh, 'copie.pav', good);
  await phrase.fill(PASSPHRASE);
  await phrase.press('Enter');
  await restorePart(fresh).getByRole('button', { name: 'Reprendre ce fichier' }).click();
  await expect(restorePart(fresh)).toContainText('est déjà là');
});

test('what goes wrong with one folder is said with it, and the others go on; a writing that was cut short harms nothing', async ({
  bare: app,
}) => {
  test.slow();
  const names = ['sain', 'parti', 'refusé', 'plein'];
  const page = await open(app, 'data.html#backup', names);
  await page.evaluate((words) => backup.makeVault(words), PASSPHRASE);
  await keep(page, draft('B1', 'Bol'));
  for (const name of names) await add(page, name);
  for (const name of names) await expect(cardOf(page, name)).toContainText('À jour');
  await page.getByLabel('Générations gardées par dossier').fill('1');
  await page.getByLabel('Générations gardées par dossier').blur();
  await expect(page.getByLabel('Générations gardées par dossier')).toHaveValue('2');

  // Removed from the disk; access taken back by the browser, as after a restart; no room left.
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('parti', { recursive: true });
    const given = new Set<string>();
    FileSystemHandle.prototype.queryPermission = async function () {
      return this.name === 'refusé' && !given.has(this.name) ? 'prompt' : 'granted';
    };
    FileSystemHandle.prototype.requestPermission = async function () {
      given.add(this.name);
      return 'granted';
    };
    const enter = FileSystemDirectoryHandle.prototype.getFileHandle;
    const write = FileSystemFileHandle.prototype.createWritable;
    const full = new WeakSet<FileSystemFileHandle>();
    FileSystemDirectoryHandle.prototype.getFileHandle = async function (...about) {
      const file = await enter.apply(this, about);
      if (this.name === 'plein') full.add(file);
      return file;
    };
    FileSystemFileHandle.prototype.createWritable = async function (...how) {
      if (full.has(this)) throw new DOMException('No space left', 'QuotaExceededError');
      return write.apply(this, how);
    };
  });
  await keep(page, draft('B2', 'Tasse'));
  await button(page, 'Sauvegarder maintenant').click();
  await expect(page.getByRole('status').filter({ hasText: '1 dossier sur 4' })).toBeVisible();
  await expect(cardOf(page, 'sain')).toContainText('À jour');
  await expect(cardOf(page, 'parti')).toContainText('Dossier introuvable');
  await expect(cardOf(page, 'refusé')).toContainText('Accès à redonner');
  await expect(cardOf(page, 'plein')).toContainText('Disque plein');
  expect(await faults(page)).toEqual([]);
  await button(page, 'Redonner l’accès refusé').click();
  await expect(cardOf(page, 'refusé')).toContainText('Modifications à copier');
  await button(page, 'Retirer de la liste parti').click();
  await cardOf(page, 'parti').getByRole('button', { name: 'Retirer de la liste' }).click();
  await expect(cardOf(page, 'parti')).toHaveCount(0);
  await page.close();

  // The page is closed when the copy is written and not yet named.
  const doomed = await open(app, 'data.html#backup');
  await doomed.evaluate(() => {
    FileSystemFileHandle.prototype.move = () => new Promise(() => {});
  });
  const earlier = await filesIn(doomed, 'sain');
  await keep(doomed, draft('B3', 'Assiette'));
  await button(doomed, 'Sauvegarder maintenant').click();
  await expect
    .poll(async () => (await filesIn(doomed, 'sain')).filter((name) => name.endsWith('.part')))
    .toHaveLength(1);
  await doomed.close();

  const after = await open(app, 'data.html#backup');
  expect(await filesIn(after, 'sain')).toEqual(expect.arrayContaining(earlier));
  await button(after, 'Vérifier les copies sain').click();
  await expect(after.getByRole('status').filter({ hasText: '2 copies relues, toutes entières' })).toBeVisible();
  await button(after, 'Sauvegarder maintenant').click();
  await expect(after.getByRole('status').filter({ hasText: 'dans 3 dossiers' })).toBeVisible();
  for (const name of ['sain', 'refusé', 'plein']) await expect(cardOf(after, name)).toContainText('À jour');
  // Two are kept, as was asked, and nothing unfinished.
  const kept = await filesIn(after, 'sain');
  expect(kept).toHaveLength(2);
  expect(kept.every((name) => name.endsWith('.pav'))).toBe(true);

  // Locked, nothing can be read: the copy waits, and is written when the vault opens.
  await keep(after, draft('B4', 'Plat'));
  await after.evaluate(() => backup.lockVault());
  await expect(cardOf(after, 'sain')).toContainText('En attente du coffre');
  await expect(button(after, 'Sauvegarder maintenant')).toBeDisabled();
  expect(await faults(after)).toEqual([]);
  await after.clock.fastForward('06:00');
  await expect(cardOf(after, 'sain')).toContainText('En attente du coffre');
  await after.evaluate((words) => backup.unlockVault(words), PASSPHRASE);
  for (const name of ['sain', 'refusé', 'plein']) await expect(cardOf(after, name)).toContainText('À jour');
});

test('without folders in the browser, copies are downloads; one is reminded when none is fresh, and left alone for a day', async ({
  bare: app,
}) => {
  const page = await open(app, 'data.html#backup');
  await page.evaluate((words) => backup.makeVault(words), PASSPHRASE);
  await page.evaluate(() => {
    delete window.showDirectoryPicker;
  });
  await keep(page, draft('B1', 'Bol'));

  // For a week nothing was saved.
  const panel = await open(app, 'sidepanel.html');
  await expect(panel.getByRole('tab', { name: 'Fiche' })).toBeVisible();
  await expect(panel.locator('.backup-reminder')).toHaveCount(0);
  // Since when there is something to save is noted as soon as the panel asks.
  await expect
    .poll(() => panel.evaluate(async () => (await chrome.storage.local.get('backup')).backup ?? {}))
    .toHaveProperty('unsavedSince');
  const week = 7 * 86_400_000;
  await panel.evaluate(async (long) => {
    const { backup: choices } = await chrome.storage.local.get(null);
    await chrome.storage.local.set({ backup: { ...(choices as object), unsavedSince: Date.now() - long } });
  }, week);
  await panel.reload();
  await expect(panel.locator('.backup-reminder')).toContainText('Vos données n’ont encore aucune sauvegarde');
  expect(await faults(panel)).toEqual([]);
  await button(panel, 'Plus tard').click();
  await expect(panel.locator('.backup-reminder')).toHaveCount(0);
  await panel.reload();
  await expect(panel.getByRole('tab', { name: 'Fiche' })).toBeVisible();
  await panel.clock.fastForward('00:05');
  await expect(panel.locator('.backup-reminder')).toHaveCount(0);
  // A day later it is said again, until there is a copy. The vault has locked itself meanwhile.
  await panel.clock.fastForward('24:00:00');
  await panel.reload();
  await expect(panel.locator('.backup-reminder')).toBeVisible();
  await page.evaluate((words) => backup.unlockVault(words), PASSPHRASE);

  const waiting = page.waitForEvent('download');
  await button(page, /^Télécharger/).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^pret-a-vendre-.*\.pav$/);
  await expect(page.getByText(/Dernier téléchargement\s: à l’instant/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await pick(page, download.suggestedFilename(), readFileSync((await download.path())!));
  // The open vault opens its own copy by itself.
  await expect(page.getByRole('row', { name: /Brouillons 0 0 1/ })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('tab', { name: 'Fiche' })).toBeVisible();
  await panel.clock.fastForward('00:05');
  await expect(panel.locator('.backup-reminder')).toHaveCount(0);
});
