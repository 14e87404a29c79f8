import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldName, FieldValues, Listing } from '../../utils/core/listing';
import type { Page } from '../../utils/extract/page';
import { amazonMoney } from '../../utils/marketplaces/amazon-page';
import { brandIn } from '../../utils/marketplaces/amazon-text';
import { openPageReader, type PageReader, renamed } from './read-page';

interface Case {
  id: string;
  known: Partial<FieldValues>;
  absent: FieldName[];
  /** Fields that must stay unknown. */
  unknown: FieldName[];
}

const at = (id: string) => `https://www.amazon.fr/dp/${id}`;
const image = (id: string, tag = '_AC_SL1500_') => `https://m.media-amazon.com/images/I/${id}.${tag}.jpg`;
const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** What a person reads on each self-made page. */
const LISTINGS: Record<string, Case> = {
  'listing.html': {
    id: 'B0AUBEP001',
    known: {
      title: 'Aubépine Théière en fonte 1 L avec filtre inox, compatible induction, bleu nuit',
      brand: 'Aubépine',
      gtin: '3701234567891',
      mpn: 'AUB-TH-1000',
      description:
        'Fondue dans un moule de sable puis émaillée, cette théière garde la chaleur du premier au dernier service. Livrée avec son filtre et une notice d’entretien.',
      bullets: [
        'FONTE ÉMAILLÉE : garde le thé chaud près d’une heure',
        'FILTRE INOX AMOVIBLE : mailles fines, se rince sous l’eau',
        'TOUS FEUX, INDUCTION COMPRISE : fond plat de 9 cm',
        'CONTENANCE 1 L : quatre grandes tasses',
        'ENTRETIEN : à la main, sans produit abrasif',
      ],
      category: ['Cuisine et Maison', 'Café, thé et expresso', 'Théières et infuseurs', 'Théières'],
      pictures: [
        { url: image('71aubepine1L'), width: 1500, height: 1500 },
        { url: image('71aubepine2L'), width: 1500, height: 1125 },
        { url: image('71aubepine3L'), width: 1500, height: 1500 },
        { url: image('71aubepine4L'), width: 1200, height: 1500 },
        { url: image('71aubepine5L'), width: 1500, height: 1500 },
        { url: image('71aubepine6L'), width: 1500, height: 1500 },
      ],
      videos: 2,
      enhancedContent: true,
      price: euros(34.9),
      referencePrice: euros(49.9),
      ecoContribution: euros(0.12),
      unitPrice: { ...euros(34.9), per: 'l' },
      availability: 'InStock',
      attributes: [
        { name: 'Marque', value: 'Aubépine' },
        { name: 'Matériau', value: 'Fonte émaillée' },
        { name: 'Couleur', value: 'Bleu nuit' },
        { name: 'Capacité', value: '1 litres' },
        { name: 'Caractéristique spéciale', value: 'Compatible induction, filtre amovible, anse rabattable' },
        { name: 'Numéro du modèle de l’article', value: 'AUB-TH-1000' },
        { name: 'Fabricant', value: 'Fonderie Aubépine SARL' },
        { name: 'Poids de l’article', value: '1,4 Kilogrammes' },
        { name: 'Code EAN', value: '3701234567891' },
        { name: 'Indice de réparabilité', value: '8,1/10' },
        { name: 'ASIN', value: 'B0AUBEP001' },
      ],
      seller: {
        name: 'Maison Aubépine',
        url: 'https://www.amazon.fr/gp/help/seller/at-a-glance.html?seller=A1EXEMPLE00001&asin=B0AUBEP001',
      },
      rating: { value: 4.6, count: 1238 },
      delivery: 'Livraison GRATUITE vendredi 5 décembre. Détails',
      safetyInformation: ['L’anse chauffe : utilisez une manique.'],
      repairabilityIndex: 8.1,
    },
    absent: [],
    unknown: ['manufacturer', 'responsiblePerson', 'variants', 'energyClass', 'highlights', 'durabilityIndex'],
  },
  'poor.html': {
    id: 'B0CHARD002',
    known: {
      title: 'CHARDON !!! LAMPE DE BUREAU LED PAS CHER MEILLEUR PRIX LIVRAISON GRATUITE lampe lampe lampe',
      brand: 'CHARDON',
      pictures: [{ url: image('31chardon1L', '_AC_SX300_'), width: 300, height: 400 }],
      enhancedContent: false,
      price: euros(1019),
      availability: 'InStock',
      seller: { name: 'Amazon' },
      manufacturer: { name: 'Chardon' },
      attributes: [
        { name: 'Dimensions du produit', value: '10 x 10 x 40 cm' },
        { name: 'Fabricant', value: 'Chardon' },
      ],
    },
    absent: ['description', 'bullets', 'responsiblePerson'],
    unknown: ['category', 'gtin', 'rating', 'referencePrice', 'unitPrice', 'ecoContribution'],
  },
  'variants.html': {
    id: 'B0GENET003',
    known: {
      brand: 'Genêt',
      bullets: ['Boutonné à l’épaule', 'Lavable à 30 °C'],
      variants: [
        { axis: 'Taille', options: ['S', 'M', 'L'] },
        { axis: 'Couleur', selected: 'Ardoise', options: ['Genêt', 'Ardoise'] },
      ],
      rating: { value: 5, count: 3 },
      attributes: [
        { name: 'Service', value: 'Femme' },
        { name: 'Composition', value: '100 % laine mérinos' },
      ],
    },
    absent: [],
    unknown: ['price', 'availability', 'seller', 'description', 'manufacturer'],
  },
  'unavailable.html': {
    id: 'B0LICHEN04',
    known: {
      brand: 'Lichen',
      bullets: ['500 pièces en carton recyclé', 'Dès 8 ans'],
      availability: 'OutOfStock',
      description: 'Une clairière à reconstituer.',
      pictures: [{ url: image('91lichen01L'), width: 1500, height: 1000 }],
    },
    absent: [],
    unknown: ['price', 'referencePrice', 'seller', 'delivery'],
  },
  'book.html': {
    id: '2070000001',
    known: {
      title: 'Le Sureau noir',
      gtin: '9782070000005',
      price: euros(12.5),
      description: 'Dans la vallée, un arbre que nul ne taille.',
      seller: { name: 'Amazon' },
      rating: { value: 4.1, count: 27 },
    },
    absent: [],
    unknown: ['brand', 'bullets', 'variants', 'referencePrice'],
  },
};

/** Pages that show no listing, under the address of one. */
const OTHERS = ['search.html', 'captcha.html', 'degraded.html'];

/** The side sheet as it is once a person has opened it. */
const opened = (html: string): string => {
  const box = (name: string, lines: string[]) =>
    `<div class="a-box"><div class="a-box-inner"><span class="a-size-base a-text-bold">${name}</span><ul>${lines.map((line) => `<li><span class="a-list-item">${line}</span></li>`).join('')}</ul></div></div>`;
  const filled: Record<string, string> = {
    manufacturer: box('Fonderie Aubépine SARL', [
      '3 rue des Forges',
      '08000 Charleville-Mézières',
      'FR',
      '+33 3 24 00 00 00',
      'contact@aubepine.example',
    ]),
    rsp: box('Aubépine Europe', ['12 quai du Port', '59000 Lille', 'FR', 'ue@aubepine.example']),
  };
  return html.replace(
    /(<div id="buffet-sidesheet-(rsp|manufacturer)-content-container">)<div class="a-box a-alert.*?<\/div><\/div>/g,
    (_, start: string, part: string) => start + filled[part],
  );
};

const states = ({ fields }: Listing, state: string) =>
  Object.entries(fields).flatMap(([name, field]) => (field.state === state ? [name] : []));

describe('Amazon', () => {
  let reader: PageReader;
  const read = async (file: string, url: string, change?: (html: string) => string) => {
    const { page, marketplace, listing } = await reader.readPage(`amazon/${file}`, url, change);
    if (!listing) throw new Error(`${file} is ${page}`);
    expect({ page, marketplace }).toEqual({ page: 'listing', marketplace: 'amazon' });
    return listing;
  };
  beforeAll(async () => {
    reader = await openPageReader();
  });
  afterAll(() => reader?.close());

  it('has a case for every page', () => {
    const files = readdirSync(fileURLToPath(new URL('amazon', import.meta.url)));
    expect([...Object.keys(LISTINGS), ...OTHERS].sort()).toEqual(files.sort());
  });

  it.each(Object.entries(LISTINGS))('%s', async (file, { id, known, absent, unknown }) => {
    const listing = await read(file, at(id));
    expect(listing).toMatchObject({ id, country: 'FR', language: 'fr' });
    for (const [name, value] of Object.entries(known)) {
      expect(listing.fields[name as FieldName], name).toMatchObject({ state: 'known', value });
      expect(listing.fields[name as FieldName], name).not.toHaveProperty('others');
    }
    expect(states(listing, 'absent')).toEqual(absent);
    expect(states(listing, 'unknown')).toEqual(expect.arrayContaining(unknown));
  });

  it.each(OTHERS)('%s is no listing', async (file) => {
    const { page, listing } = await reader.readPage(`amazon/${file}`, at('B0AUBEP001'));
    expect({ page, listing }).toEqual({ page: 'other', listing: null });
  });

  it('says that the safety side sheet is to be opened, and reads it once it is', async () => {
    const closed = await read('listing.html', at('B0AUBEP001'));
    for (const name of ['manufacturer', 'responsiblePerson'] as const)
      expect(closed.fields[name]).toMatchObject({ state: 'unknown', reason: 'closed-panel' });
    const { fields } = await read('listing.html', at('B0AUBEP001'), opened);
    expect(fields.manufacturer).toMatchObject({
      value: {
        name: 'Fonderie Aubépine SARL',
        postalAddress: '3 rue des Forges, 08000 Charleville-Mézières, FR',
        electronicAddress: 'contact@aubepine.example',
      },
    });
    expect(fields.responsiblePerson).toMatchObject({ value: { name: 'Aubépine Europe' } });
  });

  it('takes bullets and a description in a new shape for unknown, not for absent', async () => {
    const { fields } = await read('unavailable.html', at('B0LICHEN04'), (html) =>
      html.replace(/<(\/?)(ul|li)\b/g, '<$1section').replace('id="productDescription"', 'id="text"'),
    );
    expect(fields.bullets).toMatchObject({ state: 'unknown', reason: 'place-not-found' });
    expect(fields.description).toMatchObject({ state: 'known', value: 'Une clairière à reconstituer.' });
  });

  it.each(Object.entries(LISTINGS))('%s, all names changed: nothing turns absent', async (file, { id, known }) => {
    const { listing } = await reader.readPage(`amazon/${file}`, at(id), renamed);
    if (!listing) return;
    expect(states(listing, 'absent')).toEqual([]);
    for (const name of ['title', 'brand', 'gtin', 'price', 'bullets', 'pictures'] as const) {
      const field = listing.fields[name];
      if (field.state === 'known' && known[name] !== undefined) expect(field.value, name).toEqual(known[name]);
    }
  });
});

describe('what Amazon prints', () => {
  it.each([
    ['fr', '34,90 €', 34.9, 'EUR'],
    ['fr', '1 234,50 €', 1234.5, 'EUR'],
    ['de', '1.234,50 €', 1234.5, 'EUR'],
    ['nl', '€ 1.599,00', 1599, 'EUR'],
    ['fr', '63 , 42 €', 63.42, 'EUR'],
    ['com', '$1,234.50', 1234.5, 'USD'],
    ['com', 'EUR1,234.50', 1234.5, 'EUR'],
    ['ca', '$24.50', 24.5, 'CAD'],
    ['com.mx', '$2,281.82', 2281.82, 'MXN'],
    ['com.au', '$19.00', 19, 'AUD'],
    ['sg', 'S$19.90', 19.9, 'SGD'],
    ['se', '1 299,00 kr', 1299, 'SEK'],
    ['pl', '1 299,99 zł', 1299.99, 'PLN'],
    ['co.jp', '￥1,638', 1638, 'JPY'],
    ['in', '₹1,21,999.00', 121999, 'INR'],
    ['com.br', 'R$ 3.982,89', 3982.89, 'BRL'],
    ['ae', 'AED 1,279.00', 1279, 'AED'],
    ['sa', 'SAR1,279.00', 1279, 'SAR'],
    ['eg', 'EGP 1,279.00', 1279, 'EGP'],
    ['com.tr', '1.299,90 TL', 1299.9, 'TRY'],
    ['co.uk', '£7.99', 7.99, 'GBP'],
    ['fr', 'Gratuit', undefined, undefined],
  ])('%s: %s', (store, shown, amount, currency) => {
    const page = { url: new URL(`https://www.amazon.${store}/dp/B0AUBEP001`) } as Page;
    expect(amazonMoney(shown, page)).toEqual(amount === undefined ? undefined : { amount, currency });
  });

  it.each([
    ['Visiter la boutique Aubépine', 'Aubépine'],
    ['Visitez la boutique de Aubépine', 'Aubépine'],
    ['Visit the Aubépine Store', 'Aubépine'],
    ['Visit the Aubépines Store', 'Aubépines'],
    ['Besuche den Aubépine-Store', 'Aubépine'],
    ['Besuchen Sie den Aubépine Store', 'Aubépine'],
    ['Visita lo Store di Aubépine', 'Aubépine'],
    ['Visita la tienda de Aubépine', 'Aubépine'],
    ['Visita la Store de Aubépine', 'Aubépine'],
    ['Visite a Loja da Aubépine (em Espanhol)', 'Aubépine'],
    ['Visite a loja Aubépine', 'Aubépine'],
    ['De Aubépine Store openen', 'Aubépine'],
    ['Bezoek de Aubépine-winkel', 'Aubépine'],
    ['Odwiedź sklep Aubépine', 'Aubépine'],
    ['Besök Aubépine-butiken', 'Aubépine'],
    ['Aubépineのストアを表示', 'Aubépine'],
    ['Aubépine mağazasını ziyaret edin', 'Aubépine'],
    ['Words that no store says', undefined],
    ['Visiter la boutique Amazon Renewed', undefined],
  ])('« %s »', (byline, brand) => {
    expect(brandIn(byline, '/stores/page/0')).toBe(brand);
  });

  it.each(['Marque : Aubépine', 'Brand: Aubépine', 'Marka: Aubépine', 'ブランド: Aubépine', 'Aubépine'])(
    '« %s » is no store',
    (byline) => {
      expect(brandIn(byline, '/s?field-brandtextbin=Aub')).toBe('Aubépine');
    },
  );
});
