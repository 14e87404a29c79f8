import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Programme } from '../../utils/core/checklist';
import { type App, expect, test } from './app';
import { valuesIn } from './rows';

const section = (page: Page) => page.locator('section[aria-labelledby=programmesTitle]');
/** Only what the page itself has kept: the programmes in the browser's storage. */
const kept = async (page: Page): Promise<Programme[]> =>
  (await valuesIn(page, 'programmes')).map(({ programme }) => programme);
const pick = (page: Page, name: string, content: string) =>
  section(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  }
}
async function shared(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Partager en fichier' }).click();
  return readFileSync(await (await saving).path(), 'utf8');
}
async function list(app: App, page: Page) {
  await page.goto(app.url('options.html'));
  await expect(section(page).getByRole('heading', { name: 'Importer un programme' })).toBeVisible();
}

test('a trainer writes a programme by keyboard, shares it, deletes it and imports it again', async ({ app }) => {
  const page = await app.open('options.html');
  await expect(section(page).getByText(/pas encore de programme à vous/)).toBeVisible();
  await section(page).getByRole('button', { name: 'Partir de zéro' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Programme sans titre' })).toBeFocused();

  const type = async (text: string) => page.keyboard.type(text);
  const tab = async (times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press('Tab');
  };
  await tab(2);
  await expect(page.getByLabel('Titre', { exact: true })).toBeFocused();
  await type('Atelier savon');
  await tab();
  await type('Une matinée de pratique.');
  await page.getByRole('link', { name: '1. Module sans titre' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Module sans titre' })).toBeFocused();
  await tab();
  await type('Montrer le savon');
  await tab();
  await type('Faire cinq photos utiles.');
  await tab();
  await page.keyboard.press('ControlOrMeta+a');
  await type('beaucoup');
  await expect(page.getByText(/Écrivez un nombre entier de minutes/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await type('45');
  await expect(page.getByText(/Écrivez un nombre entier de minutes/)).toBeHidden();
  await page.getByLabel('Titre de la partie').focus();
  await type('Prendre les photos');
  await page.getByLabel('À faire').focus();
  await type('Prendre cinq photos.');
  await tab();
  await tab();
  await expect(page.getByText('Ce texte reste à écrire.')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await type('On voit le savon de partout.');
  await tab();
  await type('La fiche montre cinq photos.');
  await expect(page.getByText('Ce texte reste à écrire.')).toHaveCount(0);
  await tab();
  await page.keyboard.press('ControlOrMeta+a');
  await type('15');
  await tab();
  await page.keyboard.press('Space');
  await tab();
  await page.keyboard.press('Enter');
  await tab();
  await type('images nombre');
  await expect(page.getByText('1 règle trouvée')).toBeVisible();
  await tab();
  await page.keyboard.press('Space');
  await expect(page.getByText('Règles qui la prouvent : 1')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true }).last()).toBeFocused();

  // A second step, moved up and down, removed and put back.
  await page.getByRole('button', { name: 'Ajouter une étape' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('À faire').last()).toBeFocused();
  await type('Choisir la première photo.');
  await tab();
  await type('Elle fait ouvrir la fiche.');
  await tab();
  await type('Elle montre le savon entier.');
  const up = page.getByRole('button', { name: 'Monter : Étape 2' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Déplacé : place 1 sur 2.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Monter : Étape 1' })).toBeFocused();
  await expect(page.locator('.item-name').first()).toHaveText('1. Choisir la première photo.');
  await page.getByRole('button', { name: 'Retirer : Étape 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.part-item .items > li')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.part-item .items > li')).toHaveCount(2);
  // Undo hands the focus back a frame later; a hand that typed before would lose a key.
  await expect(page.getByRole('button', { name: 'Retirer : Étape 1' })).toBeFocused();

  // An objective, and a question that assesses it.
  await page.getByRole('button', { name: 'Ajouter un objectif' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Objectif 1')).toBeFocused();
  await type('Faire voir la taille.');
  await page.getByRole('button', { name: 'Ajouter une question' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="modules.0.quiz.0.ask"]')).toBeFocused();
  await type('Quelle photo dit la taille ?');
  await tab(3);
  await type('Le savon seul');
  await page.getByLabel('Choix 2', { exact: true }).focus();
  await type('Le savon dans la main');
  await page.getByRole('radio', { name: 'Choix 1 est la bonne réponse' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Pourquoi c’est la bonne réponse').focus();
  await type('On connaît la taille d’une main.');
  await expect(page.getByText('Tout est enregistré.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 860 });

  // What was typed last is kept, through a reload.
  await page.reload();
  await expect(page.getByLabel('Objectif 1')).toHaveValue('Faire voir la taille.');
  await page.getByRole('link', { name: 'Atelier savon' }).click();
  await expectAccessible(page);
  const file = await shared(page);
  const [programme] = await kept(page);
  expect(JSON.parse(file)).toEqual({ format: 'pret-a-vendre/programme', version: 1, programme });
  expect(programme?.modules[0]).toMatchObject({
    minutes: 45,
    quiz: [{ answer: 1 }],
    parts: [{ steps: [{}, { minutes: 15, quick: true, rules: ['picture-count'] }] }],
  });

  await list(app, page);
  await section(page).getByRole('button', { name: 'Supprimer : Atelier savon' }).click();
  await expect(section(page).getByText('« Atelier savon » est supprimé.')).toBeVisible();
  await expect(section(page).getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('link', { name: 'Atelier savon', exact: true })).toBeVisible();
  await section(page).getByRole('button', { name: 'Supprimer : Atelier savon' }).click();
  await expect.poll(() => kept(page)).toEqual([]);

  await pick(page, 'atelier.json', file);
  await expect(section(page).getByRole('heading', { name: 'Ce que contient « atelier.json »' })).toBeFocused();
  await expect(section(page).getByText('1 module · 1 partie · 2 étapes · 45 min')).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await expectAccessible(page);
  await section(page).getByRole('button', { name: 'Importer ce programme' }).click();
  await expect(section(page).getByText('« Atelier savon » est importé.')).toBeFocused();
  expect(await kept(page)).toEqual([programme]);
});

const step = (id: string, fr: string) => ({ id, action: { fr }, why: { fr: 'a' }, evidence: { fr: 'b' }, minutes: 5 });
const small = (...steps: object[]) =>
  JSON.stringify(
    {
      format: 'pret-a-vendre/programme',
      version: 1,
      programme: {
        id: 'small',
        title: { fr: 'Petit programme', en: 'Small programme' },
        about: { fr: 'Pour voir' },
        modules: [
          {
            id: 'm',
            title: { fr: 'Module' },
            goal: { fr: 'But' },
            minutes: 5,
            parts: [{ id: 'p', title: { fr: 'P' }, steps }],
          },
        ],
      },
    },
    null,
    2,
  );

test('a broken file shows its lines, and nothing of it is kept', async ({ app }) => {
  const page = await app.open('options.html');
  const sound = small(step('s1', 'Faire <b>ceci</b>'), step('s2', 'Faire cela'));
  const lines = sound.split('\n');
  const twice = lines.findIndex((line) => line.includes('"s2"')) + 1;
  const first = lines.findIndex((line) => line.includes('"s1"')) + 1;
  await pick(page, 'double.json', sound.replace('"s2"', '"s1"'));
  await expect(
    section(page).getByRole('heading', { name: /« double.json » n’est pas importé : 1 problème/ }),
  ).toBeFocused();
  await expect(section(page).locator('.problems li')).toHaveText([
    new RegExp(`^Ligne ${twice}, colonne \\d+.*\\ss1\\s» est déjà pris à la ligne ${first}.*"id": "s1",$`),
  ]);
  await expectAccessible(page);

  await pick(page, 'ouvert.json', sound.replace('"Faire cela"', '"Faire cela'));
  await expect(section(page).locator('.problems li').first()).toContainText('ce texte n’est pas refermé');
  await expect(section(page).locator('.problems code').first()).toHaveText('"fr": "Faire cela');
  await pick(page, 'image.json', `<img src=x onerror="alert(1)">`);
  await expect(section(page).locator('.problems code').first()).toHaveText('<img src=x onerror="alert(1)">');
  await pick(page, 'demain.json', sound.replace('"version": 1', '"version": 2'));
  await expect(section(page).locator('.problems li')).toContainText(['version plus récente']);

  const dropped = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'glisse.json'));
      return data;
    },
    sound.replace('"Faire cela"', '7'),
  );
  await section(page).locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(section(page).getByRole('heading', { name: /« glisse.json » n’est pas importé/ })).toBeFocused();
  await expect(section(page).locator('.problems li')).toContainText(['un texte entre guillemets']);
  await section(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(section(page).getByRole('heading', { name: 'Importer un programme' })).toBeFocused();
  expect(await kept(page)).toEqual([]);
});

test('replaced or kept beside; a step that a journey has used is retired, and the journey goes on', async ({ app }) => {
  const page = await app.open('options.html');
  const take = async (content: string, button: string) => {
    await pick(page, 'programme.json', content);
    await section(page).getByRole('button', { name: button }).click();
    await expect(section(page).locator('#programmes-notice')).toBeFocused();
  };
  await take(small(step('s1', 'Faire ceci'), step('s2', 'Faire cela')), 'Importer ce programme');

  const panel = await app.open('sidepanel.html#training/home');
  await panel.getByRole('radio', { name: /Petit programme/ }).check();
  await panel.getByRole('button', { name: 'Commencer', exact: true }).click();
  await panel.getByRole('link', { name: /^Module/ }).click();
  await panel.getByRole('link', { name: /Faire ceci/ }).click();
  await panel.getByRole('checkbox').first().click();
  await expect(panel.getByRole('checkbox').first()).toBeChecked();

  await pick(page, 'programme.json', small(step('s2', 'Faire cela mieux'), step('s3', 'Faire autre chose')));
  await expect(section(page).getByText('1 étape nouvelle · 1 étape modifiée · 1 étape en moins')).toBeVisible();
  await section(page)
    .getByRole('radio', { name: /Garder les deux/ })
    .check();
  await section(page).getByRole('button', { name: 'Importer ce programme' }).click();
  await expect
    .poll(async () => (await kept(page)).map(({ title }) => title.fr).sort())
    .toEqual(['Petit programme', 'Petit programme (copie)']);
  await take(small(step('s2', 'Faire cela mieux'), step('s3', 'Faire autre chose')), 'Remplacer le programme');
  const replaced = (await kept(page)).find(({ id }) => id === 'small')!;
  const steps = replaced.modules[0]!.parts[0]!.steps;
  expect(steps.map(({ id, retired }) => [id, retired !== undefined])).toEqual([
    ['s2', false],
    ['s3', false],
    ['s1', true],
  ]);
  // The panel follows: what was done stays readable, what is new is asked.
  await expect(panel.getByText('Étape retirée du programme')).toBeVisible();
  await panel.getByRole('link', { name: /Module$/ }).click();
  await expect(panel.getByRole('link', { name: /Faire autre chose/ })).toBeVisible();
  await expect(panel.getByRole('link', { name: /Faire ceci/ })).toHaveCount(0);

  // In the editor a step is retired too, once it was opened in a journey, and can be put back.
  await panel.getByRole('link', { name: /Faire autre chose/ }).click();
  await expect(panel.getByRole('heading', { name: 'Faire autre chose' })).toBeVisible();
  await section(page).getByRole('link', { name: 'Modifier : Petit programme', exact: true }).click();
  await page.getByRole('link', { name: '1. Module' }).click();
  await page.getByRole('button', { name: 'Retirer : Étape 2' }).click();
  await expect(page.getByText('Étape 2 : retirée.')).toBeVisible();
  await page.getByText('2 étapes retirées').click();
  await page.getByRole('button', { name: 'Remettre : Faire ceci' }).click();
  await expect(page.locator('.part-item .items > li')).toHaveCount(2);
  await expect(page.getByText('Tout est enregistré.')).toBeVisible();
  await expectAccessible(page);
});

test('in English; a copy of a built-in programme; two windows on one programme', async ({ app }) => {
  const page = await app.open('options.html');
  await page.getByRole('radio', { name: 'English' }).check();
  await section(page).getByRole('button', { name: 'Make a copy of it' }).click();
  await expect(page.getByRole('heading', { name: 'The whole programme (copy)' })).toBeFocused();
  await expect(page.getByLabel('Title (English)')).toHaveValue('The whole programme (copy)');
  await expectAccessible(page);
  const other = await app.context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Title (English)').fill('From the other window');
  await expect(other.getByText('Everything is saved.')).toBeVisible();
  await page.getByLabel('Title (English)').fill('From this one');
  await expect(page.getByText(/has changed in another window/)).toBeVisible();
  expect((await kept(page))[0]!.title.en).toBe('From the other window');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(async () => (await kept(page))[0]!.title.en).toBe('From this one');
  await page.getByRole('radio', { name: 'English', exact: true }).check();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('From this one');

  // A browser that refuses to store is said at once; trying again later keeps what was typed.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    addEventListener('mend', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await page.getByLabel('Title', { exact: true }).fill('Not yet kept');
  await expect(page.getByRole('alert')).toContainText('Nothing was saved, the browser refused: Full');
  expect((await kept(page))[0]!.title.en).toBe('From this one');
  await page.evaluate(() => dispatchEvent(new Event('mend')));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Everything is saved.')).toBeVisible();
  expect((await kept(page))[0]!.title.en).toBe('Not yet kept');
  await page.goto(app.url('options.html'));
  await pick(page, 'broken.json', '{');
  await expect(section(page).getByText(/Line 1, column 2:/)).toBeVisible();
  await expectAccessible(page);
});
