import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../utils/backoffices';
import { forms, otherForms } from './form-pages';
import { openPageReader, type PageReader } from './read-page';

let reader: PageReader;
beforeAll(async () => {
  reader = await openPageReader();
});
afterAll(() => reader.close());

const read = (html: string, url: string) => reader.readPage('blank.html', url, () => html);

describe('a seller’s form says what is typed in it', () => {
  it.each(Object.entries(forms))('%s', async (_name, { url, html, platform, fields }) => {
    const { page, marketplace, listing } = await read(html, url);
    expect({ page, marketplace }).toEqual({ page: 'editor', marketplace: platform });
    const seen = Object.fromEntries(
      Object.keys(fields).map((name) => {
        const field = listing!.fields[name as 'title'];
        return [name, field.state === 'known' ? field.value : field.state === 'absent' ? 'absent' : field.reason];
      }),
    );
    expect(seen).toEqual(fields);
  });

  it('a title emptied is absent, not unknown', async () => {
    const { url, html } = forms.Etsy!;
    const { listing } = await read(html.replace('Carnet relié à la main', ''), url);
    expect(listing!.fields.title.state).toBe('absent');
  });

  it('two places that look alike and differ are a hesitation that names them', async () => {
    const { url, html } = forms['any form, French']!;
    const twice = html.replace(
      '</form>',
      '<p><label for="z">Titre du produit</label><input id="z" value="Autre"></p></form>',
    );
    const { listing } = await read(twice, url);
    expect(listing!.fields.title).toMatchObject({ state: 'unknown', reason: 'ambiguous' });
    expect(listing!.fields.title).toHaveProperty('tried.length', 2);
  });
});

describe('other pages', () => {
  it.each(Object.entries(otherForms))('%s is no product’s form', async (_name, html) => {
    expect((await read(html, 'https://exemple.fr/page')).page).toBe('other');
  });

  it('a page of a known back-office without a product’s form gives no listing', async () => {
    const { page, listing } = await read(
      '<button class="navbar-toggle"></button><h1>Tableau de bord</h1>',
      'https://seller.octopia.com/',
    );
    expect({ page, listing }).toEqual({ page: 'editor', listing: null });
  });

  it('an article of the same software as a shop is no product', async () => {
    const { url } = forms.WooCommerce!;
    const article = `<body class="post-type-post"><form id="post"><input id="title" name="post_title" value="Nos nouveautés">
      <textarea id="content" name="content">Texte.</textarea><textarea id="excerpt" name="excerpt"></textarea></form>`;
    expect((await read(article, url)).page).toBe('other');
  });
});

/** Real saved pages of a back-office, where somebody keeps them beside the checkout. */
const SAVED = resolve(import.meta.dirname, '../../../shared/pages');
const rows = existsSync(join(SAVED, 'pages.json'))
  ? (JSON.parse(readFileSync(join(SAVED, 'pages.json'), 'utf8')) as { file: string; url: string; kind: string }[])
  : [];
const real = rows.filter(({ file }) => file.startsWith('octopia-backoffice/'));

describe.skipIf(real.length === 0)('real pages of a back-office', () => {
  it.each(real.map((row) => [row.file, row] as const))('%s', async (file, { url, kind }) => {
    const html = gunzipSync(readFileSync(join(SAVED, file))).toString('utf8');
    const { page, listing } = await read(html, url);
    expect(page).toBe(kind);
    // Only the offer's form is one of a product, and all that it has is read: nothing in it is called missing.
    const isForm = html.includes('id="of-form"');
    expect(listing !== null).toBe(isForm);
    if (!isForm) return;
    expect(listing!.fields.gtin).toMatchObject({ state: 'known', value: expect.stringMatching(/^\d{13}$/) });
    expect(listing!.fields.condition.state).toBe('known');
    for (const name of ['title', 'description', 'brand', 'bullets'] as const) {
      expect(listing!.fields[name]).toMatchObject({ state: 'unknown', reason: 'not-in-form' });
    }
  });
});

describe('addresses', () => {
  it.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (_id, platform) => {
    for (const address of platform.examples.forms) {
      const url = new URL(address);
      expect([address, platform.isBackOffice(url), platform.mayBeForm(url)]).toEqual([address, true, true]);
      const claiming = platforms.filter((other) => other.isBackOffice(url)).map(({ id }) => id);
      expect(claiming, address).toEqual([platform.id]);
    }
    for (const address of platform.examples.others) {
      const url = new URL(address);
      expect([address, platform.isBackOffice(url) && platform.mayBeForm(url)]).toEqual([address, false]);
    }
  });
});
