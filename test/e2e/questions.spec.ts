import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { type App, expect, test } from './app';
import { faults } from './look';

const poor = demoListings.find(({ id }) => id === 'cdiscount-before')!.url;

/** The panel beside one tab. */
async function panelBeside(app: App, address: string) {
  const page = await app.visit(address);
  const options = await app.open('options.html');
  const tabId = await options.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)!.id,
    page.url(),
  );
  await options.close();
  return app.open(`sidepanel.html?tab=${tabId}`);
}

test('a question is answered, leaves the list, is kept with the listing, and can be taken back', async ({ app }) => {
  const panel = await panelBeside(app, poor);
  const toCheck = panel.getByRole('region', { name: /À vérifier par vous/ });
  const question = toCheck.locator('details', { hasText: 'Langue de la fiche' });
  await question.locator('summary').click();
  await question.getByLabel('Note (facultative)').fill('Relu par moi');
  await question.getByRole('button', { name: 'Oui', exact: true }).click();
  await expect(question).toHaveCount(0);

  await panel.reload();
  await expect(toCheck).toBeVisible();
  await expect(question).toHaveCount(0);
  await panel.getByRole('heading', { name: 'Bons' }).click();
  const settled = panel.locator('details.finding', { hasText: 'Langue de la fiche' });
  await settled.locator('summary').first().click();
  await expect(settled.getByText('Relu par moi')).toBeVisible();
  await expect(settled.getByText('Vous avez répondu : oui.')).toBeVisible();
  await settled.getByRole('button', { name: 'Reprendre ma réponse' }).click();
  await expect(question).toHaveCount(1);
  expect(await faults(panel)).toEqual([]);
});

test('an answer of no is a fault; not concerned leaves every count', async ({ app }) => {
  const panel = await panelBeside(app, poor);
  const named = (kind: string) =>
    panel.locator(`details.finding[data-kind=${kind}]`, { hasText: 'Langue de la fiche' });
  await named('cantTell').locator('summary').click();
  await named('cantTell').getByRole('button', { name: 'Non', exact: true }).click();
  await expect(named('important')).toHaveCount(1);
  await named('important').locator('summary').click();
  await named('important').getByRole('button', { name: 'Non concerné' }).click();
  await expect(named('important')).toHaveCount(0);
  await expect(named('cantTell')).toHaveCount(0);
});

test('the kind of product is chosen in one click, remembered, and forgotten again', async ({ app }) => {
  const panel = await panelBeside(app, poor);
  const line = panel.getByRole('region', { name: 'Type de produit' });
  await expect(line).toContainText('Pas reconnu');
  await line.getByRole('button', { name: 'Changer' }).click();
  await line.getByLabel('Choisissez le type de produit').selectOption({ label: 'Aliments' });
  await expect(line).toContainText('Aliments (choisi par vous)');
  await expect(panel.getByText('Informations sur la denrée')).toBeVisible();
  await panel.reload();
  await expect(line).toContainText('Aliments (choisi par vous)');
  await line.getByRole('button', { name: 'Changer' }).click();
  await line.getByRole('button', { name: /Revenir/ }).click();
  await expect(line).toContainText('Pas reconnu');
});

test('a main picture of the page’s own site is measured without a request; another site’s is asked about', async ({
  app,
}) => {
  const looks = async (address: string) => {
    const requests: string[] = [];
    const page = await app.context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address, { waitUntil: 'load' });
    const loaded = requests.length;
    const options = await app.open('options.html');
    const look = () =>
      options.evaluate(async (url) => {
        const { id } = (await chrome.tabs.query({})).find((tab) => tab.url === url)!;
        const states: Record<string, unknown> = await chrome.storage.session.get(null);
        const state = states[`tab:${id}`] as
          | { report?: { listing: { fields: { pictures: { value?: { look?: unknown }[] } } } } }
          | undefined;
        const main = state?.report?.listing.fields.pictures.value?.[0];
        return main && (main.look ? 'measured' : 'unknown');
      }, page.url());
    await expect.poll(look).toBeTruthy();
    await page.waitForTimeout(1_500);
    return { look: await look(), requests: requests.length - loaded };
  };
  expect(await looks(demoListings.find(({ id }) => id === 'shop-after')!.url)).toEqual({
    look: 'measured',
    requests: 0,
  });
  expect(await looks(demoListings.find(({ id }) => id === 'amazon-after')!.url)).toEqual({
    look: 'unknown',
    requests: 0,
  });
});
