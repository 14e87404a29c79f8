import { demoListings } from '../../scripts/demo/catalogue.mjs';
import { expect, test } from './app';
import { OverlayView } from './overlay';

const before = demoListings.find(({ id }) => id === 'amazon-before')!;

test('live: a listing is read, judged, and marked in the page', async ({ app }) => {
  const page = await app.visit(before.url);
  const overlay = new OverlayView(page);
  await expect.poll(async () => (await overlay.markers()).length).toBeGreaterThan(2);
  expect(await overlay.verdict()).toMatch(/Bloquée|À améliorer/);
  await page.screenshot({ path: '.cache/shots/live.png' });
});
