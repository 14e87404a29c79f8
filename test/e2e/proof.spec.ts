import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { assessedObjectives } from '../../utils/proof/assessed';
import { groupOf } from '../../utils/proof/group';
import { FILES, HOSTILE, learnerFile, SESSION, sourceOf } from '../unit/proof-fixtures';
import { type App, expect, test } from './app';
import { pdfPages } from './pdf-text';
import { seed } from './proof-seed';

const LEARNER = 'report.html?session=session-1&participant=p0&kind=learner';
const KINDS = ['learners', 'sheet', 'group'].map((kind) => `report.html?session=session-1&kind=${kind}`);

async function report(app: App, address: string): Promise<Page> {
  const page = await app.open(address);
  await page.locator('.document').first().waitFor();
  return page;
}

/** As it is printed, without the spaces that a line's end takes away. */
async function printed(page: Page): Promise<string[]> {
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  return pages.map((text) => text.replace(/\s+/g, ' '));
}

test('a learner’s report prints what was done, before and after, on numbered A4 pages that say whose they are', async ({
  bare,
}) => {
  await seed(bare, SESSION, FILES);
  const page = await report(bare, LEARNER);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 841\.\d+\]/);
  const pages = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(3);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(`${index + 1} / ${pages.length}`);
    expect(text).toMatch(/Bilan individuel de formation · \d\d\/\d\d\/\d{4} · Dune de sel/);
  }
  const { programme, journey } = sourceOf(FILES).learners[0]!;
  const scores = assessedObjectives(programme, journey).flatMap(({ quiz }) =>
    quiz.before && quiz.after ? [quiz] : [],
  );
  expect(scores.length).toBeGreaterThan(0);
  const whole = pages.join(' ');
  for (const words of [
    'Vendre sur Amazon, groupe de novembre',
    'C. Martin',
    '23 novembre 2026 (matin, après-midi)',
    ...scores.flatMap(({ before, after }) => [before, after].map((score) => `${score!.right} sur ${score!.asked}`)),
    '1 sur 4',
    'Corrigé (2)',
    'Longueur du titre',
    'vu sur',
    'n’y est plus depuis le 24/11/2026',
    'Pas de catalogue papier à reprendre.',
    'Autonome le second jour.',
    'Données bien tenues',
    'certificat de réalisation',
    'Indicateur 11',
  ]) {
    expect(whole.replaceAll(' ', '')).toContain(words.replace(/\s/g, ''));
  }
  expect(whole).not.toContain('Revoir les dimensions.');
  expect(whole).not.toContain('Classeur');

  await page.getByRole('checkbox', { name: 'Joindre les notes' }).check();
  expect((await printed(page)).join(' ')).toContain('Revoir les dimensions.');
});

test('a session prints all reports in one go, a sheet to sign, and a summary that names nobody', async ({ bare }) => {
  await seed(bare, SESSION, FILES);
  const page = await report(bare, KINDS[0]!);
  const reports = await printed(page);
  for (const { pseudonym } of FILES) {
    expect(reports.filter((text) => text.includes(` · ${pseudonym}`)).length, pseudonym).toBeGreaterThan(0);
  }
  await expect(page.getByText('Sans résultats lisibles à ce jour : Comète de jade')).toBeVisible();

  await page.getByRole('link', { name: 'Feuille de séance' }).click();
  await page.getByRole('table').waitFor();
  await expect(page.getByRole('row')).toHaveCount(1 + SESSION.participants.length + 1);
  await expect(page.getByRole('columnheader')).toHaveText([
    'Pseudonyme',
    'Nom et prénom (à la main)',
    '23/11/2026 matin',
    '23/11/2026 après-midi',
    '24/11/2026 matin',
    '24/11/2026 après-midi',
  ]);
  expect((await printed(page)).join(' ')).toContain('Publier une première fiche complète.');

  await page.getByRole('link', { name: 'Synthèse du groupe' }).click();
  await page.getByRole('heading', { name: 'Défauts les plus fréquents' }).waitFor();
  const summary = (await printed(page)).join(' ');
  const { sum, of, people } = groupOf(sourceOf(FILES).learners).programmes[0]!.objectives[0]!.quiz.before;
  expect(summary).toContain(`${sum} sur ${of} (${people})`);
  for (const { pseudonym } of SESSION.participants) expect(summary).not.toContain(pseudonym);
});

test('files are saved and can be read by other programs', async ({ bare }) => {
  await seed(bare, SESSION, FILES);
  const page = await report(bare, LEARNER);
  const save = async (name: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const download = await saving;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const book = await save('Classeur XLSX');
  expect(book.name).toMatch(/^pret-a-vendre-dune-de-sel-\d{4}-\d\d-\d\d\.xlsx$/);
  expect((await readXlsx(new Uint8Array(book.bytes))).sheets.map(({ name }) => name)).toEqual([
    'Étapes',
    'Évaluations',
    'Fiches',
    'Remarques',
    'À lire',
  ]);
  await expect(page.getByRole('status').filter({ hasText: 'Fichier prêt' })).toBeVisible();

  const proof = JSON.parse((await save('JSON')).bytes.toString());
  expect(proof).toMatchObject({ format: 'pret-a-vendre/proof', version: 1, learners: [{ pseudonym: 'Dune de sel' }] });

  const [once, twice] = [await save('Énoncés xAPI'), await save('Énoncés xAPI')];
  expect(JSON.parse(once.bytes.toString())).toEqual(JSON.parse(twice.bytes.toString()));

  expect((await save('CSV : Évaluations')).bytes.toString()).toMatch(/^\uFEFF"Pseudonyme";"Programme";/);
  await page.getByRole('checkbox', { name: /points-virgules/ }).uncheck();
  expect((await save('CSV : Évaluations')).bytes.toString()).toMatch(/^\uFEFF"Pseudonyme","Programme",/);
});

test('one’s own journey, under a pseudonym chosen on the spot', async ({ bare }) => {
  await seed(bare, SESSION, FILES);
  const page = await report(bare, 'report.html?journey=journey-0');
  await page.getByRole('textbox', { name: /Pseudonyme/ }).fill('Galet de lin');
  await page.keyboard.press('Tab');
  await expect(page.locator('.document')).toContainText('Galet de lin');
  await expect(page.locator('.document')).not.toContainText('Dune de sel');
  await expect(page.locator('.document')).toContainText('vu sur « Fiche 1 »');
});

test('hostile text stays text, on screen and on paper', async ({ bare }) => {
  const files = [learnerFile(HOSTILE.markup, 0, HOSTILE)];
  const hostile = {
    ...SESSION,
    title: HOSTILE.markup,
    trainer: `"} body { display: none } ${HOSTILE.bidi}`,
    participants: [{ id: 'p0', pseudonym: `"; } ${HOSTILE.markup}`, remark: HOSTILE.long }],
  };
  await seed(bare, hostile, files);
  for (const address of [LEARNER, ...KINDS]) {
    const page = await report(bare, address);
    expect(await page.locator('.document img, .document script').count()).toBe(0);
    expect(await page.title()).toBe('Bilan – Prêt à vendre');
    expect((await printed(page)).length).toBeLessThan(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  }
});

test('nothing there: says what to do', async ({ bare }) => {
  const page = await bare.open('report.html?journey=none');
  await expect(page.getByRole('heading', { name: 'Ce parcours n’est pas dans ce navigateur.' })).toBeVisible();
  await seed(bare, SESSION, []);
  await page.goto(bare.url(KINDS[0]!));
  await expect(page.getByRole('heading', { name: /Aucun résultat n’a encore été recueilli/ })).toBeVisible();
  await page.goto(bare.url(KINDS[1]!));
  await expect(page.getByRole('table')).toBeVisible();
});

for (const language of ['fr', 'en'] as const) {
  test(`accessible, and no wider than a small screen (${language})`, async ({ bare }) => {
    await seed(bare, SESSION, FILES);
    for (const address of [LEARNER, ...KINDS, 'report.html?journey=journey-0']) {
      const page = await report(bare, address);
      await page.locator(`label[lang=${language}] input`).check();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
      ).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await page.close();
    }
  });
}
