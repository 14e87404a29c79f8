/* Pages that are hard on an extension. All on the demo shop's host, all with a product of our invention. */

import { HOSTILE_FORMULA, HOSTILE_LONG, HOSTILE_NAME } from './hostile-text';

export const SHOP = 'https://www.latelier-demo.fr';

interface Product {
  name: string;
  sku: string;
  price?: string;
  description?: string;
}

const product = ({
  name,
  sku,
  price = '24.90',
  description = 'Bol en grès émaillé, 14 cm, façonné à la main à Limoges.',
}: Product) => `
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    sku,
    description,
    image: [`${SHOP}/img/${sku}.jpg`],
    offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  }).replaceAll('<', '\\u003c')}</script>
  <main><h1>${name}</h1><p class="price">${price.replace('.', ',')} €</p><p>${description}</p><button>Ajouter au panier</button></main>`;

const page = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bol</title>${head}</head><body>${body}</body></html>`;

const asText = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bowl: Product = { name: 'Bol', sku: 'BOL-1' };
const STRICT =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; font-src 'none'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const hostilePages: Record<string, { body: string; headers?: Record<string, string> }> = {
  [`${SHOP}/plain`]: { body: page(product(bowl)) },
  [`${SHOP}/strict`]: { body: page(product(bowl)), headers: { 'content-security-policy': STRICT } },
  [`${SHOP}/modal`]: {
    body: page(
      `${product(bowl)}<dialog id="d"><p>Cookies ?</p><button onclick="d.close()">Fermer</button></dialog><script>d.showModal()</script>`,
    ),
  },
  // Deletes every element it did not bring itself, at once and for ever.
  [`${SHOP}/deleting`]: {
    body: page(`${product(bowl)}<script>
      window.deleted = 0;
      new MutationObserver(() => { for (const n of [...document.documentElement.children]) if (n.localName !== 'head' && n.localName !== 'body') { n.remove(); window.deleted++; } }).observe(document.documentElement, { childList: true });
    </script>`),
  },
  [`${SHOP}/huge`]: { body: page(`${product(bowl)}<div>${'<p><span>x</span></p>'.repeat(15_000)}</div>`) },
  // Hostile styles: everything hidden, turned and enlarged.
  [`${SHOP}/styles`]: {
    body: page(
      product(bowl),
      '<style>html { font-size: 40px } div, html > * ~ * { display: none !important; transform: scale(3) } button { display: none }</style>',
    ),
  },
  [`${SHOP}/markup`]: {
    body: page(product({ name: '&lt;img src=x onerror=&quot;document.title=1&quot;&gt; <b>', sku: 'BOL-2' })),
  },
  [`${SHOP}/hostile-words`]: {
    body: page(
      `${product({ name: asText(HOSTILE_NAME), sku: 'BOL-9', description: asText(HOSTILE_LONG) }).replace(
        '"sku"',
        `"brand":${JSON.stringify(HOSTILE_FORMULA)},"mpn":${JSON.stringify(HOSTILE_NAME)},"sku"`,
      )}<ul><li>${asText(HOSTILE_NAME)}, façonné à la main</li><li>${asText(HOSTILE_FORMULA)} pour le four</li></ul>
      <table><tr><th>${asText(HOSTILE_NAME.slice(0, 20))}</th><td>${asText(HOSTILE_FORMULA)}</td></tr><tr><th>Matière</th><td>${asText(HOSTILE_NAME)}</td></tr></table>
      <p>Vendu par : ${asText(HOSTILE_NAME)}</p>`,
    ),
  },
  // A listing that appears late, then navigates in place to another one, whose content comes after its address.
  [`${SHOP}/late`]: {
    body: page(`<div id="app">Chargement…</div><script>
      const show = (html) => { app.innerHTML = html; };
      const first = ${JSON.stringify(product({ name: 'Bol bleu nuit tourné à la main', sku: 'BOL-3' })).replaceAll('</script', '<\\/script')};
      const second = ${JSON.stringify(product({ name: 'Assiette plate en grès blanc 26 cm', sku: 'ASS-4' })).replaceAll('</script', '<\\/script')};
      setTimeout(() => show(first), 700);
      window.go = () => { history.pushState({}, '', '/late/2'); setTimeout(() => show(second), 600); };
      window.leave = () => { history.pushState({}, '', '/late/search?q=bol'); show('<h1>Résultats</h1>'); };
    </script>`),
  },
  [`${SHOP}/broken-json`]: {
    body: page(
      `<script type="application/ld+json">{"@type":"Product","name":"Bol",}</script><main><h1>Bol en grès bleu</h1><p class="price">24,90 €</p><button>Ajouter au panier</button></main>`,
    ),
  },
  [`${SHOP}/search`]: { body: page('<h1>Résultats pour « bol »</h1><ul><li>Bol A 12 €</li><li>Bol B 14 €</li></ul>') },
};
