import type { Browser, Page } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageScript } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/env.mjs';
import { launchChromium } from '../../scripts/lib/saved-pages.mjs';
import { checkInput } from '../../utils/messaging/schemas';
import { CASES, hostileText, spoiltText } from '../unit/any-file';
import type { readAll } from './hostile-entry';

const SHOP = 'https://www.latelier-demo.fr/bol-1';
const AMAZON = 'https://www.amazon.fr/dp/B000000001';
const BATCH = 500;

let browser: Browser;
let tab: Page;
beforeAll(async () => {
  browser = await launchChromium(ensureChromium({ quiet: true }));
  tab = await browser.newPage();
  await tab.addScriptTag({ content: await pageScript('test/pages/hostile-entry.ts', 'hostile') });
});
afterAll(() => browser?.close());

type Read = ReturnType<typeof readAll>;
const run = (call: string) => tab.evaluate(`hostile.${call}`) as Promise<Read>;

const product = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Bol en grès',
  sku: 'BOL-1',
  gtin13: '3017620422003',
  brand: { '@type': 'Brand', name: 'Atelier Martin' },
  description: 'Bol en grès émaillé, 14 cm, façonné à la main.',
  image: ['https://www.latelier-demo.fr/1.jpg', { '@type': 'ImageObject', contentUrl: '/2.jpg', width: 900 }],
  hasVariant: [{ '@type': 'Product', sku: 'BOL-1-B', offers: { price: 12 } }],
  additionalProperty: [{ '@type': 'PropertyValue', name: 'Matière', value: 'Grès' }],
  aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, ratingCount: 12 },
  offers: [
    {
      '@type': 'Offer',
      price: '24.90',
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
      seller: { '@type': 'Organization', name: 'Boutique Martin' },
    },
  ],
};
const described = spoiltText(product).map((json) => json.replaceAll('<', '\\u003c'));
const words = fc.array(hostileText, { minLength: 6, maxLength: 6 });
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A product's page whose own description of it is spoilt, and whose words are hostile here and there. */
const anyPage = fc.tuple(described, words, fc.nat(7)).map(([json, texts, which]) => {
  const say = (index: number, usual: string) => escaped((which >> (index % 3)) & 1 ? texts[index]! : usual);
  const title = say(0, 'Bol en grès');
  return `<!doctype html><html lang="fr"><title>${title}</title><script type="application/ld+json">${json}</script>
    <main id="dp"><h1 id="title"><span id="productTitle">${title}</span></h1><p class="price">${say(1, '24,90 €')}</p>
    <ul id="feature-bullets"><li>${say(2, 'Passe au four et au lave-vaisselle')}</li><li>${say(3, 'Façonné à la main à Limoges')}</li></ul>
    <div itemscope itemtype="https://schema.org/Product"><b itemprop="${escaped(texts[4]!.slice(0, 50)) || 'name'}">x</b>
    <i itemprop="sku" itemscope>y</i></div>
    <table><tr><th>${say(5, 'Matière')}</th><td>${say(4, 'Grès')}</td></tr></table><button>Ajouter au panier</button></main>`;
});

test('whatever a page describes itself as is read without a fault, and passes the background’s door', async () => {
  let listings = 0;
  for (let done = 0; done < CASES; done += BATCH) {
    const seed = Date.now() + done;
    const pages = fc.sample(anyPage, { numRuns: BATCH, seed });
    const address = done % (2 * BATCH) ? SHOP : AMAZON;
    for (const [index, read] of (await run(`readAll(${JSON.stringify(pages)}, '${address}')`)).entries()) {
      const place = `seed ${seed}, page ${index}: ${pages[index]!.slice(0, 2_000)}`;
      if ('error' in read) throw new Error(`${read.error}\n${place}`);
      if (read.listing) listings++;
      expect(() => checkInput('publish', { ...read, session: 'a', sequence: 1 }), place).not.toThrow();
    }
  }
  // A test of pages that are no listing would show nothing.
  expect(listings).toBeGreaterThan(CASES / 5);
}, 300_000);

test('elements nested ten thousand deep by a script are read without a fault', async () => {
  for (const address of [SHOP, AMAZON]) {
    const [read] = await run(`readDeep(10_000, '${address}')`);
    expect(read).not.toHaveProperty('error');
  }
});

test('lists without end and texts of five megabytes are taken in part, which is said', async () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, i) => `<li>Argument numéro ${i} du bol en grès, façonné à la main</li>`,
  );
  const json = JSON.stringify({ ...product, name: 'x'.repeat(5e6), description: 'y'.repeat(5e6) });
  const html = `<title>Bol</title><script type="application/ld+json">${JSON.stringify(product)}</script><script type="application/ld+json">${json}</script>
    <div id="dp"><h1 id="title"><span id="productTitle">${'z'.repeat(5e6)}</span></h1>
    <div id="feature-bullets"><ul>${rows.map((row) => row.replace('<li>', '<li><span class="a-list-item">')).join('')}</ul></div><input id="add-to-cart-button"></div>`;
  const [read] = await run(`readAll(${JSON.stringify([html])}, '${AMAZON}')`);
  expect(read).toMatchObject({ page: 'listing' });
  const { listing } = checkInput('publish', { ...read, session: 'a', sequence: 1 }) as never as Extract<
    Read[number],
    { page: string }
  >;
  expect(listing!.fields.title).toMatchObject({ state: 'known', value: 'z'.repeat(50_000) });
  expect(listing!.fields.bullets).toMatchObject({ state: 'known', partial: true });
});
