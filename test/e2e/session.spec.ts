import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ResultFile } from '../../utils/core/results';
import { type App, expect, test } from './app';
import { resultFile } from './result-files';
import { valuesIn } from './rows';

interface Named {
  name: string;
  text: string;
}
const named = (name: string, file: ResultFile): Named => ({ name, text: JSON.stringify(file) });

const pick = (page: Page, files: readonly Named[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));

async function drop(page: Page, files: readonly Named[]) {
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, files);
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer });
}

async function createSession(app: App, title: string): Promise<Page> {
  const page = await app.open('session.html');
  await page.getByLabel('Titre de la séance').fill(title);
  await page.getByRole('button', { name: 'Créer la séance' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return page;
}

const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const storedSessions = (page: Page) => valuesIn(page, 'sessions');

test('a session from its preparation to the group: three learners, one broken file, one duplicate; a reload keeps all', async ({
  bare,
}) => {
  const options = await bare.open('options.html');
  await options.getByRole('link', { name: 'Ouvrir les séances' }).click();
  await expect(options.getByText('Aucune séance pour l’instant.')).toBeVisible();
  const page = await createSession(bare, 'Groupe du mardi');
  await page.getByLabel('Lieu').fill('Salle 2');
  await page.getByLabel('Formateur', { exact: true }).fill('F. de Test');
  await page.getByLabel('Jour', { exact: true }).fill('2026-11-24');
  await page.getByRole('button', { name: 'Ajouter ce jour' }).click();
  await page.getByRole('checkbox', { name: 'Après-midi' }).uncheck();
  await page.getByLabel('Objectifs').fill('Lire une fiche\n\nCorriger un titre');

  await goTo(page, 'Participants et résultats');
  await page.getByLabel('Pseudonyme à ajouter').fill('Écluse de sel');
  await page.getByRole('button', { name: 'Ajouter le participant' }).click();
  await page.getByRole('button', { name: 'Proposer un pseudonyme' }).click();
  const suggested = await page.getByLabel('Pseudonyme à ajouter').inputValue();
  expect(suggested).toMatch(/\p{L} d[e’]/u);
  await page.getByRole('button', { name: 'Ajouter le participant' }).click();
  await expect(page.getByText('2 participants n’ont pas encore remis de fichier')).toBeVisible();

  await drop(page, [
    named('ecluse.json', resultFile(1, 'ecluse de sel')),
    { name: 'coupé.json', text: JSON.stringify(resultFile(2, 'Phare')).slice(0, 500) },
    named('lac.json', resultFile(3, 'Lac de craie')),
  ]);
  await expect(page.getByText(/2 fichiers recueillis · 1 fichier refusé/)).toBeVisible();
  await expect(page.getByText(/coupé\.json.*ne peut pas être lu/)).toBeVisible();
  await pick(page, [
    named('lac copie.json', resultFile(3, 'Lac de craie')),
    named('dune.json', resultFile(4, 'Dune de lin')),
    named('lac bis.json', resultFile(5, 'Lac de craie')),
  ]);
  await expect(page.getByText('1 fichier déjà recueilli, à l’identique')).toBeVisible();
  await expect(page.getByText(/1 pseudonyme porté par deux parcours/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lac de craie (2)' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('link', { name: 'Dune de lin' })).toBeVisible();
  await goTo(page, 'Groupe');
  await expect(page.getByText('Résultats de 4 participants')).toBeVisible();
  await expect(page.getByText('1 participant sans fichier')).toBeVisible();
  await expect(page.locator('.names').getByText(suggested)).toBeVisible();
  const plots = page.getByRole('img', { name: /Les mêmes nombres sont dans le tableau/ });
  expect(await plots.count()).toBeGreaterThanOrEqual(5);
  for (const plot of await plots.all()) {
    const table = await plot.getAttribute('aria-describedby');
    await expect(page.locator(`table[id="${table}"]`)).toHaveCount(1);
  }
  await page.getByText('Les nombres en tableau (Points à corriger').click();
  await expect(page.locator('#faults-table tbody tr').first()).toBeVisible();

  await goTo(page, 'Participants et résultats');
  await goTo(page, 'Dune de lin');
  await page.getByLabel('Remarque du formateur').fill('À l’aise avec les prix.');
  await expect(page.getByText(/À améliorer \(12\)/).first()).toBeVisible();
  await expect(page.getByText(/À améliorer \(5\)/).first()).toBeVisible();
  // Left a moment after typing, without a click anywhere, nothing is lost.
  await page.waitForTimeout(800);
  await page.reload();
  await expect(page.getByLabel('Remarque du formateur')).toHaveValue('À l’aise avec les prix.');
  await goTo(page, 'Préparation');
  await expect(page.getByLabel('Lieu')).toHaveValue('Salle 2');
  await expect(page.getByLabel('Objectifs')).toHaveValue('Lire une fiche\nCorriger un titre');
  await goTo(page, 'Documents');
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Rapport individuel de Dune de lin' }).click();
  const report = await opening;
  await expect(report.getByText('À l’aise avec les prix.').first()).toBeVisible();
  await expect(page.locator('.downloads h2')).toBeVisible();
  expect(await storedSessions(page)).toMatchObject([
    { halfDays: [{ date: '2026-11-24', half: 'morning' }], objectives: ['Lire une fiche', 'Corriger un titre'] },
  ]);
});

test('five hundred files come in with progress shown, a bad one among them; cancelled, nothing is kept', async ({
  bare,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const paths = Array.from({ length: 501 }, (_, index) => {
    const path = join(folder, `resultat-${index}.json`);
    const file = resultFile(index, `Balise ${index}`);
    writeFileSync(path, index === 250 ? '{"format":"autre"}' : JSON.stringify(file));
    return path;
  });
  const page = await createSession(bare, 'Grand groupe');
  await goTo(page, 'Participants et résultats');
  const watch = () =>
    page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const text = document.querySelector('.collecting label')?.textContent;
        if (text) seen.add(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  await watch();
  await page.locator('input[type=file]').setInputFiles(paths);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Annulé : rien n’a été ajouté.'.replace(' :', '\u00a0:'))).toBeVisible();
  expect(await storedSessions(page)).toMatchObject([{ participants: [] }]);

  const startedAt = Date.now();
  await page.locator('input[type=file]').setInputFiles(paths);
  await expect(page.getByText(/500 fichiers recueillis · 1 fichier refusé/)).toBeVisible({ timeout: 50_000 });
  const merged = Date.now() - startedAt;
  await expect(page.getByText(/resultat-250\.json.*autre sorte/)).toBeVisible();
  const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
  expect(seen.filter((text) => /^\d+ sur 501 fichiers lus$/.test(text)).length).toBeGreaterThan(20);
  const shownAt = Date.now();
  await goTo(page, 'Groupe');
  await expect(page.getByText('Résultats de 500 participants')).toBeVisible({ timeout: 50_000 });
  await expect(page.locator('#faults-table')).toBeAttached();
  const bytes = JSON.stringify(resultFile(1, 'Balise 1')).length;
  console.log(
    `500 files of ${Math.round(bytes / 1000)} kB: ${merged} ms merged, ${Date.now() - shownAt} ms to the group`,
  );
  rmSync(folder, { recursive: true });
});

test('deleted and removed come back until the page is closed; two windows do not undo each other', async ({ bare }) => {
  const page = await createSession(bare, 'À garder');
  await goTo(page, 'Participants et résultats');
  await pick(page, [named('phare.json', resultFile(1, 'Phare de jade'))]);
  await expect(page.getByText('1 fichier recueilli')).toBeVisible();
  await page.getByRole('button', { name: /^Retirer Phare de jade/ }).click();
  await page.getByRole('button', { name: 'Oui, retirer' }).click();
  await expect(page.getByRole('button', { name: /^Rétablir/ })).toBeFocused();
  await page.getByRole('link', { name: 'Toutes les séances' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Séances de formation' })).toBeVisible();
  await page.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByRole('group', { name: 'Supprimer' }).getByText('0 participant')).toBeVisible();
  await page.getByRole('button', { name: 'Oui, supprimer la séance' }).click();
  expect(await storedSessions(page)).toEqual([]);
  for (const name of [/^Rétablir À garder/, /^Rétablir Phare/]) await page.getByRole('button', { name }).click();
  await page.getByRole('link', { name: 'À garder' }).click();
  await goTo(page, 'Groupe');
  await expect(page.getByText('Résultats de 1 participant')).toBeVisible();

  await goTo(page, 'Préparation');
  const other = await bare.context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Lieu').fill('Salle 3');
  await page.getByLabel('Formateur', { exact: true }).fill('F. de Test');
  await expect(page.getByLabel('Lieu')).toHaveValue('Salle 3');
  await expect(other.getByLabel('Formateur', { exact: true })).toHaveValue('F. de Test');
});

test('by keyboard alone: a session, a pseudonym, the parts of the session', async ({ bare }) => {
  const page = await bare.open('session.html');
  await expect(page.getByLabel('Titre de la séance')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Au clavier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Au clavier' })).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let i = 0; i < 10 && (await focused()) !== 'Participants et résultats'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Recueillir les résultats' })).toBeVisible();
  for (
    let i = 0;
    i < 20 && !(await page.getByLabel('Pseudonyme à ajouter').evaluate((e) => e === document.activeElement));
    i++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Jetée de cuivre');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Jetée de cuivre' })).toBeVisible();
});

for (const [language, colorScheme] of [
  ['fr', 'light'],
  ['fr', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility fault, nothing wider than the window (${language}, ${colorScheme})`, async ({ bare }) => {
    const page = await createSession(bare, 'Accès');
    await page.emulateMedia({ colorScheme });
    if (language === 'en') {
      const options = await bare.open('options.html');
      await options.getByRole('radio', { name: 'English' }).check();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.bringToFront();
    }
    const [id] = (await storedSessions(page)).map((session) => session.id);
    await page.goto(bare.url(`session.html#${id}/people`));
    await pick(page, [
      named('a.json', resultFile(1, 'Phare de jade')),
      named('b.json', resultFile(2, 'Lac de craie')),
      { name: 'c.json', text: '{' },
    ]);
    await expect(page.getByRole('link', { name: 'Phare de jade' })).toBeVisible();
    const [stored] = await storedSessions(page);
    const participant = stored!.participants[0]!.id;
    for (const place of [
      '',
      `${id}`,
      `${id}/people`,
      `${id}/group`,
      `${id}/people/${participant}`,
      `${id}/documents`,
    ]) {
      await page.goto(bare.url(`session.html#${place}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (place.endsWith('group')) {
        await expect(page.locator('#faults-table')).toBeAttached();
        // One of each kind: with every table open, the page is too long to be looked through in a minute.
        for (const fold of ['.module-details', '.module-details + .module-details', '.numbers-fold']) {
          await page
            .locator(fold)
            .first()
            .evaluate((node) => node.setAttribute('open', ''));
        }
        await page
          .getByText(/^(Les nombres en tableau|The numbers as a table)/)
          .last()
          .click();
      }
      if (place.endsWith(participant)) await expect(page.locator('#steps-table')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]),
        place,
      ).toEqual([]);
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(360);
    }
  });
}
