import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyse } from '../../utils/core/analyse';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';
import { openPageReader, type PageReader } from './read-page';

/* One invented listing in each layout: what the law says of it may not depend on where it stands. */

const TITLE = 'Atelier Démo Écharpe en laine mérinos vert sapin';
const DESCRIPTION =
  'Écharpe tissée en Ariège dans une laine mérinos douce, 180 × 30 cm. Elle se lave à la main, à l’eau froide, et sèche à plat.';
const ROWS: readonly (readonly [string, string])[] = [
  ['Marque', 'Atelier Démo'],
  ['Couleur', 'Vert sapin'],
  ['Matière', '100 % laine mérinos'],
  ['Dimensions', '180 × 30 cm'],
  ['Pays d’origine', 'France'],
];
const table = (rows = ROWS) =>
  `<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table>`;
const data = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: TITLE,
  description: DESCRIPTION,
  sku: 'E-12',
  gtin13: '3760123456784',
  brand: { '@type': 'Brand', name: 'Atelier Démo' },
  image: ['https://images.example/1.jpg', 'https://images.example/2.jpg', 'https://images.example/3.jpg'],
  offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
});
const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>${body}</body></html>`;
const plain = page(
  `<script type="application/ld+json">${data}</script><main><h1>${TITLE}</h1><p class="price">49,90 €</p><p>${DESCRIPTION}</p>${table()}<button>Ajouter au panier</button></main>`,
);

const LAYOUTS: Record<string, { url: string; html: string }> = {
  amazon: {
    url: 'https://www.amazon.fr/dp/B0DEMO0012',
    html: page(
      `<div id="dp" class="apparel fr_FR"><div id="titleSection"><h1 id="title"><span id="productTitle">${TITLE}</span></h1></div>
       <a id="bylineInfo" href="/s?k=x">Marque : Atelier Démo</a>
       <div id="altImages"><ul>${[1, 2, 3].map((n) => `<li class="item imageThumbnail"><img alt="" src="https://m.media-amazon.com/images/I/71echarpe${n}L._AC_US40_.jpg"></li>`).join('')}</ul></div>
       <div id="corePriceDisplay_desktop_feature_div"><span class="aok-offscreen"> 49,90 € </span><span class="a-price priceToPay"><span class="a-offscreen">49,90 €</span></span></div>
       <form id="addToCart" action="/x"><input type="hidden" id="ASIN" name="ASIN" value="B0DEMO0012"><input id="add-to-cart-button" type="submit" value="Ajouter au panier"></form>
       <div id="productDescription"><p>${DESCRIPTION}</p></div>
       <div id="prodDetails"><table id="productDetails_techSpec_section_1">${table().slice(7)}</div></div>`,
    ),
  },
  cdiscount: {
    url: 'https://www.cdiscount.com/pret-a-porter/f-1130101-ech3760123456784.html',
    html: plain.replace('<h1>', '<h1 data-e2e="title">').replace('class="price"', 'class="jsMainPrice"'),
  },
  ebay: { url: 'https://www.ebay.fr/itm/123456789012', html: plain },
  rakuten: { url: 'https://fr.shopping.rakuten.com/offer/buy/123456789/echarpe.html', html: plain },
  shop: { url: 'https://www.latelier-demo.fr/echarpes/12-echarpe.html', html: plain },
};

let reader: PageReader;
beforeAll(async () => {
  reader = await openPageReader();
});
afterAll(() => reader.close());

it('the law judges one content alike in every layout', async () => {
  const law = policies.filter(({ id }) => id === 'law-fr' || id === 'law-fr-products');
  expect(law.length).toBe(2);
  const verdicts = new Map<string, Map<string, string>>();
  for (const [id, { url, html }] of Object.entries(LAYOUTS)) {
    const { marketplace, listing } = await reader.readPage('blank.html', url, () => html);
    expect(marketplace, url).toBe(id);
    expect(listing?.country, id).toBe('FR');
    for (const { rule, outcome } of analyse(listing!, { rules, policies: law, today: '2026-11-24' })) {
      verdicts.set(rule, (verdicts.get(rule) ?? new Map()).set(id, outcome));
    }
  }
  // A layout may hide what another shows; what two of them show must not pass here and fail there.
  const unlike = [...verdicts].filter(
    ([, byLayout]) => new Set([...byLayout.values()].filter((outcome) => outcome !== 'cantTell')).size > 1,
  );
  expect(unlike.map(([rule, byLayout]) => [rule, Object.fromEntries(byLayout)])).toEqual([]);
  const everywhere = [...verdicts].filter(
    ([, byLayout]) => byLayout.size === Object.keys(LAYOUTS).length && ![...byLayout.values()].includes('cantTell'),
  );
  expect(everywhere.length).toBeGreaterThan(5);
});
