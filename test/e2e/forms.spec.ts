import type { Page } from '@playwright/test';
import { startDemoServer } from '../../scripts/lib/demo-server.mjs';
import { type App, test as base, clickAndClose, expect } from './app';
import { faults, speak } from './look';
import { OverlayView } from './overlay';
import { formScenes, KEYED, LANGUAGES, PLAIN, SELLER, SIGN_IN } from './scenes/form-scenes';

const test = base.extend({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off the pattern.
    async ({}, use) => {
      const server = await startDemoServer({ extra: await formScenes() });
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

type Fields = Record<string, { state: string; value?: unknown; reason?: string }>;

/** What the extension holds of the form at an address, asked from a tab in the back. */
async function spyOn(app: App) {
  // Not the popup's page: it would be taken for the popup that opens.
  const spy = await app.open('options.html');
  return async (address: string) => {
    const states = await spy.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
    const found = (
      states as { url: string; sequence: number; report?: { listing: { fields: Fields } }; form?: unknown }[]
    ).find(({ url, form }) => form && url.startsWith(address));
    const value = (name: string) => found?.report?.listing.fields[name]?.value;
    return { sequence: found?.sequence ?? 0, value, fields: found?.report?.listing.fields };
  };
}

async function openPanel(app: App, page: Page) {
  const popup = await app.clickIcon(page);
  await clickAndClose(popup.getByRole('button', { name: /Ouvrir le panneau|Open the panel/ }));
  return app.surface('sidepanel.html');
}

/** A little less than what counts as a pause of typing. */
const PAUSE_MS = 380;

const END = async (page: Page, selector: string) => {
  await page.locator(selector).click();
  await page.keyboard.press('End');
};

test('the counter beside the field and the verdict follow what is typed, after a pause and not before', async ({
  app,
}) => {
  const state = await spyOn(app);
  const page = await app.visit(PLAIN);
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.ofClass('counter')).map(({ text }) => text).join()).toMatch(/^3 /);
  const [counter] = await overlay.ofClass('counter');
  const before = await overlay.verdict();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    for (const type of ['click', 'input']) addEventListener(type, () => times.push(performance.now()), true);
  });
  await END(page, '#nom');
  const { sequence } = await state(PLAIN);
  for (let key = 0; key < 50; key++) await page.keyboard.type('x', { delay: 100 });
  const read = (await state(PLAIN)).sequence - sequence;
  const pauses = await page.evaluate((pause) => {
    const { times } = globalThis as unknown as { times: number[] };
    return times.filter((time, at) => time - times[at - 1]! > pause).length;
  }, PAUSE_MS);
  expect(read, 'nothing is read while one types, unless the machine itself has paused').toBeLessThanOrEqual(
    // What was typed before may still be read as the first keys fall.
    pauses + 1,
  );
  const typed = await page.locator('#nom').inputValue();
  await expect.poll(async () => (await overlay.ofClass('counter'))[0]?.text).toMatch(new RegExp(`^${typed.length} `));
  expect((await overlay.ofClass('counter'))[0]!.id, 'the same element, written anew in place').toBe(counter!.id);
  const [field, box] = [(await page.locator('#nom').boundingBox())!, (await overlay.box(counter!))!];
  expect(Math.abs(box.x + box.width - field.x - field.width), 'it grows to the left').toBeLessThanOrEqual(1);
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe(typed);
  await page.locator('#nom').fill('');
  await expect.poll(() => overlay.verdict()).not.toBe(before);
});

test('what stands beside the fields costs a key no style and no layout, and follows when the page scrolls', async ({
  app,
}) => {
  const page = await app.visit(PLAIN);
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.ofClass('held')).length).toBeGreaterThan(1);
  const session = await app.context.newCDPSession(page);
  await session.send('Performance.enable');
  const count = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { styles: of('RecalcStyleCount'), layouts: of('LayoutCount') };
  };
  await END(page, '#d');
  await page.waitForTimeout(1_500);
  const before = await count();
  for (let key = 0; key < 20; key++) await page.keyboard.press('a', { delay: 10 });
  const after = await count();
  // A caret that blinks or a clock may add one or two; an anchored element would add one a key.
  expect(after.styles - before.styles).toBeLessThan(10);
  expect(after.layouts - before.layouts).toBeLessThan(30);

  await page.evaluate(() => {
    document.body.style.minHeight = '3000px';
  });
  const [counter] = await overlay.ofClass('counter');
  const [field, drawn] = [(await page.locator('#nom').boundingBox())!, (await overlay.box(counter!))!];
  await page.mouse.wheel(0, 30);
  await expect.poll(async () => Math.round((await page.locator('#nom').boundingBox())!.y - field.y)).toBe(-30);
  await expect.poll(async () => Math.round((await overlay.box(counter!))!.y - drawn.y)).toBe(-30);
});

test('a framework that makes the whole form anew at each key loses nothing, and the fields stay known', async ({
  app,
}) => {
  const state = await spyOn(app);
  const page = await app.visit(KEYED);
  await expect.poll(async () => (await state(KEYED)).value('title')).toBe('Bol');
  await END(page, '#nom');
  await page.keyboard.type(' en grès bleu nuit', { delay: 30 });
  await expect.poll(async () => (await state(KEYED)).value('title')).toBe('Bol en grès bleu nuit');
  await page.locator('#description').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Tourné à la main.', { delay: 30 });
  await expect.poll(async () => (await state(KEYED)).value('description')).toBe('Un bol. Tourné à la main.');
  expect((await state(KEYED)).value('brand')).toBe('Atelier Démo');
  expect(await page.evaluate('made')).toBeGreaterThan(30);
  expect(await page.evaluate('values')).toMatchObject({
    nom: 'Bol en grès bleu nuit',
    description: 'Un bol. Tourné à la main.',
  });
  const overlay = new OverlayView(page);
  const box = (await page.locator('#nom').boundingBox())!;
  await expect
    .poll(async () => Math.abs((await overlay.box((await overlay.ofClass('counter'))[0]!))!.y - (box.y + box.height)))
    .toBeLessThan(6);
});

test('two windows with two forms: each is judged by what is typed in it', async ({ app }) => {
  const state = await spyOn(app);
  const first = await app.visit(PLAIN);
  const opener = await app.open('popup.html?idle');
  const [second] = await Promise.all([
    app.context.waitForEvent('page'),
    opener.evaluate((url) => chrome.windows.create({ url }), KEYED),
  ]);
  await second.waitForLoadState();
  await END(second, '#nom');
  await second.keyboard.type(' du second');
  await expect.poll(async () => (await state(KEYED)).value('title')).toBe('Bol du second');
  await first.bringToFront();
  await END(first, '#nom');
  await first.keyboard.type(' du premier');
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe('Bol du premier');
  expect((await state(KEYED)).value('title')).toBe('Bol du second');
});

test('switching the form’s language changes what is judged; a picture dropped in is counted', async ({ app }) => {
  const state = await spyOn(app);
  const page = await app.visit(LANGUAGES);
  await expect.poll(async () => (await state(LANGUAGES)).value('title')).toBe('Bol en grès émaillé');
  expect((await state(LANGUAGES)).fields?.pictures?.state).toBe('absent');
  await page.getByRole('button', { name: 'EN' }).click();
  await expect.poll(async () => (await state(LANGUAGES)).value('title')).toBe('Glazed stoneware bowl');
  expect((await state(LANGUAGES)).value('description')).toBe('Made by hand.');
  await page.getByRole('button', { name: 'FR' }).click();
  await expect.poll(async () => (await state(LANGUAGES)).value('title')).toBe('Bol en grès émaillé');

  for (const count of [1, 2]) {
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'photo.svg', { type: 'image/svg+xml' }));
      const zone = document.querySelector('#product-images-dropzone')!;
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    });
    await expect.poll(async () => (await state(LANGUAGES)).value('pictures')).toHaveLength(count);
  }
});

test('components with open shadow roots: values set by script and typed are read; another tab brings other fields', async ({
  app,
}) => {
  const state = await spyOn(app);
  const page = await app.visit(`${SELLER}?asin=B0DEMO0009&sku=S-1`);
  const at = 'https://sellercentral.amazon.fr/';
  await expect.poll(async () => (await state(at)).value('title')).toBe('Théière');
  await END(page, 'kat-input[name^=item_name] input');
  await page.keyboard.type(' en fonte');
  await expect.poll(async () => (await state(at)).value('title')).toBe('Théière en fonte');
  expect((await state(at)).fields?.description?.reason).toBe('closed-panel');

  await page.evaluate('go("product_details")');
  await expect.poll(async () => (await state(at)).value('description')).toBe('Théière émaillée.');
  expect((await state(at)).fields?.title?.reason, 'not there, which is not the same as empty').toBe('closed-panel');
  await END(page, 'kat-textarea[name^=bullet_point-1] textarea');
  await page.keyboard.type('Filtre en inox');
  await expect.poll(async () => (await state(at)).value('bullets')).toEqual(['Fonte', 'Filtre en inox']);
});

test('a form that a script fills in after drawing it is read as filled in, though no event tells', async ({ app }) => {
  const state = await spyOn(app);
  const page = await app.context.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const field = document.querySelector<HTMLInputElement>('#nom')!;
      const { value } = field;
      field.value = '';
      setTimeout(() => {
        field.value = value;
      }, 2_000);
    });
  });
  await page.goto(PLAIN);
  await expect.poll(async () => (await state(PLAIN)).fields?.title?.state).toBe('absent');
  await expect.poll(async () => (await state(PLAIN)).fields?.title?.state).toBe('known');
});

test('a session that ends while one types: what was typed is still there to copy', async ({ app }) => {
  const state = await spyOn(app);
  const page = await app.visit(PLAIN);
  await END(page, '#nom');
  await page.keyboard.type(' en grès bleu nuit');
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe('Bol en grès bleu nuit');
  const panel = await openPanel(app, page);
  await page.bringToFront();
  await page.evaluate((address) => location.assign(address), SIGN_IN);
  await page.waitForURL(SIGN_IN);
  await expect(panel.getByRole('heading', { name: 'Votre dernière saisie' })).toBeVisible();
  await panel.getByText('Bol en grès bleu nuit').first().click();
  await expect(panel.getByText('Un bol.').first()).toBeVisible();
});

test('pointing at another box: it is read instead, and remembered after the page is loaded anew', async ({ app }) => {
  const state = await spyOn(app);
  const page = await app.visit(PLAIN);
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe('Bol');
  const panel = await openPanel(app, page);
  await panel.getByText('Cases reconnues').click();
  await panel.getByLabel(/^titre$/i).selectOption({ label: 'Accroche (#accroche)' });
  const pointed = 'Bol en grès bleu nuit tourné à la main, 14 cm';
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe(pointed);
  await expect(panel.getByText('Indiquée par vous')).toBeVisible();
  await page.reload();
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe(pointed);
  await END(page, '#accroche');
  await page.keyboard.type(', neuf');
  await expect.poll(async () => (await state(PLAIN)).value('title')).toBe(`${pointed}, neuf`);
});

test('several marketplaces chosen for one form: each has its verdict, and they move as one types', async ({ app }) => {
  const page = await app.visit(PLAIN);
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  const panel = await openPanel(app, page);
  await panel.getByText('Choisir les places de marché').click();
  await panel.getByRole('checkbox', { name: 'Amazon' }).check();
  await panel.getByRole('checkbox', { name: /^eBay/ }).check();
  const verdicts = panel.locator('.form-targets > ul > li');
  await expect(verdicts).toHaveCount(3);
  await panel.getByRole('radio', { name: /eBay/ }).check();
  await expect.poll(async () => (await overlay.ofClass('counter')).map(({ text }) => text).join()).toContain('80');
  const before = await verdicts.allTextContents();
  expect(new Set(before.map((text) => text.replace(/^\s*\S+\s*/, ''))).size).toBeGreaterThan(1);
  await page.bringToFront();
  await END(page, '#nom');
  await page.keyboard.type(' x'.repeat(50));
  await expect.poll(() => verdicts.allTextContents()).not.toEqual(before);
  await expect.poll(async () => (await overlay.ofClass('over')).length).toBeGreaterThan(0);
});

for (const language of ['fr', 'en'] as const) {
  test(`the panel on a form has no accessibility fault (${language})`, async ({ app }) => {
    await speak(app, language);
    const page = await app.visit(PLAIN);
    await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
    const panel = await openPanel(app, page);
    for (const fold of [/Cases reconnues|Boxes/, /Choisir les places|Choose marketplaces/])
      await panel.getByText(fold).first().click();
    await panel.setViewportSize({ width: 360, height: 900 });
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme: scheme });
      expect(await faults(panel), scheme).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      if (process.env.SHOTS)
        await panel.screenshot({ path: `${process.env.SHOTS}/panel-${language}-${scheme}.png`, fullPage: true });
    }
  });
}
