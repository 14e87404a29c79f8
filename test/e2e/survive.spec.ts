import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { type App, expect, test } from './app';
import { SHOP } from './hostile-pages';
import { OverlayView } from './overlay';
import { inDatabase, valuesIn } from './rows';

const demo = (id: string) => demoListings.find((listing) => listing.id === id)!.url;

/** Every remembered moment, read from the real database. */
async function moments(app: App): Promise<{ listing: string; title: string }[]> {
  const page = await app.open('options.html');
  const all = await valuesIn(page, 'summaries');
  await page.close();
  return all;
}

test('the worker stopped again and again: every reading arrives, none is remembered twice', async ({ app }) => {
  const page = await app.visit(demo('amazon-before'));
  const overlay = new OverlayView(page);
  await expect.poll(() => overlay.verdict()).not.toBe('');
  for (let round = 1; round <= 8; round++) {
    const title = `Tasse à café en grès bleu nuit de 350 ml, modèle ${round}`;
    await page.evaluate((text) => {
      document.querySelector('#productTitle')!.textContent = text;
    }, title);
    // At a different point of the reading each time: before the message, during the judging, after the answer.
    await page.waitForTimeout(150 * round);
    await app.killWorker();
    await expect.poll(async () => (await moments(app)).map((moment) => moment.title)).toContain(title);
  }
  const all = await moments(app);
  expect(all).toHaveLength(2);
  await expect.poll(() => overlay.verdict()).not.toBe('');
});

test('two windows on two listings write at once; a tab closed in the middle loses nothing that was read', async ({
  app,
}) => {
  const pages = await Promise.all([
    app.visit(demo('amazon-before')),
    app.visit(demo('cdiscount-before')),
    app.visit(demo('shop-before')),
    app.visit(`${SHOP}/plain`),
  ]);
  await expect.poll(async () => new Set((await moments(app)).map(({ listing }) => listing)).size).toBe(4);
  await Promise.all(pages.map((page) => page.close({ runBeforeUnload: false })));
  expect(new Set((await moments(app)).map(({ listing }) => listing)).size).toBe(4);
});

test('a browser that was closed finds its history, its settings and its sites again', async ({ server }) => {
  const { App } = await import('./app');
  const first = await App.start('chrome-mv3-granted', server.browserArguments);
  const page = await first.visit(demo('amazon-before'));
  await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
  const options = await first.open('options.html');
  await options.getByRole('radio', { name: 'English' }).check();
  await expect(options.getByRole('heading', { name: 'Marketplaces' })).toBeVisible();
  const before = await moments(first);
  await first.close({ keepProfile: true });

  const again = await App.start('chrome-mv3-granted', server.browserArguments, { profile: first.profile });
  expect(await moments(again)).toEqual(before);
  const later = await again.visit(demo('amazon-before'));
  await expect.poll(() => new OverlayView(later).verdict()).toMatch(/Blocked|To improve/);
  await again.close();
});

test('a database that refuses is said, and the reading is shown all the same', async ({ app }) => {
  // A later version of the extension has left a newer database: the browser refuses to open it as ours.
  const options = await app.open('options.html');
  await inDatabase(options, () => undefined, null, 9_999);
  await options.close();
  const page = await app.visit(demo('amazon-before'));
  await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
  const popup = await app.clickIcon(page);
  await expect(popup.getByText(/Pas enregistré/)).toBeVisible();
  await expect(popup.getByText('Longueur du titre')).toBeVisible();
});

test('a message of a wrong shape from a page’s world is refused with a sentence, and changes nothing', async ({
  app,
}) => {
  const page = await app.visit(demo('amazon-before'));
  await expect.poll(() => new OverlayView(page).verdict()).not.toBe('');
  const session = await app.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))!;
  const say = async (message: object) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    });
    return result.value as { ok: boolean; error?: string };
  };
  expect(await say({ to: 'background', method: 'publish', input: { page: 'listing' } })).toMatchObject({
    ok: false,
    error: expect.stringContaining('wrong'),
  });
  expect(
    await say({ to: 'background', method: 'waive', input: { rule: '../x', kind: 'ignored', reason: '' } }),
  ).toMatchObject({ ok: false });
  const before = await moments(app);
  expect(before.length).toBe(1);
});
