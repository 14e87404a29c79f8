import { writeFileSync } from 'node:fs';
import { FILES, SESSION } from '../unit/proof-fixtures';
import { test } from './app';
import { seed } from './proof-seed';

test('look', async ({ bare }) => {
  test.setTimeout(120000);
  await seed(bare, SESSION, FILES);
  for (const lang of ['fr', 'en']) {
    const opt = await bare.open('options.html');
    await opt.locator(`label[lang=${lang}] input`).first().check();
    await opt.waitForFunction((l) => document.documentElement.lang === l, lang);
    await opt.close();
    for (const [name, q] of [
      ['learner', 'session=session-1&participant=p0'],
      ['learners', 'session=session-1&kind=learners'],
      ['sheet', 'session=session-1&kind=sheet'],
      ['group', 'session=session-1&kind=group'],
    ]) {
      const page = await bare.open(`report.html?${q}`);
      page.on('console', (m) => console.log(name, m.text()));
      await page.locator('.document').first().waitFor();
      writeFileSync(`/tmp/proof-${name}-${lang}.pdf`, await page.pdf({ preferCSSPageSize: true }));
      await page.screenshot({ path: `/tmp/proof-${name}-${lang}.png`, fullPage: true });
      if (lang === 'fr') {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.screenshot({ path: `/tmp/proof-${name}-360.png`, fullPage: true });
        console.log(name, await page.evaluate(() => document.documentElement.scrollWidth));
      }
      await page.close();
    }
  }
});
