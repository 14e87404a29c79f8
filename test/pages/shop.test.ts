import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldName, Fields } from '../../utils/core/listing';
import { openPageReader, type PageReader, renamed } from './read-page';

let reader: PageReader;
beforeAll(async () => {
  reader = await openPageReader();
});
afterAll(() => reader.close());

const LISTINGS: [file: string, url: string][] = [
  ['prestashop', 'https://roseaux.example/lampes/12-lampe.html'],
  ['woocommerce', 'https://troispots.example/produit/confiture/'],
  ['shopify', 'https://nordine.example/products/gourde-alize?variant=222'],
  ['text-only', 'http://www.mercoeur.fr/berger.html'],
];

/** Known values of a reading; what is absent or unknown is left out. */
const known = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.state === 'known' ? [[name, field.value]] : [])),
  ) as Partial<{ [N in FieldName]: Extract<Fields[N], { state: 'known' }>['value'] }>;

async function read(file: string, url: string, change?: (html: string) => string) {
  const { page, marketplace, listing } = await reader.readPage(`shop/${file}.html`, url, change);
  expect(page).toBe('listing');
  expect(marketplace).toBe('shop');
  return { ...listing!, values: known(listing!.fields) };
}

describe('shops', () => {
  it('reads PrestaShop: broken JSON-LD, a brand that is the shop, gallery, crossed price', async () => {
    const { values, country, language } = await read(...LISTINGS[0]!);
    expect({ country, language }).toEqual({ country: 'FR', language: 'fr' });
    expect(values).toMatchObject({
      title: 'Lampe "Lucioles" en rotin 40 cm',
      brand: 'Les Lucioles',
      gtin: '3760123450003',
      price: { amount: 59.9, currency: 'EUR' },
      referencePrice: { amount: 79.9, currency: 'EUR' },
      availability: 'InStock',
      category: ['Luminaires', 'Lampes'],
      seller: { name: 'Atelier des Roseaux' },
    });
    expect(values.bullets).toHaveLength(3);
    expect(values.pictures?.map(({ url }) => url)).toEqual(
      [41, 42, 43].map((id) => `https://roseaux.example/${id}-large_default/lampe.jpg`),
    );
    expect(values.attributes).toContainEqual({ name: 'Matière', value: 'Rotin' });
  });

  it('reads WooCommerce: @graph, references, nested prices, entities, ratings on ten', async () => {
    const { values } = await read(...LISTINGS[1]!);
    expect(values).toMatchObject({
      title: 'Confiture d’abricots & lavande',
      brand: 'Les Trois Pots',
      gtin: '3760123450010',
      price: { amount: 6.86, currency: 'EUR' },
      referencePrice: { amount: 7.9, currency: 'EUR' },
      unitPrice: { amount: 19.6, currency: 'EUR', per: 'kg' },
      availability: 'InStock',
      category: ['Épicerie'],
      rating: { value: 4.6, count: 1238 },
      description: 'Abricots du Roussillon cuits au chaudron.',
    });
    expect(values.pictures?.map(({ url }) => url)).toEqual([
      'https://troispots.example/wp-content/uploads/confiture.jpg',
    ]);
    expect(values.attributes).toContainEqual({ name: 'UGS', value: '4278' });
  });

  it('reads Shopify: the variant the address selects, and the rating another script gives', async () => {
    const { values } = await read(...LISTINGS[2]!);
    expect(values).toMatchObject({
      title: 'Gourde Alizé',
      brand: 'Nordine',
      gtin: '3760123450034',
      price: { amount: 26, currency: 'EUR' },
      availability: 'InStock',
      rating: { value: 4.7, count: 83 },
    });
    const other = await read('shopify', 'https://nordine.example/products/gourde-alize');
    // Without a variant in the address, no variant's code is the product's.
    expect(other.fields.gtin).toMatchObject({ state: 'unknown' });
  });

  it('reads a page that only shows text', async () => {
    const { values, country } = await read(...LISTINGS[3]!);
    expect(country).toBe('FR');
    expect(values).toMatchObject({
      title: 'Couteau pliant de berger, manche noyer',
      brand: 'Mercœur',
      gtin: '3760123450041',
      price: { amount: 48.9, currency: 'EUR' },
      availability: 'InStock',
    });
    expect(values.description).toContain('Forgé à Thiers');
    expect(values.pictures).toHaveLength(2);
  });

  it.each(['category', 'soft-404', 'cart'])('takes %s for no listing', async (file) => {
    const { page, listing } = await reader.readPage(`shop/${file}.html`, 'https://roseaux.example/12-lampe.html');
    expect({ page, listing }).toEqual({ page: 'other', listing: null });
  });

  it.each(LISTINGS)('calls nothing absent on %s when every name in its markup has changed', async (file, url) => {
    const { page, listing } = await reader.readPage(`shop/${file}.html`, url, renamed);
    expect(page).toBe('listing');
    expect(Object.entries(listing!.fields).filter(([, { state }]) => state === 'absent')).toEqual([]);
  });
});

const TRAPS_URL = 'https://www.sauge.example/theieres/8412345678905-brume.html';
const product = (properties: object) => ({
  '@context': 'http://schema.org',
  '@type': 'Product',
  name: 'Théière Brume 1 l',
  ...properties,
});
const offer = (properties: object = {}) => ({ '@type': 'Offer', price: '39.00', priceCurrency: 'EUR', ...properties });
const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const inHead =
  (...scripts: unknown[]) =>
  (html: string) =>
    html.replace('<!-- head -->', scripts.map(script).join(''));
const inBody = (markup: string) => (html: string) => html.replace('<!-- body -->', markup);

describe('structured data as shops write it', () => {
  const reads = async (change: (html: string) => string) => (await read('traps', TRAPS_URL, change)).values;

  it.each([
    ['a number', 39.5, 39.5],
    ['a string', '39.50', 39.5],
    ['a string that ends in a dot', '39.', 39],
    ['a price as shown', '39,50 €', 39.5],
    ['a price shown twice', '39€ 39€ 39', 39],
    ['a price with its currency before', 'EUR 39,50', 39.5],
  ])('price: %s', async (_, price, amount) => {
    const { price: value } = await reads(inHead(product({ offers: offer({ price }) })));
    expect(value).toEqual({ amount, currency: 'EUR' });
  });

  it('offers: in stock when one size is, whatever the order', async () => {
    const offers = ['OutOfStock', 'InStock'].map((state) => offer({ availability: `http://schema.org/${state}` }));
    expect(await reads(inHead(product({ offers })))).toMatchObject({ availability: 'InStock' });
  });

  it('offers: AggregateOffer with the offers inside, and with none', async () => {
    const sku = 'BRUME';
    const inside = { '@type': 'AggregateOffer', lowPrice: 35, priceCurrency: 'EUR', offers: [offer({ price: 35 })] };
    expect(await reads(inHead(product({ sku, offers: inside })))).toMatchObject({ price: { amount: 35 } });
    const bare = { '@type': 'AggregateOffer', lowPrice: '35.00', highPrice: '50', priceCurrency: 'EUR' };
    const values = await reads(inHead(product({ sku, offers: bare })));
    expect(values).toMatchObject({ price: { amount: 35 } });
    expect(values.availability).toBeUndefined();
  });

  it.each([
    ['an array at the top', [{ '@type': 'WebSite', name: 'Maison Sauge' }, product({ offers: offer() })]],
    ['types as an array', product({ '@type': ['Thing', 'Product'], offers: offer() })],
    ['a full address as type', product({ '@type': 'http://schema.org/Product', offers: offer() })],
    ['a product inside its offer', { '@type': 'Offer', price: '39', priceCurrency: 'EUR', itemOffered: product({}) }],
    ['a book', product({ '@type': 'Book', offers: offer() })],
  ])('shape: %s', async (_, json) => {
    expect(await reads(inHead(json))).toMatchObject({ price: { amount: 39, currency: 'EUR' } });
  });

  it.each([
    ['CDATA', (json: string) => `//<![CDATA[\n${json}\n//]]>`],
    ['an HTML comment', (json: string) => `<!--\n${json}\n-->`],
    ['raw line breaks inside values', (json: string) => json.replace('Grès émaillé', 'Grès\n\témaillé')],
    ['a brace too many', (json: string) => `${json}}`],
    ['a comma too many', (json: string) => json.replace(/}$/, ',}')],
    ['a semicolon after it', (json: string) => `${json};`],
  ])('broken JSON: %s', async (_, breaks) => {
    const json = breaks(JSON.stringify(product({ description: 'Grès émaillé', offers: offer() })));
    expect(await reads(inHead(json))).toMatchObject({ price: { amount: 39 }, description: 'Grès émaillé' });
  });

  it('a broken script does not hide the next one', async () => {
    expect(await reads(inHead('{"@type":', product({ offers: offer() })))).toMatchObject({ price: { amount: 39 } });
  });

  it('brand: an object, a string, entities; never what a template left', async () => {
    const brand = async (value: unknown) => (await reads(inHead(product({ brand: value, offers: offer() })))).brand;
    expect(await brand({ '@type': 'Brand', name: 'Sauge &amp; Fils' })).toBe('Sauge & Fils');
    expect(await brand('Sauge')).toBe('Sauge');
    for (const left of ['$metabrand', '{{ brand }}', 'N/A', '']) expect(await brand(left)).toBeUndefined();
  });

  it('description: never the placeholder of a form', async () => {
    const values = await reads(inHead(product({ description: 'Leave short description', offers: offer() })));
    expect(values.description).toBeUndefined();
  });

  it('gtin: not an article number, not a code without a place for it', async () => {
    const code = async (properties: object) => (await reads(inHead(product({ ...properties, offers: offer() })))).gtin;
    expect(await code({ gtin13: '3760123450003' })).toBe('3760123450003');
    expect(await code({ isbn: '2-07-036822-X' })).toBe('9782070368228');
    expect(await code({ productID: '1061531002001', sku: '3760123450003' })).toBeUndefined();
    // Stated as a GTIN, a wrong check digit is the merchant's to know.
    expect(await code({ gtin13: '3760123450004' })).toBe('3760123450004');
  });

  it('pictures: objects, relative and protocol-relative addresses, one picture in several sizes', async () => {
    const image = [
      { '@type': 'ImageObject', url: '/img/a.jpg', width: 1600, height: 1200 },
      '//cdn.sauge.example/b_800x800.jpg?v=1',
      '//cdn.sauge.example/b_100x100.jpg?v=1',
    ];
    const { pictures } = await reads(inHead(product({ image, offers: offer() })));
    expect(pictures).toEqual([
      { url: 'https://www.sauge.example/img/a.jpg', width: 1600, height: 1200 },
      { url: 'https://cdn.sauge.example/b_800x800.jpg?v=1' },
    ]);
  });

  it('other products on the page never lend their facts', async () => {
    const others = ['Tasse Rosée', 'Bol Givre'].map((name) =>
      product({ name, brand: 'Autre', gtin13: '3760123450010', offers: offer({ price: 9 }) }),
    );
    expect(await reads(inHead(...others, product({ offers: offer() })))).toEqual(
      expect.objectContaining({ price: { amount: 39, currency: 'EUR' } }),
    );
    const values = await reads(inHead(...others, product({ offers: offer() })));
    expect([values.brand, values.gtin]).toEqual([undefined, undefined]);
  });

  it('microdata: empty items, recommendations with their own, prices in attributes', async () => {
    const card = (name: string) =>
      `<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">${name}</b><b itemprop="brand">Autre</b></div>`;
    const own = `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Théière Brume 1 l</span>
      <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="39.5">39<sup>50</sup> €</span><link itemprop="availability" href="http://schema.org/OutOfStock"></div></div>`;
    const values = await reads(
      inBody(`<i itemscope itemtype="http://schema.org/Product"></i>${own}${card('Tasse')}${card('Bol')}`),
    );
    expect(values).toMatchObject({ price: { amount: 39.5, currency: 'EUR' }, availability: 'OutOfStock' });
    expect(values.brand).toBeUndefined();
  });

  it('price: what the page shows wins, what it states is kept beside', async () => {
    const { fields } = await read('traps', TRAPS_URL, (html) =>
      inBody('<p class="price"><s>59,00 €</s> <b>46,80 €</b></p><p class="price">15,60 € / mois</p>')(
        inHead(product({ offers: offer() }))(html),
      ),
    );
    expect(fields.price).toMatchObject({
      value: { amount: 46.8, currency: 'EUR' },
      others: [{ value: { amount: 39, currency: 'EUR' }, evidence: { source: 'json-ld' } }],
    });
  });
});

describe('names that shops have for their own parts', () => {
  it.each([
    'Panier à linge en osier',
    'Basket basse en toile',
    'Bag in box 3 l',
    'Robot aspirateur Zef 404',
    'Sérum Results jour',
  ])('%s is for sale', async (name) => {
    const named = (html: string) => inHead(product({ offers: offer() }))(html).replaceAll('Théière Brume 1 l', name);
    expect((await read('traps', TRAPS_URL, named)).values.title).toBe(name);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nesting ten thousand deep', () => '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects ten thousand deep', () => `${'{"@type":"Thing","about":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['a string of five megabytes', () => JSON.stringify(product({ name: 'x'.repeat(5_000_000) }))],
    [
      'names of prototypes',
      () => '{"__proto__":{"@type":"Product"},"constructor":{"prototype":{"offers":1}},"toString":1}',
    ],
    [
      'a circle of references',
      () =>
        JSON.stringify([
          { '@id': 'a', '@type': 'Product', offers: { '@id': 'b' } },
          { '@id': 'b', '@type': 'Offer', offers: { '@id': 'a' }, itemOffered: { '@id': 'a' } },
        ]),
    ],
    ['a hundred thousand products', () => `[${'{"@type":"Product"},'.repeat(100_000)}1]`],
    ['quotes without end', () => `{"name":"${'"'.repeat(200_000)}`],
  ])('%s costs nothing but time, and little of it', async (_, json) => {
    const before = performance.now();
    const { values } = await read('traps', TRAPS_URL, inHead(json(), product({ offers: offer() })));
    expect(values.title).toBe('Théière Brume 1 l');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('microdata named after prototypes stays data', async () => {
    const markup =
      '<div itemscope itemtype="Product"><b itemprop="__proto__">x</b><b itemprop="constructor">y</b></div>';
    const { values } = await read('traps', TRAPS_URL, (html) =>
      inBody(markup)(inHead(product({ offers: offer() }))(html)),
    );
    expect(values).toMatchObject({ title: 'Théière Brume 1 l', price: { amount: 39 } });
  });
});
