// Which saved pages are measured: the collection beside the project where it is there, else our own test pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/env.mjs';

const saved = join(root, '..', 'shared', 'pages');
const list = join(saved, 'pages.json');

/** One page of each site in turn, so that few pages still stand for many sites. */
function spread(pages, count) {
  const bySite = new Map();
  for (const page of pages) bySite.set(page.site, [...(bySite.get(page.site) ?? []), page]);
  const chosen = [];
  for (let turn = 0; chosen.length < Math.min(count, pages.length); turn++)
    for (const ofSite of bySite.values()) if (ofSite[turn]) chosen.push(ofSite[turn]);
  return chosen.slice(0, count);
}

/** Our own test pages, each under an address of the marketplace it was written for. */
const ADDRESSES = {
  amazon: 'https://www.amazon.fr/dp/B0EXAMPLE1',
  bol: 'https://www.bol.com/nl/nl/p/theepot/9300000011122234/',
  cdiscount: 'https://www.cdiscount.com/maison/f-1101704-til3701234567891.html',
  ebay: 'https://www.ebay.fr/itm/293565036718',
  etsy: 'https://www.etsy.com/fr/listing/550571276/bol',
  leboncoin: 'https://www.leboncoin.fr/ad/ameublement/2700800900',
  otto: 'https://www.otto.de/p/tisch-falun-S0HCX02R/',
  rakuten: 'https://fr.shopping.rakuten.com/offer/buy/4455667788/casque.html',
  shop: 'https://boutique.example/produit',
  zalando: 'https://fr.zalando.be/veste-su221u09p-e11.html',
};

export function ownPages() {
  const folder = join(root, 'test', 'pages');
  return Object.entries(ADDRESSES).flatMap(([site, url]) =>
    readdirSync(join(folder, site))
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ file: join(folder, site, name), site, url })),
  );
}

function savedPages() {
  return JSON.parse(readFileSync(list, 'utf8'))
    .filter(({ kind, url }) => kind === 'listing' && url)
    .map(({ file, site, url }) => ({ file: join(saved, file), site, url }));
}

/** At most `count` pages; of one site when `only` names it. */
export function benchPages(count, only) {
  const pages = existsSync(list) ? savedPages() : ownPages();
  return spread(only ? pages.filter(({ site }) => site === only) : pages, count);
}
