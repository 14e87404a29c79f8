import { test } from './app';
import { catalogueOf, sixty } from './catalogue-seed';
import { faults, speak } from './look';

test('look', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await catalogueOf(app, sixty());
  await page.setViewportSize({ width: 360, height: 900 });
  const shot = async (name: string) => {
    await page.waitForTimeout(400);
    const w = await page.evaluate(() => document.documentElement.scrollWidth);
    console.log(name, 'width', w, JSON.stringify(await faults(page)).slice(0, 600));
    await page.screenshot({ path: `/tmp/rj/${name}.png`, fullPage: true });
  };
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await shot('1-offer');
  await page.getByRole('button', { name: /Juger de nouveau/ }).click();
  await page.getByRole('button', { name: 'Fermer ce résultat' }).waitFor();
  await page
    .getByText(/Voir les/)
    .first()
    .click();
  await page.getByText('Ce qui change, règle par règle').click();
  await shot('2-result');
  await page.emulateMedia({ colorScheme: 'dark' });
  await speak(app, 'en');
  await shot('3-result-dark-en');
});
