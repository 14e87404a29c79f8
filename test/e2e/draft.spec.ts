import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { PRESTASHOP_FORM } from '../pages/form-pages';
import { type App, clickAndClose, expect, test } from './app';
import { OverlayView } from './overlay';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;
const SHORT = 'Tasse à café en grès bleu nuit, 350 ml, lot de 2';
const LONG = `${SHORT}, fabriquée à la main en Bretagne, passe au lave-vaisselle`;

/** The real side panel beside a demo listing, on its drafts. */
async function openDrafts(app: App, page: Page): Promise<Page> {
  await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
  const popup = await app.clickIcon(page);
  await clickAndClose(popup.getByRole('button', { name: /panneau|panel/ }));
  const panel = await app.surface('sidepanel.html');
  await panel.getByRole('tab', { name: /Brouillon|Draft/ }).click();
  return panel;
}

async function begin(app: App, id = 'amazon-before'): Promise<{ page: Page; panel: Page }> {
  const page = await app.visit(demo(id));
  const panel = await openDrafts(app, page);
  await panel.getByRole('button', { name: /Essayer une nouvelle version|Try a new version/ }).click();
  await expect(title(panel)).toBeVisible();
  return { page, panel };
}

const title = (panel: Page) => panel.getByRole('textbox', { name: /^(titre|title)$/i });
const field = (panel: Page, name: string) => panel.getByRole('group', { name, exact: true });

test('typing moves the verdict, the counters and what is cut; undo takes it back', async ({ app }) => {
  const { panel } = await begin(app);
  const verdict = panel.locator('.draft-bar .verdict-line');
  await expect(verdict).toBeVisible();
  const before = await verdict.textContent();
  await title(panel).fill(LONG);
  const here = field(panel, 'titre');
  await expect(here.locator('.counter').getByText(`${LONG.length} caractères`)).toBeVisible();
  await expect(here.getByText('Au-delà de 75 :')).toBeVisible();
  await expect(here.locator('.cut del')).toHaveText(LONG.slice(75).trim());
  await title(panel).fill(SHORT);
  await expect(here.locator('.cut')).toHaveCount(0);
  await expect(here.getByText('réglé : Longueur du titre')).toBeVisible();
  await expect(verdict).not.toHaveText(before!);
  await here.getByText('Ce qui change').click();
  await expect(here.locator('ins').first()).toBeVisible();

  await panel.getByRole('button', { name: 'Annuler' }).click();
  await expect(title(panel)).not.toHaveValue(SHORT);
  await panel.getByRole('button', { name: 'Refaire' }).click();
  await expect(title(panel)).toHaveValue(SHORT);
  await here.getByRole('button', { name: /Remettre comme sur la page/ }).click();
  await expect(verdict).toHaveText(before!);
});

test('bullets are added, moved and removed by buttons, and an emptied field counts as absent', async ({ app }) => {
  const { panel } = await begin(app);
  const bullets = field(panel, 'points forts');
  const lines = bullets.getByRole('textbox');
  const count = await lines.count();
  await bullets.getByRole('button', { name: /Ajouter une ligne/ }).click();
  await expect(lines).toHaveCount(count + 1);
  await expect(lines.last()).toBeFocused();
  await panel.keyboard.type('Passe au four à micro-ondes');
  await bullets.getByRole('button', { name: `Monter points forts ${count + 1}` }).press('Enter');
  await expect(lines.nth(count - 1)).toHaveValue('Passe au four à micro-ondes');
  await expect(bullets.getByRole('button', { name: `Monter points forts ${count}` })).toBeFocused();
  await bullets.getByRole('button', { name: `Retirer points forts ${count}` }).click();
  await expect(lines).toHaveCount(count);
  await title(panel).fill('');
  await expect(field(panel, 'titre').getByText(/Vidé/)).toBeVisible();
  await expect(field(panel, 'titre').getByText('Aucun titre trouvé.')).toBeVisible();
});

test('what is typed survives the panel closed in the same second, the worker stopped and another window', async ({
  app,
}) => {
  const { page, panel } = await begin(app);
  await title(panel).pressSequentially(' bis');
  await app.killWorker();
  const typed = await title(panel).inputValue();
  await panel.close();
  const again = await openDrafts(app, page);
  await again.getByRole('button', { name: 'Reprendre le brouillon' }).click();
  await expect(title(again)).toHaveValue(typed);

  // A second window on the same draft: each keeps what the other types elsewhere.
  const other = await app.open('sidepanel.html#draft');
  await other.getByRole('button', { name: /^Ouvrir/ }).click();
  await expect(title(other)).toHaveValue(typed);
  await title(other).fill(SHORT);
  await expect(title(again)).toHaveValue(SHORT);
  await page.bringToFront();
  await again.getByRole('textbox', { name: 'accroche', exact: true }).fill('Grès, 350 ml');
  await expect(other.getByRole('textbox', { name: 'accroche', exact: true })).toHaveValue('Grès, 350 ml');
  await expect(title(other)).toHaveValue(SHORT);
});

test('a draft is judged for several marketplaces, listed, deleted and brought back', async ({ app }) => {
  const { panel } = await begin(app);
  await panel.getByText('Juger aussi pour d’autres places de marché').first().click();
  await panel.getByRole('checkbox', { name: 'eBay' }).check();
  await panel.getByRole('checkbox', { name: 'Cdiscount' }).check();
  const rows = panel.getByRole('row');
  await expect(rows.filter({ hasText: 'eBay' })).toContainText(/Bloquée|À améliorer|À vérifier/);
  expect((await panel.locator('tbody th').allTextContents()).map((name) => name.split(' ')[0])).toEqual([
    'Amazon',
    'Cdiscount',
    'eBay',
  ]);
  await panel.getByRole('button', { name: /Tous les brouillons/ }).click();
  await panel.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(panel.getByRole('button', { name: 'Rétablir' })).toBeFocused();
  await expect(panel.getByText(/Aucun brouillon/)).toBeVisible();
  await panel.getByRole('button', { name: 'Rétablir' }).click();
  await panel.getByRole('button', { name: /^Ouvrir/ }).click();
  await expect(panel.getByRole('checkbox', { name: 'eBay' })).toBeChecked();
});

test('after publishing, what the marketplace has cut, changed or kept is told from what it does not show', async ({
  app,
}) => {
  const { page, panel } = await begin(app);
  await title(panel).fill(LONG);
  await expect(panel.getByText('Enregistré')).toBeVisible();
  await page.evaluate(
    (text) => {
      document.querySelector('#productTitle')!.textContent = text;
    },
    LONG.slice(0, 75),
  );
  await panel.getByText('Comparer avec la page actuelle').click();
  await expect(panel.getByRole('row', { name: 'titre Coupé' })).toBeVisible();
  await page.evaluate((text) => {
    document.querySelector('#productTitle')!.textContent = text;
  }, LONG);
  await expect(panel.getByRole('row', { name: 'titre Identique' })).toBeVisible();
});

test('copying puts the plain text on the clipboard', async ({ app }) => {
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { panel } = await begin(app);
  await title(panel).fill(SHORT);
  await field(panel, 'titre')
    .getByRole('button', { name: /^Copier/ })
    .click();
  await expect(panel.locator('.draft-bar').getByText('Copié : titre')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(SHORT);
  await panel.getByRole('button', { name: 'Tout copier' }).click();
  await expect(panel.getByText('Tout le brouillon est copié.')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(`TITRE\n${SHORT}\n\n`);
});

test('a save that the browser refuses is said and tried again until it is taken', async ({ app }) => {
  const { page, panel } = await begin(app);
  await panel.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, {
      takeAgain() {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Plus de place.', 'QuotaExceededError');
    };
  });
  await title(panel).fill(SHORT);
  await expect(panel.getByRole('alert').getByText(/Pas encore enregistré.*Plus de place/)).toBeVisible();
  await expect(panel.getByText('Enregistré', { exact: true })).toHaveCount(0);
  await panel.evaluate('takeAgain()');
  await expect(panel.getByText('Enregistré', { exact: true })).toBeVisible();
  await expect(panel.getByText(/Pas encore enregistré/)).toHaveCount(0);
  await panel.close();
  const again = await openDrafts(app, page);
  await again.getByRole('button', { name: 'Reprendre le brouillon' }).click();
  await expect(title(again)).toHaveValue(SHORT);
});

test('a description of 20,000 words is judged after the pause, never within the key', async ({ app }) => {
  const { panel } = await begin(app);
  const here = field(panel, 'description');
  const description = panel.getByRole('textbox', { name: 'description', exact: true });
  await description.fill('grès émaillé bleu nuit tourné main atelier Bretagne cuisson lave-vaisselle '.repeat(2_223));
  await expect(here.getByText(/167\s000 caractères|166\s\d{3} caractères/).first()).toBeVisible();
  // Time stands still: only what a key itself sets off can happen now.
  await panel.clock.install();
  await panel.clock.pauseAt(Date.now() + 60_000);
  const said = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.draft-bar .verdict, .draft-findings, .counter')]
        .map((one) => one.textContent)
        .join(),
    );
  const before = await said();
  await description.focus();
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type('court');
  await expect(description).toHaveValue('court');
  expect((await said()) === before).toBe(true);
  await panel.clock.resume();
  await expect(here.locator('.counter').getByText('5 caractères')).toBeVisible();
  await expect(here.getByText(/^5 caractères\s; visez au moins/)).toBeVisible();
  expect((await said()) === before).toBe(false);
});

test('in a private window, a draft is kept and says so', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  const panel = await openDrafts(app, page);
  // What the background writes of a private tab.
  await panel.evaluate(async () => {
    for (const [key, state] of Object.entries(await chrome.storage.session.get(null))) {
      if (key.startsWith('tab:'))
        await chrome.storage.session.set({ [key]: { ...(state as object), incognito: true } });
    }
  });
  await expect(panel.getByText(/Fenêtre privée\s: ce brouillon est gardé/)).toBeVisible();
  await panel.getByRole('button', { name: 'Essayer une nouvelle version' }).click();
  await expect(panel.getByText(/Fenêtre privée\s: ce brouillon est gardé/)).toBeVisible();
});

test('the draft of a seller’s form is judged for what the form feeds, and stays one whichever of them is shown', async ({
  app,
}) => {
  const page = await app.visit(PRESTASHOP_FORM);
  const options = await app.open('options.html');
  const tabId = await options.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)!.id,
    page.url(),
  );
  await options.close();
  const panel = await app.open(`sidepanel.html?tab=${tabId}#fiche`);
  const targets = panel.getByRole('region', { name: /Jugé pour/ });
  await targets.locator('summary').click();
  for (const name of ['eBay', 'Cdiscount']) await targets.getByRole('checkbox', { name }).click();
  await expect(targets.getByRole('radio')).toHaveCount(3);
  await targets.getByRole('radio', { name: /eBay/ }).click();
  await expect(targets.getByRole('radio', { name: /eBay/ })).toBeChecked();

  await panel.getByRole('tab', { name: 'Brouillon' }).click();
  await panel.getByRole('button', { name: 'Essayer une nouvelle version' }).click();
  await expect(title(panel)).toHaveValue('Bol en grès émaillé');
  await expect(panel.getByRole('row', { name: /^eBay \(cette fiche\)/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /^Cdiscount/ })).toContainText(/Bloquée|À améliorer|À vérifier|Rien/);
  await title(panel).fill(SHORT);
  await expect(panel.getByText('Enregistré', { exact: true })).toBeVisible();

  await panel.getByRole('tab', { name: 'Fiche' }).click();
  await targets.getByRole('radio', { name: /Cdiscount/ }).click();
  await expect(targets.getByRole('radio', { name: /Cdiscount/ })).toBeChecked();
  await panel.getByRole('tab', { name: 'Brouillon' }).click();
  await panel.getByRole('button', { name: 'Reprendre le brouillon' }).click();
  await expect(title(panel)).toHaveValue(SHORT);
  await expect(panel.getByText(/montre une autre page/)).toHaveCount(0);
  await panel.getByText('Comparer avec la page actuelle').click();
  await expect(panel.getByRole('row', { name: 'titre Différent' })).toBeVisible();
});

for (const language of ['fr', 'en'] as const) {
  test(`the draft has no accessibility fault and never scrolls sideways (${language})`, async ({ app }) => {
    const options = await app.open('options.html');
    await options.getByRole('radio', { name: language === 'fr' ? 'Français' : 'English' }).check();
    await options.close();
    const { panel } = await begin(app);
    await title(panel).fill(LONG);
    await expect(panel.locator('.cut')).toBeVisible();
    for (const summary of await panel.locator('.draft > details > summary').all()) {
      if (await summary.evaluate((element) => !(element.parentElement as HTMLDetailsElement).open))
        await summary.click();
    }
    await panel.setViewportSize({ width: 360, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: panel })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
