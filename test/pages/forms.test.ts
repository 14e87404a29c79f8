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
