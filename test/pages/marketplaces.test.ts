import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldValues, Listing } from '../../utils/core/listing';
import { openPageReader, type PageReader, renamed } from './read-page';

interface Case {
  url: string;
  id?: string;
  store?: { country: string; language: string };
  fields: Partial<{ [N in keyof FieldValues]: unknown }>;
  /** Fields that must be unknown, and why. */
  unknown?: Record<string, string>;
}

const picture = (url: string) => ({ url });
const row = (name: string, value: string) => ({ name, value });

/** What a person reads on each self-made page. */
const LISTINGS: Record<string, Case> = {
  'bol/book.html': {
    url: 'https://www.bol.com/nl/nl/p/de-stille-dijk/9300000011122233/',
    id: '9300000011122233',
    store: { country: 'NL', language: 'nl' },
    fields: {
      title: 'De stille dijk',
      gtin: '9789012345675',
      price: { amount: 21.99, currency: 'EUR' },
      availability: 'InStock',
      description: 'Een roman over een dorp achter de dijk en de winter van 1953.',
      pictures: [picture('https://media.s-bol.com/bbb/550x800.jpg')],
      category: ['Boeken', 'Romans'],
      seller: expect.objectContaining({ name: 'Boekhandel Elzen' }),
      attributes: expect.arrayContaining([row('Taal', 'nl')]),
    },
  },
  'bol/listing.html': {
    url: 'https://www.bol.com/be/fr/p/theiere-sureau/9300000011122234/',
    store: { country: 'BE', language: 'fr' },
    fields: {
      title: 'Théière en fonte Sureau 1 L',
      brand: 'Sureau',
      gtin: '8712345678906',
      price: { amount: 44.95, currency: 'EUR' },
      availability: 'InStock',
      pictures: [picture('https://media.s-bol.com/aaa/550x550.jpg')],
      rating: { value: 4.6, count: 12 },
      seller: expect.objectContaining({ name: 'Maison Sureau' }),
      delivery: 'Livré demain',
      attributes: expect.arrayContaining([row('Matière', 'Fonte')]),
    },
  },
  'cdiscount/fp-2020.html': {
    url: 'https://www.cdiscount.com/electromenager/bouilloires/bouilloire-tilleul/f-1101704-til3701234567891.html',
    id: 'TIL3701234567891',
    store: { country: 'FR', language: 'fr' },
    fields: {
      title: 'Bouilloire électrique Tilleul 1,7 L inox',
      brand: 'TILLEUL',
      gtin: '3701234567891',
      price: { amount: 39.9, currency: 'EUR' },
      referencePrice: { amount: 59.9, currency: 'EUR' },
      availability: 'InStock',
      bullets: ['Contenance 1,7 L, paroi froide', 'Arrêt automatique à ébullition', 'Filtre anticalcaire lavable'],
      category: ['Electroménager', 'Bouilloires'],
      pictures: [1, 2, 3].map((n) =>
        picture(`https://i2.cdscdn.com/pdt2/8/9/1/${n}/700x700/til3701234567891/rw/bouilloire-tilleul.jpg`),
      ),
      enhancedContent: true,
      rating: { value: 4.3, count: 27 },
      seller: { name: 'Maison Tilleul', url: 'https://www.cdiscount.com/mpv-14582-maison-tilleul.html' },
      attributes: expect.arrayContaining([row('Marque', 'TILLEUL'), row('Puissance', '2200 W')]),
    },
  },
  'cdiscount/bem-2024.html': {
    url: 'https://www.cdiscount.com/maison/lampes/lampe-orme/f-117760202-orm3709876543215.html',
    fields: {
      title: 'Lampe de bureau LED Orme pliable noire',
      brand: 'ORME',
      gtin: '3709876543211',
      price: { amount: 24.99, currency: 'EUR' },
      referencePrice: { amount: 34.99, currency: 'EUR' },
      ecoContribution: { amount: 0.12, currency: 'EUR' },
      availability: 'InStock',
      energyClass: 'E',
      bullets: ['Type : Lampe de bureau', 'Coloris : Noir', 'Source lumineuse : LED intégrée'],
      category: ['Maison', 'Lampes de bureau'],
      pictures: [1, 2].map((n) =>
        picture(`https://www.cdiscount.com/pdt2/2/1/5/${n}/700x700/orm3709876543215/rw/lampe-orme.jpg`),
      ),
      rating: { value: 4.5, count: 112 },
      seller: expect.objectContaining({ name: 'Lumière d’Ici' }),
      delivery: 'Livraison à domicile dès le jeudi 4 décembre',
    },
    unknown: { manufacturer: 'closed-panel', responsiblePerson: 'closed-panel', safetyInformation: 'closed-panel' },
  },
  'cdiscount/react-2026.html': {
    url: 'https://www.cdiscount.com/bagages/sacs/sac-mesange/f-14301-mes3705556667771.html',
    fields: {
      title: 'Sac à dos scolaire Mésange 22 L marine',
      brand: 'MESANGE',
      gtin: '3705556667772',
      price: { amount: 32.5, currency: 'EUR' },
      availability: 'InStock',
      category: ['Bagages', 'Sacs à dos'],
      description: expect.stringContaining('bandes réfléchissantes'),
      enhancedContent: true,
      pictures: [1, 2, 3, 4].map((n) =>
        picture(`https://www.cdiscount.com/pdt2/7/7/1/${n}/700x700/mes3705556667771/rw/sac-mesange.jpg`),
      ),
      seller: expect.objectContaining({ name: 'Papeterie Mésange' }),
      variants: [{ axis: 'Couleur', options: ['Marine', 'Bordeaux'] }],
      manufacturer: {
        name: 'Mésange SAS',
        postalAddress: '4 rue des Ateliers, 33000 Bordeaux',
        electronicAddress: 'contact@mesange.example',
      },
      responsiblePerson: expect.objectContaining({ electronicAddress: 'securite@mesange.example' }),
    },
  },
  'cdiscount/own-offer.html': {
    url: 'https://www.cdiscount.com/electromenager/f-0-bru3701111111111.html',
    id: 'BRU3701111111111',
    fields: {
      title: 'Ventilateur Bruyère sur pied 40 cm blanc',
      brand: 'BRUYERE',
      price: { amount: 29.99, currency: 'EUR' },
      availability: 'OutOfStock',
      seller: { name: 'Cdiscount' },
    },
  },
  'ebay/listing.html': {
    url: 'https://www.ebay.fr/itm/200111222333',
    store: { country: 'FR', language: 'fr' },
    fields: {
      title: 'Coutellerie Fougère couteau pliant hêtre 8 cm',
      brand: 'Fougère',
      gtin: '3701112223338',
      mpn: 'FG-08H',
      condition: 'Neuf',
      price: { amount: 34.9, currency: 'EUR' },
      availability: 'InStock',
      enhancedContent: true,
      pictures: ['AAAA', 'BBBB'].map((n) =>
        picture(`https://i.ebayimg.com/images/g/${n === 'AAAA' ? 'AAAAAOSwAAAA' : 'BBBBAOSwBBBB'}/s-l1600.jpg`),
      ),
      category: ['Sports, vacances', 'Couteaux pliants'],
      seller: { name: 'fougere-coutellerie', url: 'https://www.ebay.fr/usr/fougere-coutellerie' },
      delivery: 'Gratuit Colissimo',
      attributes: expect.arrayContaining([row('Matière du manche', 'Hêtre')]),
      manufacturer: expect.objectContaining({
        name: 'Coutellerie Fougère',
        electronicAddress: 'bonjour@fougere.example',
      }),
    },
    unknown: { description: 'other-frame' },
  },
  'ebay/ended.html': {
    url: 'https://www.ebay.fr/itm/200111222334',
    fields: {
      title: 'Vase grès émaillé 1960',
      condition: 'Occasion',
      price: { amount: 18.5, currency: 'EUR' },
      availability: 'OutOfStock',
      seller: expect.objectContaining({ name: 'gres-et-cie' }),
      attributes: [row('Matière', 'Grès'), row('Hauteur', '24 cm')],
    },
  },
  'etsy/listing.html': {
    url: 'https://www.etsy.com/fr/listing/1500600700/bol-a-the',
    id: '1500600700',
    store: { country: 'FR', language: 'fr' },
    fields: {
      title: 'Bol à thé en porcelaine bleu nuit, fait main',
      price: { amount: 36, currency: 'EUR' },
      referencePrice: { amount: 40, currency: 'EUR' },
      availability: 'InStock',
      description: expect.stringContaining('notre atelier de Limoges'),
      category: ['Maison', 'Arts de la table'],
      pictures: ['aa11/111/il_fullxfull.111_aaaa', 'bb22/222/il_fullxfull.222_bbbb'].map((n) =>
        picture(`https://i.etsystatic.com/1/r/il/${n}.jpg`),
      ),
      rating: { value: 4.9, count: 318 },
      seller: expect.objectContaining({ name: 'AtelierOmbelle' }),
      variants: [{ axis: 'Contenance', options: ['20 cl', '35 cl'] }],
      attributes: expect.arrayContaining([row('Matières', 'Porcelaine')]),
    },
    unknown: { brand: 'place-not-found' },
  },
  'leboncoin/listing.html': {
    url: 'https://www.leboncoin.fr/ad/ameublement/2700800900',
    id: '2700800900',
    fields: {
      title: 'Table basse chêne massif',
      price: { amount: 120, currency: 'EUR' },
      description: expect.stringContaining('chêne massif huilé'),
      condition: 'État neuf',
      category: ['Ameublement'],
      pictures: ['aa/aa', 'bb/bb'].map((n) =>
        picture(`https://img.leboncoin.fr/api/v1/lbcpb1/images/${n}.jpg?rule=ad-large`),
      ),
      seller: expect.objectContaining({ name: 'Atelier Corme' }),
      attributes: [row('Type de produit', 'Table basse'), row('État', 'État neuf'), row('Matière', 'Bois')],
    },
  },
  'leboncoin/ad-2016.html': {
    url: 'https://www.leboncoin.fr/velos/783985675.htm',
    id: '783985675',
    fields: {
      title: 'Vélo hollandais bleu',
      price: { amount: 90, currency: 'EUR' },
      description: 'Vélo révisé, pneus neufs, trois vitesses.',
      pictures: [picture('https://img0.leboncoin.fr/images/ab/ab.jpg')],
      seller: expect.objectContaining({ name: 'Cyclop44' }),
      attributes: expect.arrayContaining([row('Ville', 'Nantes 44000')]),
    },
  },
  'otto/listing.html': {
    url: 'https://www.otto.de/p/rotbuche-couchtisch-falun-S0HCX02R/',
    id: 'S0HCX02R',
    store: { country: 'DE', language: 'de' },
    fields: {
      title: 'Rotbuche Couchtisch »Falun«, Breite 110 cm',
      brand: 'Rotbuche',
      gtin: '4012345678901',
      price: { amount: 199.99, currency: 'EUR' },
      referencePrice: { amount: 249.99, currency: 'EUR' },
      availability: 'InStock',
      description: expect.stringContaining('von Hand geölt'),
      bullets: ['Massivholz, geölt', 'Breite 110 cm, Tiefe 60 cm'],
      category: ['Möbel', 'Tische'],
      rating: { value: 4.4, count: 31 },
      seller: expect.objectContaining({ name: 'Möbelwerk Nord' }),
      attributes: expect.arrayContaining([row('Material', 'Buche massiv')]),
    },
  },
  'rakuten/listing.html': {
    url: 'https://fr.shopping.rakuten.com/offer/buy/4455667788/casque-pinson.html',
    id: '4455667788',
    store: { country: 'FR', language: 'fr' },
    fields: {
      title: 'Casque audio Pinson sans fil',
      brand: 'Pinson',
      gtin: '3704445556661',
      price: { amount: 54.9, currency: 'EUR' },
      availability: 'InStock',
      category: ['Image & son', 'Casques'],
      rating: { value: 4.1, count: 19 },
      seller: expect.objectContaining({ name: 'son-et-bois' }),
      manufacturer: expect.objectContaining({ name: 'Pinson Audio' }),
      attributes: expect.arrayContaining([row('Couleur', 'Noir')]),
    },
  },
  'rakuten/priceminister.html': {
    url: 'https://www.priceminister.com/offer/buy/883779',
    id: '883779',
    fields: {
      title: 'Le Verger clos',
      gtin: '9782070612369',
      price: { amount: 7.5, currency: 'EUR' },
      referencePrice: { amount: 12, currency: 'EUR' },
      condition: 'Comme Neuf',
      description: 'Un jardin fermé, trois sœurs et un secret de famille.',
      seller: expect.objectContaining({ name: 'lectrice44' }),
      attributes: [row('Auteur', 'Colline, Odile'), row('Editeur', 'Les Haies'), row('Langue', 'Français')],
    },
  },
  'zalando/listing.html': {
    url: 'https://www.zalando.fr/hirondelle-robe-bleu-hir21c00a-k11.html',
    id: 'HIR21C00A-K11',
    store: { country: 'FR', language: 'fr' },
    fields: {
      title: 'ROBE CHEMISE - Robe',
      brand: 'Hirondelle',
      price: { amount: 59.95, currency: 'EUR' },
      availability: 'InStock',
      pictures: [1, 2].map((n) => picture(`https://img01.ztat.net/article/a/${n}.jpg`)),
      rating: { value: 4.2, count: 6 },
      seller: expect.objectContaining({ name: 'Hirondelle Mode' }),
      attributes: expect.arrayContaining([row('Composition', '100 % coton')]),
      manufacturer: expect.objectContaining({ electronicAddress: 'contact@hirondelle.example' }),
    },
  },
};

/** Pages that show no listing, under addresses that promise one. */
const OTHERS: Record<string, string> = {
  'bol/list.html': 'https://www.bol.com/be/fr/p/theiere-sureau/9300000011122234/',
  'cdiscount/anti-bot.html': 'https://www.cdiscount.com/f-0-til3701234567891.html',
  'cdiscount/dead-product.html': 'https://www.cdiscount.com/f-0-til3701234567891.html',
  'cdiscount/product-lister.html': 'https://www.cdiscount.com/f-0-til3701234567891.html',
  'ebay/search.html': 'https://www.ebay.fr/itm/200111222333',
  'etsy/cart.html': 'https://www.etsy.com/fr/listing/1500600700/bol-a-the',
  'leboncoin/ads.html': 'https://www.leboncoin.fr/ad/ameublement/2700800900',
  'otto/search.html': 'https://www.otto.de/p/rotbuche-couchtisch-falun-S0HCX02R/',
  'rakuten/shop.html': 'https://fr.shopping.rakuten.com/offer/buy/4455667788/casque-pinson.html',
  'zalando/category.html': 'https://www.zalando.fr/hirondelle-robe-bleu-hir21c00a-k11.html',
};

const MARKETPLACES = ['bol', 'cdiscount', 'ebay', 'etsy', 'leboncoin', 'otto', 'rakuten', 'zalando'];

const known = (listing: Listing, name: string): unknown => {
  const field = listing.fields[name as keyof FieldValues];
  return field.state === 'known' ? field.value : field;
};

describe('self-made pages of marketplaces', { timeout: 30_000 }, () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openPageReader();
  }, 60_000);
  afterAll(() => reader?.close());

  it('has a case for every page', () => {
    const files = MARKETPLACES.flatMap((name) =>
      readdirSync(fileURLToPath(new URL(name, import.meta.url))).map((file) => `${name}/${file}`),
    );
    expect(Object.keys({ ...LISTINGS, ...OTHERS }).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(LISTINGS))('%s', async (file, { url, id, store, fields, unknown }) => {
    const { page, marketplace, listing } = await reader.readPage(file, url);
    expect({ page, marketplace }).toEqual({ page: 'listing', marketplace: file.split('/')[0] });
    if (!listing) throw new Error('no listing');
    if (id) expect(listing.id).toBe(id);
    if (store) expect(listing).toMatchObject(store);
    const read = Object.fromEntries(Object.keys(fields).map((name) => [name, known(listing, name)]));
    expect(read).toEqual(fields);
    for (const [name, reason] of Object.entries(unknown ?? {}))
      expect(listing.fields[name as keyof FieldValues]).toMatchObject({ state: 'unknown', reason });
  });

  it.each(Object.entries(OTHERS))('%s is no listing', async (file, url) => {
    const { page, listing } = await reader.readPage(file, url);
    expect({ page, listing }).toEqual({ page: 'other', listing: null });
  });

  it.each(Object.entries(LISTINGS))('%s, all names changed: nothing turns absent', async (file, { url }) => {
    const { listing } = await reader.readPage(file, url, renamed);
    const absent = Object.entries(listing?.fields ?? {}).filter(([, { state }]) => state === 'absent');
    expect(absent).toEqual([]);
  });
});
