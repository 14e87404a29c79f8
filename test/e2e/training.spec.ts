import type { Page } from '@playwright/test';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { moduleById } from '../../utils/checklists';
import { type App, clickAndClose, expect, test } from './app';
import { faults, speak } from './look';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;
const productData = moduleById('m02')!;
const titleStep = productData.parts.flatMap(({ steps }) => steps).find(({ rules }) => rules?.includes('title-length'))!;

/** The real side panel beside a page, on its training. */
async function openTraining(app: App, page: Page, tab = 'Formation'): Promise<Page> {
  const popup = await app.clickIcon(page);
  await clickAndClose(popup.getByRole('button', { name: /Ouvrir le panneau|Open panel|Open the panel/ }));
  const panel = await app.surface('sidepanel.html');
  await panel.getByRole('tab', { name: tab }).click();
  return panel;
}

async function start(panel: Page, programme: string, name: string) {
  await panel.getByRole('radio', { name: programme }).check();
  const whole = panel.getByRole('radio', { name: /Par le début|From the beginning/ });
  if (await whole.count()) await whole.check();
  await panel.getByRole('textbox', { name: /Nom du parcours|Name of the journey/ }).fill(name);
  await panel.getByRole('button', { name: /^(Commencer|Start)$/ }).click();
  await expect(panel.getByRole('heading', { level: 1, name })).toBeVisible();
}

const toModule = (panel: Page) => panel.getByRole('link', { name: productData.title.fr! }).first().click();
const toTitleStep = async (panel: Page) => {
  await toModule(panel);
  await panel.getByRole('link', { name: titleStep.action.fr! }).click();
  await expect(panel.getByRole('heading', { level: 1, name: titleStep.action.fr! })).toBeVisible();
};

test('a journey: mark, undo, note, set aside with a reason, several journeys, resume where one was', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  const panel = await openTraining(app, page);
  await expect(panel.getByText('Aucun parcours commencé.')).toBeVisible();
  await start(panel, 'Remise en ordre', 'La boutique');
  await expect(panel.getByText(/étapes? faites? sur/).first()).toBeVisible();
  await toTitleStep(panel);

  const mine = panel.getByRole('checkbox', { name: 'Fait par moi' });
  await mine.check();
  await panel.getByRole('checkbox', { name: 'Validé par le formateur' }).check();
  await panel.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(panel.getByRole('checkbox', { name: 'Validé par le formateur' })).not.toBeChecked();
  await expect(mine).toBeChecked();
  await panel.getByRole('textbox', { name: 'Ma note' }).fill('Demander la taille à l’atelier');
  await panel.getByRole('button', { name: 'Enregistrer la note' }).click();
  await expect(panel.getByText('Note enregistrée.')).toBeVisible();

  // The same journey in another window shows the same at once.
  const other = await app.open('sidepanel.html#training');
  await expect(other.getByRole('heading', { level: 1, name: titleStep.action.fr! })).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Ma note' })).toHaveValue('Demander la taille à l’atelier');
  await other.getByRole('checkbox', { name: 'Fait par moi' }).uncheck();
  await expect(mine).not.toBeChecked();

  await other.getByRole('link', { name: /^Étape suivante/ }).click();
  await other.getByRole('button', { name: 'Non concerné…' }).click();
  await other.getByRole('button', { name: 'Noter « non concerné »' }).click();
  await expect(other.getByText('Écrivez la raison : elle reste dans votre dossier.')).toBeVisible();
  await other.getByRole('textbox', { name: /ne vous concerne pas/ }).fill('Titre imposé par la marque');
  await other.getByRole('button', { name: 'Noter « non concerné »' }).click();
  await expect(other.getByText('Titre imposé par la marque')).toBeVisible();
  const left = await other.getByRole('heading', { level: 1 }).textContent();
  await other.close();

  // Reopened, the panel comes back to where one was; the list of journeys is one link away.
  const again = await app.open('sidepanel.html');
  await again.getByRole('tab', { name: 'Formation' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(left!);
  await again.goto(app.url('sidepanel.html#training/home'));
  await again.getByRole('button', { name: 'Commencer un autre parcours' }).click();
  await start(again, 'Croissance', 'Les prix');
  await again.getByRole('link', { name: 'Mes parcours' }).click();
  await expect(again.getByRole('heading', { level: 2, name: 'Les prix' })).toBeVisible();
  await again.getByRole('link', { name: 'La boutique' }).click();
  await again.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await expect(again.getByText('C’est annulé.')).toBeVisible();

  await again.getByText('Renommer ou clore').click();
  await again.getByRole('button', { name: 'Clore ce parcours' }).click();
  await expect(again.getByText('Ce parcours est clos')).toBeVisible();
  await again.getByRole('button', { name: /^Rouvrir/ }).click();
  await expect(again.getByText('Ce parcours est clos')).toHaveCount(0);
});

test('by keyboard alone: the questions before and after, then both side by side', async ({ app }) => {
  const panel = await app.open('sidepanel.html#training');
  await start(panel, 'Remise en ordre', 'Clavier');
  await toModule(panel);
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (wanted: RegExp) => {
    for (let i = 0; i < 80 && !wanted.test(await focused()); i++) await panel.keyboard.press('Tab');
    expect(await focused()).toMatch(wanted);
  };
  for (const [occasion, right] of [
    [/^Me situer avant de commencer/, false],
    [/^Me tester après/, true],
  ] as const) {
    await tabTo(occasion);
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 1, name: occasion })).toBeFocused();
    // Sent with nothing answered: the first open question takes the focus.
    await tabTo(/^Voir mon résultat/);
    await panel.keyboard.press('Enter');
    await expect(panel.getByText(`Il reste ${productData.quiz.length} questions`)).toBeVisible();
    for (const [index, { answer, choices }] of productData.quiz.entries()) {
      if (index) await panel.keyboard.press('Tab');
      await panel.keyboard.press('Space');
      const wanted = right ? answer : choices.length;
      for (let i = 0; i < wanted; i++) await panel.keyboard.press('ArrowDown');
    }
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 2, name: 'Résultat' })).toBeFocused();
    const score = right ? productData.quiz.length : 0;
    await expect(
      panel.getByText(new RegExp(`^${score} bonnes? réponses? sur ${productData.quiz.length}$`)),
    ).toBeVisible();
    await tabTo(/^Toute la formation/);
    await panel.keyboard.press('Enter');
  }
  const table = panel.getByRole('table');
  const [objective] = productData.objectives;
  const asked = productData.quiz.filter((question) => question.objective === objective!.id).length;
  const row = table.getByRole('row', { name: objective!.text.fr! });
  await expect(row.getByRole('cell').nth(0)).toHaveText(`Quiz : 0 sur ${asked}`);
  await expect(row.getByRole('cell').nth(1)).toHaveText(`Quiz : ${asked} sur ${asked}`);
});

test('a module beside a listing: rules lead to the listing’s findings, steps tick themselves, the popup goes on', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  const panel = await openTraining(app, page);
  await start(panel, 'Remise en ordre', 'Fiches');
  await toTitleStep(panel);
  await expect(panel.getByText('sur cette fiche : à corriger').first()).toBeVisible();
  await panel.getByRole('link', { name: 'Longueur du titre' }).click();
  await expect(panel.getByRole('tab', { name: 'Fiche' })).toHaveAttribute('aria-selected', 'true');
  await expect(
    panel.getByRole('button', { name: 'Montrer sur la page' }).locator('visible=true').first(),
  ).toBeVisible();
  await panel.getByRole('tab', { name: 'Formation' }).click();

  await page.goto(demo('amazon-after'));
  await expect(panel.getByText(/^Vu sur «\s.+\s», le \d/)).toBeVisible();
  await panel.getByRole('link', { name: productData.title.fr! }).click();
  await expect(panel.getByText('Prouvé par une fiche').first()).toBeVisible();

  // What no page can prove is worked through by hand, step after step.
  await panel.getByRole('listitem').getByRole('link', { name: /min/ }).first().click();
  for (let i = 0; ; i++) {
    expect(i).toBeLessThan(20);
    await expect(panel.getByRole('heading', { name: 'Où j’en suis' })).toBeVisible();
    if ((await panel.getByText(/^Vu sur/).count()) === 0)
      await panel.getByRole('checkbox', { name: 'Fait par moi' }).check();
    const next = panel.getByRole('link', { name: /^Étape suivante/ });
    const isLast = /Me tester après/.test((await next.textContent()) ?? '');
    const step = await panel.getByRole('heading', { level: 1 }).textContent();
    await next.click();
    if (isLast) break;
    await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText(step!);
  }
  await panel.getByRole('link', { name: productData.title.fr! }).click();
  const total = productData.parts.flatMap(({ steps }) => steps).length;
  await expect(panel.getByText(`${total} étapes faites sur ${total}`)).toBeVisible();

  // The listing is spoilt again: the tick stays, and the step says so.
  await page.evaluate(() => {
    document.querySelector('#productTitle')!.textContent = `${'PROMO '.repeat(50)}!!!`;
  });
  await panel.getByRole('link', { name: titleStep.action.fr! }).click();
  await expect(panel.getByText(/^Cette fiche ne le montre plus depuis le/)).toBeVisible();
  await expect(panel.getByText('Prouvé par une fiche')).toBeVisible();

  await panel.getByRole('tab', { name: 'Fiche' }).click();
  const popup = await app.clickIcon(page);
  await expect(popup.getByRole('heading', { name: 'Formation à poursuivre' })).toBeVisible();
  await clickAndClose(popup.getByRole('button', { name: 'Continuer l’étape' }));
  await expect(panel.getByRole('heading', { name: 'Où j’en suis' })).toBeVisible();
});

test('what the browser refuses to keep is said, and does not look done; printed, a module is a list to tick', async ({
  app,
}) => {
  const panel = await app.open('sidepanel.html#training');
  await start(panel, 'Remise en ordre', 'Disque plein');
  await toTitleStep(panel);
  await expect(panel.getByText('Vu', { exact: true })).toBeVisible();
  const mine = panel.getByRole('checkbox', { name: 'Fait par moi' });
  await panel.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await mine.click();
  await expect(panel.getByRole('alert')).toContainText('Rien n’a été enregistré');
  await expect(mine).not.toBeChecked();
  await panel.reload();
  await mine.check();
  await panel.getByRole('link', { name: productData.title.fr! }).click();
  await expect(panel.getByRole('heading', { level: 1, name: productData.title.fr! })).toBeVisible();
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.locator('.paper-box').first()).toBeVisible();
  await expect(panel.locator('.paper-box', { hasText: '✓' })).toHaveCount(1);
  await expect(panel.getByText(titleStep.evidence.fr!)).toBeVisible();
  await expect(panel.getByRole('tablist')).toBeHidden();
});

test('the quick pass is short, and grows into the whole', async ({ app }) => {
  const panel = await app.open('sidepanel.html#training');
  await panel.getByRole('button', { name: 'Commencer par le passage rapide' }).click();
  await expect(panel.getByText('0 étape faite sur 10')).toBeVisible();
  await panel.getByRole('button', { name: 'Tout le programme' }).click();
  await expect(panel.getByRole('heading', { name: 'Formations' })).toBeVisible();
  await expect(panel.getByText(/^0 étape faite sur 1\d\d$/)).toBeVisible();
  await panel.getByRole('button', { name: 'Passage rapide' }).click();
  await expect(panel.getByText('0 étape faite sur 10')).toBeVisible();
});

for (const language of ['fr', 'en'] as const) {
  test(`every place of the training has no accessibility fault, and fits (${language})`, async ({ app }) => {
    await speak(app, language);
    const panel = await app.open('sidepanel.html#training');
    await panel.setViewportSize({ width: 360, height: 800 });
    await expect(panel.getByRole('tab', { name: language === 'fr' ? 'Formation' : 'Training' })).toBeVisible();
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
    const look = async (name: string) => {
      for (const scheme of ['light', 'dark'] as const) {
        await panel.emulateMedia({ colorScheme: scheme });
        expect(await faults(panel), `${name} ${scheme}`).toEqual([]);
      }
      expect(await panel.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    };
    await look('no journey');
    await start(panel, language === 'fr' ? 'Remise en ordre' : 'Putting things in order', 'Test');
    await look('journey');
    await panel.getByRole('link', { name: productData.title[language]! }).first().click();
    await expect(panel.getByRole('link', { name: /Me situer|Place myself/ })).toBeVisible();
    await panel.getByText(/À propos de cette formation|About this training/).click();
    await panel.locator('button.term').first().click();
    await expect(panel.locator('.term-meaning:popover-open')).toBeVisible();
    await look('module');
    await panel.keyboard.press('Escape');
    await panel.getByRole('link', { name: titleStep.action[language]! }).click();
    await panel.getByRole('checkbox', { name: /Fait par moi|Done by me/ }).check();
    await panel.getByRole('button', { name: /Non concerné…|Not applicable…/ }).click();
    await look('step');
    await panel.getByRole('link', { name: productData.title[language]! }).click();
    await panel.getByRole('link', { name: /Me tester|Test myself/ }).click();
    await look('quiz');
    for (const group of await panel.getByRole('group').all()) await group.getByRole('radio').first().check();
    await panel.getByRole('button', { name: /Voir mon résultat|See my result/ }).click();
    await expect(panel.getByRole('table')).toBeVisible();
    await look('result');
    await panel.goto(panel.url().replace(/\/q\/.*$/, '/results'));
    await panel.getByRole('button', { name: /Télécharger|Download/ }).click();
    await expect(panel.getByText(/Écrivez un pseudonyme|Write a pseudonym/)).toBeVisible();
    await look('hand over');
    const downloading = panel.waitForEvent('download');
    await panel.getByRole('textbox', { name: /Pseudonyme|Pseudonym/ }).fill('Atelier 4');
    await panel.getByRole('button', { name: /Télécharger|Download/ }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^(mon-dossier|my-file)-Atelier-4\.json$/);
  });
}
