import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { writeProgrammeFile } from '../../utils/training/write-programme';
import { module, programmeOf, step } from '../unit/any-progress';
import { expect, test } from './app';
import { SHOP } from './hostile-pages';
import { HOSTILE_FORMULA, HOSTILE_LONG, HOSTILE_NAME } from './hostile-text';
import { expectHarmless } from './hostile-words';
import { OverlayView } from './overlay';
import { resultFile } from './result-files';

const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** Errors of a page's own scripts: hostile words must not break what shows them. */
function listen(page: Page, into: string[]) {
  page.on('pageerror', (error) => into.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => into.push(`${page.url()}: asks ${dialog.message()}`));
}

test('a listing of hostile words is shown, drafted, kept and asked about without running, turning or breaking anything', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  app.context.on('page', (page) => listen(page, errors));
  const page = await app.visit(`${SHOP}/hostile-words`);
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const marker = (await overlay.markers())[0]!;
  await overlay.click(marker);
  await expect.poll(async () => (await overlay.ofClass('card')).length).toBe(1);
  expect((await overlay.drawn()).filter(({ name }) => ['img', 'script', 'iframe'].includes(name))).toEqual([]);
  for (const { text } of await overlay.ofClass('card')) expect(text).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);

  const popup = await app.clickIcon(page);
  await expect(popup.getByRole('button', { name: 'Ouvrir le panneau' })).toBeVisible();
  await expectHarmless(popup, 'popup');
  const tabId = await popup.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id,
  );
  await popup.close();

  for (const view of ['fiche', 'catalogue', 'training/home', 'draft/supplier', 'draft']) {
    const panel = await app.open(`sidepanel.html?tab=${tabId}#${view}`);
    await panel.getByRole('main').waitFor();
    await panel.waitForTimeout(400);
    // What is folded holds the most foreign words.
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectHarmless(panel, view);
    if (view === 'fiche') await expect(panel.getByRole('heading', { level: 1 })).toContainText('<img src=x');
    if (view === 'draft') {
      await panel.getByRole('button', { name: 'Essayer une nouvelle version' }).click();
      const title = panel.getByRole('textbox', { name: /^titre$/i });
      await title.fill(HOSTILE_LONG);
      await expect(panel.locator('.counter').first()).toBeVisible();
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await expectHarmless(panel, 'draft in hand');
      await panel.waitForTimeout(600);
      await panel.goto(app.url(`sidepanel.html?tab=${tabId}#draft`));
      await panel.reload();
      await panel.getByRole('main').waitFor();
      await expectHarmless(panel, 'list of drafts');
    }
    await panel.close();
  }
  for (const name of ['options.html', 'data.html']) {
    const own = await app.open(name);
    await own.getByRole('main').waitFor();
    await own.waitForTimeout(400);
    await own.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectHarmless(own, name);
    await own.close();
  }
  expect(errors).toEqual([]);
});

test('hostile files of a training: sessions, reports, slides and spreadsheets show words, run nothing and name what is refused', async ({
  app: bare,
}) => {
  test.setTimeout(150_000);
  const errors: string[] = [];
  bare.context.on('page', (page) => listen(page, errors));
  const words = { fr: HOSTILE_NAME, en: HOSTILE_NAME };
  const own = {
    ...programmeOf({
      ...module('m', [step('s1', { action: words, why: words, evidence: words })]),
      title: words,
      goal: words,
      objectives: [{ id: 'o', text: words }],
      sources: [HOSTILE_FORMULA, 'javascript:alert(1)'],
    }),
    id: 'hostile',
    title: { fr: HOSTILE_NAME.slice(0, 290) },
    about: words,
  };

  // A programme: looked at, taken up, and projected.
  const options = await bare.open('options.html');
  const programmePicker = options.locator('section:has(#programme-import) input[type=file]');
  await programmePicker.setInputFiles(file(`\u202Egnp.json`, `{"a":`.repeat(10_000)));
  await expect(options.getByText(/emboîtées sans fin/)).toBeVisible();
  await expectHarmless(options, 'refused programme');
  await programmePicker.setInputFiles(file(`${'\u202E'}nosj.json`, writeProgrammeFile(own)));
  await options.getByRole('button', { name: 'Importer ce programme' }).click();
  await expect(options.getByRole('link', { name: /<img src=x/ }).first()).toBeVisible();
  await expectHarmless(options, 'own programmes');

  // Progress: too deep, too new, of another kind; each says so, and nothing is taken.
  const data = await bare.open('data.html');
  const progressPicker = data.getByRole('region', { name: 'Reprendre un fichier' }).locator('input[type=file]');
  for (const [content, sentence] of [
    [
      `{"format":"pret-a-vendre/progress","version":1,"more":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      /emboîtées sans fin/,
    ],
    ['{"format":"pret-a-vendre/progress","version":7}', /version plus récente/],
    ['{"format":"\u202Eother","version":1,"__proto__":{"x":1}}', /autre sorte/],
    ['PK\u0003\u0004', /ne peut pas être lu/],
  ] as const) {
    await progressPicker.setInputFiles(file('\u202Enosj.json', content));
    await expect(data.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    await expectHarmless(data, 'refused progress');
  }

  // A session with a hostile name, place and learner.
  const session = await bare.open('session.html');
  await session.getByLabel('Titre de la séance').fill(HOSTILE_NAME);
  await session.getByRole('button', { name: 'Créer la séance' }).click();
  await session.getByLabel('Lieu').fill(HOSTILE_FORMULA);
  await session.getByLabel('Formateur', { exact: true }).fill(HOSTILE_NAME);
  await session.getByLabel('Objectifs').fill(HOSTILE_FORMULA);
  await session.getByRole('link', { name: 'Participants et résultats', exact: true }).click();
  const learner = resultFile(1, HOSTILE_NAME.slice(0, 190), {
    journey: { id: 'journey-1', programme: own.id, name: HOSTILE_NAME.slice(0, 400) },
    programme: own,
  });
  const events = learner.events.map((event) =>
    event.type === 'journeyStarted' ? { ...event, programme: own.id } : event,
  );
  const noted = {
    id: 'n',
    at: events.at(-1)!.at + 1,
    journey: 'journey-1',
    type: 'noteWritten' as const,
    step: 's1',
    by: 'learner' as const,
    text: HOSTILE_FORMULA,
  };
  const listings = learner.listings.map((listing) => ({ ...listing, name: HOSTILE_FORMULA.slice(0, 190) }));
  await session
    .locator('input[type=file]')
    .setInputFiles([
      file('\u202Enosj.json', { ...learner, events: [...events, noted], listings }),
      file('<b>x</b>.json', `{"__proto__":1,${'"a":'.repeat(5)}`),
    ]);
  await expect(session.getByText(/1 fichier recueilli · 1 fichier refusé/)).toBeVisible();
  await expectHarmless(session, 'people');
  const address = session.url();
  await session.locator('a.row-link').first().click();
  await expect(session.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await session.waitForTimeout(500);
  await expectHarmless(session, 'one person');
  for (const view of ['group', 'documents', 'details']) {
    await session.goto(address.replace(/\/people.*$/, `/${view}`));
    await session.getByRole('heading', { level: 2 }).first().waitFor();
    await session.waitForTimeout(400);
    await expectHarmless(session, view);
  }
  await session.goto(bare.url('session.html#%/%E0%A4%A/%'));
  await session.reload();
  await expect(session.getByRole('heading', { level: 1 })).toBeVisible();
  const id = decodeURIComponent(address.split('#')[1]!.split('/')[0]!);

  // What is printed, and the files for other programs.
  for (const kind of ['learners', 'sheet', 'group']) {
    const report = await bare.open(`report.html?session=${encodeURIComponent(id)}&kind=${kind}`);
    await report.locator('.document').first().waitFor();
    await expectHarmless(report, `report ${kind}`);
    if (kind === 'learners') {
      const save = async (name: string) => {
        const saving = report.waitForEvent('download');
        await report.getByRole('button', { name, exact: true }).click();
        const download = await saving;
        expect(download.suggestedFilename()).toMatch(/^pret-a-vendre-[\p{L}\p{M}\p{N}-]+\.\w+$/u);
        return readFileSync(await download.path());
      };
      const book = await readXlsx(new Uint8Array(await save('Classeur XLSX')));
      const cells = book.sheets.flatMap(({ rows }) => rows.flat());
      expect(cells.some((cell) => String(cell).includes('HYPERLINK'))).toBe(true);
      for (const cell of cells) expect(String(cell)).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
      const csv = (await save('CSV : Fiches')).toString();
      expect(csv).toContain('"\'=HYPERLINK');
      expect(csv).not.toMatch(/(?:^|;)"?[=+@]/m);
    }
    await report.close();
  }
  const slides = await bare.open(`present.html?programme=${own.id}`);
  for (let slide = 0; slide < 6; slide++) {
    await slides.waitForTimeout(150);
    await expectHarmless(slides, `slide ${slide}`);
    await slides.keyboard.press('PageDown');
  }
  expect(errors).toEqual([]);
});
