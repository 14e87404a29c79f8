import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import type { Report } from '../../utils/core/report';
import { judge } from '../../utils/judging/judge';
import { makeWaiver } from '../../utils/judging/set-aside';
import { known } from '../unit/fixtures';
import { expect, test } from './app';
import { catalogueOf, keep, keepLike, LONG, listing, sixty } from './catalogue-seed';
import { faults, speak } from './look';
import { recordsIn } from './rows';

const demo = (id: string) => demoListings.find((one) => one.id === id)!.url;
const rows = (page: Page) => page.locator('.kept-listing');
const judgeAll = (page: Page) => page.getByRole('button', { name: /Juger de nouveau toutes les fiches/ });
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** How many moments are kept, whatever of. */
const moments = async (page: Page) => (await recordsIn(page, 'summaries')).length;

test('an empty catalogue says what to do; a listing that is read enters it and opens at its own address', async ({
  app,
}) => {
  const panel = await app.open('sidepanel.html#catalogue');
  await expect(panel.getByText('cliquez sur l’icône de Prêt à vendre')).toBeVisible();
  expect(await faults(panel)).toEqual([]);
  await app.visit(demo('amazon-before'));
  await expect(rows(panel)).toHaveCount(1);
  await expect(rows(panel).getByRole('link').first()).toHaveAttribute('href', demo('amazon-before'));
  await expect(rows(panel)).toContainText(/Bloquée|À améliorer/);
});

test('a rule has changed: it is offered, judged again, told, opened, and kept only when the person says so', async ({
  app,
}) => {
  const panel = await catalogueOf(app, sixty());
  await panel.setViewportSize({ width: 360, height: 800 });
  await expect(panel.getByText('60 fiches gardées.')).toBeVisible();
  await expect(panel.getByText('Des règles ont changé depuis que vos fiches')).toBeVisible();
  // By keyboard alone.
  await judgeAll(panel).focus();
  await panel.keyboard.press('Enter');
  const sentence = panel.getByText('Depuis le 27 juillet 2026, 14 de vos 60 fiches dépassent la limite du titre.');
  await expect(sentence).toBeVisible();
  await expect(panel.getByText('maximum : 200 avant, 75 maintenant')).toBeVisible();
  await expect(panel.getByText('Selon les règles du')).toContainText('le verdict change pour 14 fiches sur 60');
  await panel.getByText('Voir les 14 fiches').click();
  await expect(panel.locator('.listing-links').getByRole('link')).toHaveCount(14);
  expect(await width(panel)).toBeLessThanOrEqual(360);
  expect(await faults(panel)).toEqual([]);
  expect(await moments(panel)).toBe(60);

  await panel.getByRole('button', { name: 'Garder ces verdicts dans l’historique' }).click();
  await expect(panel.getByText('14 fiches ont reçu un état d’aujourd’hui.')).toBeVisible();
  expect(await moments(panel)).toBe(74);
  await expect(panel.getByText('jugée de nouveau le').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Fermer ce résultat' }).click();
  await expect(panel.getByText('Des règles ont changé')).toHaveCount(0);
  await judgeAll(panel).click();
  await expect(panel.getByText('60 fiches jugées selon les règles du')).toContainText('aucun verdict ne change');
});

test('filters: by marketplace, by words, and the same product compared across marketplaces', async ({ app }) => {
  const panel = await catalogueOf(app, sixty());
  const place = panel.getByLabel('Place de marché');
  await expect(place.getByRole('option')).toHaveText(['Toutes', 'Amazon', 'Cdiscount', 'eBay']);
  await place.selectOption({ label: 'eBay' });
  await expect(panel.locator('.product')).toHaveCount(8);
  await place.selectOption({ label: 'Toutes' });
  await panel.getByLabel('Mots du titre').fill('gres NUMÉRO 60');
  await expect(rows(panel)).toHaveCount(1);
  await panel.getByLabel('Mots du titre').fill('rien de tel');
  await panel.getByRole('button', { name: 'Montrer toutes les fiches' }).click();
  await panel.getByLabel(/Seulement les produits/).check();
  await expect(panel.locator('.product')).toHaveCount(2);
  await expect(rows(panel)).toHaveCount(5);
  const three = panel.locator('.product', { hasText: '3 fiches du même produit' });
  await three.getByText('Comparer ces fiches').click();
  const price = three.locator('.channel-differences section', { hasText: 'prix' }).first();
  await expect(price.locator('dt')).toHaveText(['Amazon', 'Cdiscount', 'eBay']);
  await expect(price).toContainText('12,00');
  await expect(three.locator('.channel-differences section', { hasText: 'Couleur' })).toContainText('Bleu nuit');
  await expect(three.locator('.channel-differences section', { hasText: 'Matière' })).toHaveCount(0);
  expect(await faults(panel)).toEqual([]);
});

test('a decision on a rule that has changed stands, asks to be confirmed, and is confirmed or taken back', async ({
  app,
}) => {
  const seeds = sixty().slice(0, 2);
  const waivers = seeds.map((seed) => {
    const report = judge(listing({ ...seed, values: { ...seed.values, title: `${seed.values.title} `.repeat(3) } }), {
      waivers: [],
      rulesOff: [],
      today: seed.day,
    });
    return makeWaiver(report, { rule: 'title-length', kind: 'ignored', reason: 'Vendu ainsi', at: 1_780_000_000_000 });
  });
  expect(waivers[0]!.asked).toMatchObject({ options: { max: 200 } });
  const panel = await catalogueOf(app, seeds, waivers);
  await judgeAll(panel).click();
  await expect(panel.getByText('Vous avez écarté 2 points sur des règles qui ont changé depuis.')).toBeVisible();
  const items = panel.locator('.confirm-list > ul > li');
  await expect(items.first()).toContainText('maximum : 200 avant, 75 maintenant');
  await expect(items.first()).toContainText('Vendu ainsi');
  expect(await faults(panel)).toEqual([]);
  await items.first().getByRole('button', { name: 'Confirmer ma décision' }).click();
  await expect(items.first().getByText('Décision confirmée.')).toBeFocused();
  await items.last().getByRole('button', { name: 'Reprendre ma décision' }).click();
  await expect(items.last().getByText('Décision reprise')).toBeVisible();
  await panel.getByRole('button', { name: 'Fermer ce résultat' }).click();
  await judgeAll(panel).click();
  await expect(panel.getByText('Selon les règles du')).toBeVisible();
  await expect(items).toHaveCount(0);
});

test('the Fiche says that a rule has changed since an earlier day, and asks there to confirm a decision', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  const catalogue = await app.open('sidepanel.html#catalogue');
  await expect(rows(catalogue)).toHaveCount(1);
  const [tabId, report] = await catalogue.evaluate(async (url) => {
    const id = (await chrome.tabs.query({})).find((tab) => tab.url === url)!.id!;
    const state = (await chrome.storage.session.get(null))[`tab:${id}`] as { report: unknown };
    return [id, state.report] as const;
  }, page.url());
  const { listing: read } = report as Report;
  const earlier = { ...read, fields: { ...read.fields, title: known(LONG) } };
  const june = judge(earlier, { waivers: [], rulesOff: [], today: '2026-06-01' });
  const early = { at: Date.parse('2026-06-01T10:00:00Z') };
  const waiver = makeWaiver(june, { rule: 'title-length', kind: 'ignored', reason: 'Vendu ainsi', ...early });
  // The catalogue keeps the latest state: today's.
  await keep(catalogue, [{ report: june, ...early, latest: Date.now() }]);

  const fiche = await app.open(`sidepanel.html?tab=${tabId}`);
  await expect(fiche.getByText(/changé depuis l’état du 1er juin 2026/)).toBeVisible();
  await expect(fiche.getByText(/Longueur du titre\s».*la règle a changé le 27 juillet 2026/)).toBeVisible();
  expect(await faults(fiche)).toEqual([]);

  await keep(fiche, [], [waiver]);
  await page.reload();
  const decision = fiche.locator('.set-aside', { hasText: 'Longueur du titre' });
  await expect(decision.getByText('maximum : 200 avant, 75 maintenant')).toBeVisible();
  await decision.getByRole('button', { name: 'Confirmer ma décision' }).click();
  await expect(decision.getByText('Décision confirmée.')).toBeVisible();
  await fiche.reload();
  await expect(decision).toBeVisible();
  await expect(decision.getByRole('button', { name: 'Confirmer ma décision' })).toHaveCount(0);
});

test('ten thousand listings: pages, words, and judging that can be stopped', async ({ app }) => {
  test.setTimeout(180_000);
  const panel = await catalogueOf(app, []);
  await keepLike(panel, sixty(), 10_000);
  await panel.reload();
  await expect(panel.getByText(/10\s000 fiches gardées/)).toBeVisible();
  for (let number = 2; number <= 12; number++) {
    await panel.getByRole('button', { name: 'Page suivante' }).click();
    await expect(panel.getByRole('heading', { name: `Fiches gardées Page ${number}` })).toBeFocused();
    await panel.mouse.wheel(0, 4_000);
  }
  expect(await panel.locator('.product').count()).toBe(20);
  await panel.getByLabel('Mots du titre').fill('série 8765');
  await expect(rows(panel)).toHaveCount(1);
  await judgeAll(panel).click();
  await expect(panel.getByText(/Fiches jugées\s: [1-9]/)).toBeVisible();
  await panel.getByRole('button', { name: 'Arrêter' }).click();
  await expect(panel.getByText('Arrêté. Aucun verdict gardé n’a été modifié.')).toBeVisible();
  expect(await moments(panel)).toBe(10_000);
});

for (const language of ['fr', 'en'] as const) {
  test(`no accessibility fault, light and dark, in 360 px (${language})`, async ({ app }) => {
    const panel = await catalogueOf(app, sixty().slice(0, 45));
    await speak(app, language);
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.getByRole('button', { name: /Juger de nouveau toutes|Judge all kept/ }).click();
    await panel.getByText(/Voir les 14|See the 14/).click();
    await panel.getByText(/^(À venir|Coming)/).click();
    await panel
      .getByText(/^(Historique|History)$/)
      .first()
      .click();
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme: scheme });
      expect(await faults(panel), scheme).toEqual([]);
    }
    expect(await width(panel)).toBeLessThanOrEqual(360);
  });
}
