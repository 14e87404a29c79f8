import type { Variant } from '../core/listing';
import { defineMarketplace } from '../extract/marketplace';
import { textOf } from '../extract/page';
import { count, gtin, money, plain, stars } from '../extract/parse';
import { dom, find, list, reader, text } from '../extract/reader';
import { sectionText } from '../extract/section';
import {
  buyButton,
  euros,
  gallery,
  inScripts,
  kindBy,
  line,
  price,
  selects,
  seller,
  sites,
  soldBy,
  trail,
  withGeneric,
} from './hooks';

/* Three generations of pages: « fp » (2012-2022), BEM (2022-2025), React with [data-e2e] (2025-). */

const listingId = ({ pathname }: URL) => /\/f-\d+-([^/]+)\.html$/.exec(pathname)?.[1]?.toUpperCase();
const large = (url: string) => url.replace(/\/\d+x\d+\//, '/700x700/');
/** Lists and shop windows stand under the addresses of products that are gone. */
const isList = inScripts(/(?:contentType|pageType)\\?":\\?"(SHOWCASE|PRODUCTLISTER)/, (type) => type);
const GONE = /actuellement indisponible|produit (indisponible|épuisé)|en rupture de stock/i;

const rating = (place: string, votes: string) =>
  dom(place, (element, page) => {
    const value = stars(textOf(element));
    const number = count(textOf(find(page, votes)));
    return value !== undefined && number ? { value, count: number } : undefined;
  });

export default defineMarketplace({
  id: 'cdiscount',
  name: 'Cdiscount',
  matches: sites('cdiscount', 'com'),
  examples: {
    'https://www.cdiscount.com/electromenager/bouilloires/bouilloire-tilleul/f-1101704-til3701234567891.html':
      'TIL3701234567891',
    'https://www.cdiscount.com/f-0-til3701234567891.html?idOffre=12': 'TIL3701234567891',
  },
  listingId,
  pageKind: (page) => {
    if (find(page, 'altcha-widget')) return 'other';
    const kind = kindBy(page, () => undefined, 'h1[data-e2e=title]', '.c-fp-heading__title', '#fpZnPrdMain');
    return kind === 'listing' || find(page, '#lpBloc') || isList.read(page) ? kind : kindBy(page, listingId);
  },
  store: () => ({ country: 'FR', language: 'fr' }),
  fields: withGeneric({
    title: [text('h1[data-e2e=title]'), text('.c-fp-heading__title h1'), text('.fpDesCol h1')],
    gtin: [inScripts(/pr_ean"\]\s*=\s*"(\d{8,14})"/, gtin), inScripts(/\bean(?:13)?\\?"\s*:\s*\\?"(\d{8,14})/i, gtin)],
    price: [
      euros('.jsMainPrice'),
      euros('.c-buybox__price [itemprop=price]'),
      price('.c-buybox__price'),
      price('#DisplayPrice'),
      price('[data-e2e=price]'),
    ],
    ecoContribution: [line(/éco-?(part|contribution)/i, (words) => money(words, 'EUR'))],
    availability: [line(GONE, () => 'OutOfStock'), dom('#fpAddBsk', () => 'InStock'), buyButton],
    pictures: [
      gallery('.jsFpZoomPic img', large),
      gallery('.js-thumbnail', large),
      gallery('.scroller-item img', large),
      gallery('[data-e2e=image] img', large),
      gallery('.fpMainImg a', large),
      reader('dom', 'img of this reference', (page) => {
        const reference = listingId(page.url)?.toLowerCase();
        return reference ? gallery(`img[src*="/${reference}/"]`, large).read(page) : undefined;
      }),
    ],
    description: [
      text('#MarketingLongDescription'),
      text('.PanelContent'),
      sectionText(/^(description|descriptif|présentation( du)? produit)/i),
      text('.extCode'),
      dom('iframe[title="Descriptif Marketing"]', (element) => plain(element.getAttribute('srcdoc') ?? '')),
    ],
    bullets: [
      list('#fpBulletPointReadMore', 'li', textOf),
      list('.c-productHighlights__list', 'dd', (element) =>
        [element.previousElementSibling, element].map(textOf).filter(Boolean).join(' : '),
      ),
    ],
    enhancedContent: [dom('iframe[title="Descriptif Marketing"]', () => true), dom('.extCode', () => true)],
    rating: [
      rating('.c-stars-rating__text', '.c-stars-rating__label'),
      dom('.topMainRating', (element) => {
        const value = stars(textOf(element.firstElementChild));
        const number = count(textOf(element.getElementsByTagName('a')[0]));
        return value !== undefined && number ? { value, count: number } : undefined;
      }),
    ],
    category: [trail('.o-breadcrumb a'), trail('.c-breadcrumb a')],
    seller: [
      seller('.fpSellerName'),
      dom('#fpSellBy .logoCDS', () => ({ name: 'Cdiscount' })),
      seller('.slrName'),
      soldBy,
      line(/^vendu et expédié par cdiscount/i, () => ({ name: 'Cdiscount' })),
    ],
    variants: [
      reader<Variant[]>('dom', '[data-e2e=variant-block]', (page) => {
        const elements = [...page.document.querySelectorAll('[data-e2e=variant-block]')];
        const value = elements.map((element) => ({
          axis: textOf(element.getElementsByTagName('strong')[0]).replace(/\s*:$/, ''),
          options: [...element.querySelectorAll('li[title]')].map((item) => item.getAttribute('title') ?? ''),
        }));
        return value.length ? { value, elements } : undefined;
      }),
      selects('.jsSltSize'),
    ],
    delivery: [line(/^livr(aison|é)/i, (words) => words)],
  }),
});
