import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { programmes, stepById } from '../../utils/checklists';
import { demoListing } from '../../utils/demo/listings';
import { handbook } from '../../utils/rules/handbook';
import { type App, expect, test } from './app';
import { keepValues, recordsIn, valuesIn } from './rows';

const demo = (app: App, query = '') => app.open(`demo.html${query}`);
const verdict = (page: Page) => page.locator('.demo-beside .verdict-line');
const title = (page: Page) => page.locator('.sheet').getByRole('textbox', { name: /^(titre|title)$/ });

/** Everything the browser asks for, whichever page asks. */
function recordRequests(app: App): string[] {
  const asked: string[] = [];
  app.context.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** Opens a training as the panel does. */
const startTraining = (page: Page, name: string) =>
  keepValues(page, () => [
    {
      store: 'progressEvents',
      value: { id: 'e1', at: 1, journey: 'j1', type: 'journeyStarted', programme: programmes[0]!.id, name },
    },
  ]);

const progress = (page: Page) => valuesIn(page, 'progressEvents');

test('edit in place: the verdict moves, undo, redo and reset take the way back and forth, a reload loses nothing', async ({
  app,
}) => {
  const asked = recordRequests(app);
  const page = await demo(app);
  await page.getByRole('link', { name: 'Pull en laine' }).click();
  await expect(verdict(page)).toContainText('À améliorer (7)');
  const planted = demoListing('pull')!;
  const field = title(page);
  await expect(field).toHaveValue(planted.fields.title!);
  await field.fill(planted.mended.title!);
  await expect(verdict(page)).toContainText('À améliorer (2)');
  await page.reload();
  await expect(field).toHaveValue(planted.mended.title!);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(field).toHaveValue(planted.fields.title!);
  await expect(verdict(page)).toContainText('À améliorer (7)');
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click();
  await expect(field).toHaveValue(planted.mended.title!);
  await page.getByRole('button', { name: 'Remettre comme au début' }).click();
  await expect(field).toHaveValue(planted.fields.title!);

  // Nothing of it is kept among the merchant's listings, and nothing left the computer.
  expect(await recordsIn(page, 'summaries')).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !/^(chrome-extension|data):/.test(url))).toEqual([]);
});

test('the same listing is judged for another marketplace', async ({ app }) => {
  const page = await demo(app, '?listing=train');
  await expect(verdict(page)).toContainText('Bloquée (1)');
  const choice = page.getByRole('combobox', { name: 'Jugée pour' });
  await choice.selectOption('etsy');
  await expect(page).toHaveURL(/for=etsy/);
  await expect(page.locator('.demo-beside')).not.toContainText('au-delà de 80');
  await page.goBack();
  await expect(choice).toHaveValue('ebay');
});

test('the panel beside follows the listing and shows places on it; it says that nothing is kept', async ({ app }) => {
  const page = await demo(app, '?listing=confiture');
  await expect(verdict(page)).toContainText('Bloquée (1)');
  const tabId = await page.evaluate(async () => (await chrome.tabs.getCurrent())!.id);
  const panel = await app.open(`sidepanel.html?tab=${tabId}`);
  await expect(panel.locator('.page-title')).toContainText('Confiture d’abricot');
  await expect(panel.locator('.verdict-line')).toContainText('Bloquée (1) · À améliorer (4)');
  await expect(panel.getByText('rien de ce qu’elle montre n’entre dans votre historique')).toBeVisible();
  await panel.locator('summary', { hasText: '3760999990116' }).click();
  await panel.getByRole('button', { name: 'Montrer sur la page' }).click();
  await expect(panel.getByText('Montré sur la page.')).toBeVisible();
  await expect(page.locator('[data-field="gtin"]')).toHaveClass(/ringed/);
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'GTIN (EAN)' }).fill(demoListing('confiture')!.mended.gtin!);
  await expect(panel.locator('.verdict-line')).toHaveText(/^À améliorer/);

  // What is set aside in the panel is set aside on the page as well.
  await panel.bringToFront();
  await panel.locator('summary', { hasText: 'Prix au kilo' }).click();
  await panel.getByRole('button', { name: /Ne s’applique pas/ }).click();
  await panel.getByRole('textbox', { name: /Raison/ }).fill('Exercice');
  await panel.getByRole('button', { name: 'Écarter ce point' }).click();
  await expect(page.locator('.demo-beside')).toContainText('Écartés');
});

test('find the faults, by keyboard alone: the score in counts, the answers, and the result kept in the training', async ({
  app,
}) => {
  const page = await demo(app, '?listing=creme&view=find');
  await startTraining(page, 'Chat noir');
  // The panel gives nothing away.
  const tabId = await page.evaluate(async () => (await chrome.tabs.getCurrent())!.id);
  const panel = await app.open(`sidepanel.html?tab=${tabId}`);
  await expect(panel.getByText('ne montre pas une fiche produit')).toBeVisible();
  await page.bringToFront();
  await expect(page.locator('.spot[data-kind]')).toHaveCount(0);

  const tabTo = async (name: string | RegExp, role: 'checkbox' | 'button') => {
    const target = page.getByRole(role, { name });
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await tabTo('Émojis et pictogrammes dans la description', 'checkbox');
  await page.keyboard.press('Space');
  await tabTo('Code GTIN (EAN)', 'checkbox');
  await page.keyboard.press('Space');
  // Any check that the listing passes; which of them stand among the choices moves with the rules.
  const planted = demoListing('creme')!.faults.map(
    ({ rule }) => handbook.find((unit) => unit.default.id === rule)!.text.fr.title,
  );
  const choices = await page.locator('label:has(input[type=checkbox])').allInnerTexts();
  await tabTo(choices.map((name) => name.trim()).findLast((name) => !planted.includes(name))!, 'checkbox');
  await page.keyboard.press('Space');
  await tabTo('Voir le corrigé', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2 défauts trouvés sur 6' })).toBeFocused();
  await expect(page.getByText('4 défauts pas vus')).toBeVisible();
  await expect(page.getByText('1 case cochée qui n’est pas un défaut')).toBeVisible();
  await expect(page.getByText('Sans code EAN, la fiche ne peut pas être créée ici')).toBeVisible();
  await expect(panel.locator('.verdict-line')).toContainText('Bloquée (2)');
  await tabTo('Garder ce résultat dans « Chat noir »', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Résultat gardé : 2 sur 6.')).toBeVisible();
});

test('mend the listing: faults are counted down to none, and what was mended proves steps of the training', async ({
  app,
}) => {
  const page = await demo(app, '?listing=train&view=mend');
  await startTraining(page, '');
  const { mended, faults } = demoListing('train')!;
  const score = page.locator('.score');
  await expect(score).toHaveText('Restent 4 défauts sur 4');
  await title(page).fill(mended.title!);
  await expect(score).toHaveText('Restent 3 défauts sur 4');
  await page.getByRole('textbox', { name: 'description' }).fill(mended.description!);
  await page.getByRole('textbox', { name: 'Image 1, largeur en pixels' }).fill('1600');
  await expect(score).toHaveText('Reste 1 défaut sur 4');
  await page.getByRole('button', { name: 'Ajouter : informations de sécurité' }).click();
  await page.getByRole('textbox', { name: 'informations de sécurité, ligne 1' }).fill(mended.safetyInformation![0]!);
  await expect(score).toHaveText('Il ne reste aucun des 4 défauts. La fiche est réparée.');
  await expect(page.getByRole('button', { name: programmes[0]!.title.fr! })).toBeVisible();
  const provedRules = async () =>
    (await progress(page)).flatMap((event) => (event.type === 'stepProved' ? [stepById(event.step)?.rules ?? []] : []));
  await expect.poll(async () => (await provedRules()).length).toBeGreaterThan(0);
  const planted = faults.map(({ rule }) => rule);
  expect((await provedRules()).filter((rules) => !rules.some((rule) => planted.includes(rule)))).toEqual([]);
});

test('a trainer goes through the listings by keyboard and by address, and shows before beside after', async ({
  app,
}) => {
  const page = await demo(app, '?listing=pull&view=after');
  await expect(verdict(page)).toContainText('Rien de bloquant vu');
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confiture d’abricot');
  await expect(page).toHaveURL(/view=after/);
  await page.keyboard.press('Alt+PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pull en laine');
  await page.getByRole('link', { name: 'Avant / après' }).click();
  await expect(page.getByText('8 points réglés')).toBeVisible();
  await expect(page.locator('del').first()).toBeVisible();
  await expect(page.locator('ins').first()).toBeVisible();
});

test('welcome, options and an empty panel lead to the listings', async ({ app }) => {
  for (const name of ['welcome.html', 'options.html', 'sidepanel.html']) {
    const page = await app.open(name);
    await expect(page.getByRole('link', { name: 'S’exercer sur des fiches inventées' }), name).toHaveAttribute(
      'href',
      '/demo.html',
    );
    await page.close();
  }
});

for (const [language, label] of [
  ['fr', 'Français'],
  ['en', 'English'],
] as const) {
  test(`no accessibility fault, nothing scrolls sideways at 360 pixels (${language})`, async ({ app }) => {
    const page = await demo(app);
    await page.getByRole('radio', { name: label }).check();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const states = [
      '',
      '?listing=pull',
      '?listing=table',
      '?listing=boucles',
      '?listing=confiture',
      '?listing=bouilloire',
    ];
    for (const query of [
      ...states,
      '?listing=creme&view=find',
      '?listing=train&view=mend',
      '?listing=telephone&view=compare',
    ]) {
      await page.goto(app.url(`demo.html${query}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          `${query} ${scheme}`,
        ).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1280, height: 860 });
    }
  });
}
