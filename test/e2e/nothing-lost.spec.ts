import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { App, expect, test } from './app';
import { inContentWorld, listingIn, publishAll } from './content-world';
import { inDatabase } from './rows';

const url = demoListings.find(({ id }) => id === 'amazon-before')!.url;
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** Ids of the listings that are kept, each with its moment in full. */
async function keptIn(app: App): Promise<Set<string>> {
  const own = await app.open('options.html');
  const kept = await inDatabase(
    own,
    async (db) => {
      const tx = db.transaction(['listings', 'summaries', 'snapshots']);
      const read = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.onsuccess = () => done(request.result);
        });
      const [listings, summaries, snapshots] = await Promise.all([
        read(tx.objectStore('listings').getAll()),
        read(tx.objectStore('summaries').getAllKeys()),
        read(tx.objectStore('snapshots').getAllKeys()),
      ]);
      const [listed, whole] = [new Set(summaries), new Set(snapshots)];
      return listings
        .filter(({ open }) => listed.has(open.moment) && whole.has(open.moment))
        .map(({ secret }) => secret.listing as string);
    },
    null,
  );
  await own.close();
  return new Set(kept);
}

test('200 times the worker is stopped during 1,000 writes: each one acknowledged is there, each other is made again', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const pages = await Promise.all(Array.from({ length: 4 }, () => app.visit(url)));
  const own = await app.open('options.html');
  const listing = await listingIn(own, url);
  let isWriting = true;
  let kills = 0;
  const killing = (async () => {
    while (isWriting && kills < 200) {
      await app.killWorker();
      kills++;
      await own.waitForTimeout(30 + (kills % 7) * 25);
    }
  })();
  const all = await Promise.all(
    pages.map((page, tab) =>
      inContentWorld(app, page, publishAll, { listing, ids: names(`tab${tab}-`, 250), pause: 60 }),
    ),
  );
  isWriting = false;
  await killing;
  const kept = await keptIn(app);
  const acknowledged = all.flatMap((one) => one.kept);
  expect(acknowledged).toHaveLength(1_000);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(kills).toBe(200);
  const tries = all.reduce((sum, one) => sum + one.tries, 0);
  expect(tries).toBeGreaterThan(1_000); // Some were interrupted.
});

test('the browser killed between writes, again and again: everything acknowledged is there', async ({ server }) => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  const acknowledged: string[] = [];
  const start = () => App.start('chrome-mv3-granted', server.browserArguments, { profile });
  for (let round = 0; round < 5; round++) {
    const app = await start();
    const page = await app.visit(url);
    const listing = await listingIn(await app.open('options.html'), url);
    let isAlive = true;
    setTimeout(
      () => {
        isAlive = false;
        execFileSync('pkill', ['-9', '-f', profile]);
      },
      500 + round * 300,
    );
    for (let i = 0; isAlive; i++) {
      const ids = [`round${round}-${i}`];
      const { kept } = await inContentWorld(app, page, publishAll, { listing, ids, pause: 0, once: true }).catch(
        () => ({ kept: [] }),
      );
      acknowledged.push(...kept);
    }
    await app.context.close().catch(() => {});
  }
  const app = await start();
  const kept = await keptIn(app);
  await app.close();
  rmSync(profile, { recursive: true, force: true });
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test('twenty tabs and two windows write at once: everything is there', async ({ app }) => {
  test.setTimeout(180_000);
  const own = await app.open('options.html');
  await own.evaluate((url) => chrome.windows.create({ url }), url);
  for (let i = 0; i < 19; i++) await app.visit(url);
  const pages = app.context.pages().filter((page) => page.url() === url);
  expect(pages).toHaveLength(20);
  const listing = await listingIn(own, url);
  const all = await Promise.all(
    pages.map((page, tab) => inContentWorld(app, page, publishAll, { listing, ids: names(`t${tab}-`, 10), pause: 0 })),
  );
  const kept = await keptIn(app);
  const acknowledged = all.flatMap((one) => one.kept);
  expect(acknowledged).toHaveLength(200);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test('the disk is full: what could not be written is said in the popup, and what was acknowledged stays', async ({
  server,
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'pret-a-vendre-'));
  // A disk of its own, small enough to be filled; only the owner of the machine can make one.
  const size = 'size=120m';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', profile], { stdio: 'ignore' });
  } catch {
    test.skip(true, 'no disk could be mounted here');
  }
  const app = await App.start('chrome-mv3-granted', server.browserArguments, { profile });
  try {
    const page = await app.visit(url);
    const listing = await listingIn(await app.open('options.html'), url);
    const before = await inContentWorld(app, page, publishAll, { listing, ids: names('before', 20), pause: 0 });
    fill(profile);
    const popup = await app.clickIcon(page);
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      document.querySelector('#productTitle')!.textContent = 'Tasse en grès que le disque ne peut plus garder';
    });
    await expect(popup.getByText(/Pas enregistré/)).toBeVisible();
    rmSync(join(profile, 'ballast'));
    await inContentWorld(app, page, publishAll, { listing, ids: names('after', 5), pause: 0 });
    const kept = await keptIn(app);
    expect(before.kept.filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.has('after4')).toBe(true);
  } finally {
    await app.close({ keepProfile: true });
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Leaves no byte free. */
function fill(folder: string): void {
  const file = openSync(join(folder, 'ballast'), 'w');
  const block = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeSync(file, block);
  } catch {
    closeSync(file);
  }
}
