import type { Variant } from '../core/listing';
import { textOf } from '../extract/page';
import { count, gtin, money, stars } from '../extract/parse';
import { dom, find, list, reader } from '../extract/reader';
import { fieldsAt, inScripts, line } from './hooks';
import { defineSite, hosts } from './site';

/* Three generations of pages: « fp » (2012-2022), BEM (2022-2025), React with [data-e2e] (2025-). */

const large = (url: string) => url.replace(/\/\d+x\d+\//, '/700x700/');
const LIST = /(?:contentType|pageType)\\?":\\?"(SHOWCASE|PRODUCTLISTER)/g;
const GONE = /actuellement indisponible|produit (indisponible|épuisé)|en rupture de stock/i;

/** Stars beside the number of votes. */
const rated = (place: string, votes: string) =>
  dom(place, (element, page) => {
    const value = stars(textOf(element));
    const number = count(textOf(find(page, votes)));
    return value && number ? { value, count: number } : undefined;
  });

const site = defineSite({
  id: 'cdiscount',
  name: 'Cdiscount',
  matches: hosts('cdiscount', 'com'),
  examples: {
    'https://www.cdiscount.com/maison/f-1101704-til3701234567891.html': 'TIL3701234567891',
    'https://www.cdiscount.com/f-0-til37.html?idOffre=1': 'TIL37',
  },
  path: /\/f-\d+-([^/]+)\.html/,
  shows: 'h1[data-e2e=title]|.c-fp-heading__title|#fpZnPrdMain',
  home: ['FR', 'fr'],
  fields: fieldsAt(
    {
      title: 'h1[data-e2e=title]|.c-fp-heading__title h1|.fpDesCol h1',
      price: '.jsMainPrice|.c-buybox__price|#DisplayPrice|[data-e2e=price]',
      pictures: '.jsFpZoomPic img|.js-thumbnail|.scroller-item img|[data-e2e=image] img|.fpMainImg a',
      description: '#MarketingLongDescription|.PanelContent|.extCode p',
      bullets: '#fpBulletPointReadMore li',
      enhancedContent: '.extCode|iframe[title="Descriptif Marketing"]',
      category: '.o-breadcrumb a|.c-breadcrumb a',
      seller: '.fpSellerName|.slrName',
      variants: '.jsSltSize',
    },
    {
      gtin: [
        reader('embedded-json', 'pr_ean', (page) => {
          const [code] = inScripts(page, /\b(?:pr_)?ean(?:13)?\\?"\]?\s*[:=]\s*\\?"(\d{8,14})/g);
          const value = gtin(code);
          return value ? { value } : undefined;
        }),
      ],
      ecoContribution: [line(/éco-?(part|contribution)/i, ({ input }) => money(input, 'EUR'))],
      availability: [line(GONE, () => 'OutOfStock'), dom('#fpAddBsk', () => 'InStock')],
      bullets: [
        list('.c-productHighlights__list', 'dd', (element) =>
          [element.previousElementSibling, element].map(textOf).join(' : '),
        ),
      ],
      rating: [
        rated('.c-stars-rating__text', '.c-stars-rating__label'),
        rated('.topMainRating [itemprop=ratingValue]', '.topMainRating a'),
      ],
      seller: [dom('#fpSellBy .logoCDS', () => ({ name: 'Cdiscount' }))],
      variants: [
        reader<Variant[]>('dom', '[data-e2e=variant-block]', ({ document }) => {
          const elements = [...document.querySelectorAll('[data-e2e=variant-block]')];
          const value = elements.map((element) => ({
            axis: textOf(element.getElementsByTagName('strong')[0]).replace(/\s*:$/, ''),
            options: [...element.querySelectorAll('li[title]')].map((item) => item.getAttribute('title')!),
          }));
          return value.length ? { value, elements } : undefined;
        }),
      ],
      delivery: [line(/^livr(aison|é)/i, ({ input }) => input)],
    },
    { enlarge: large },
  ),
});

export default {
  ...site,
  /** Bot checks, lists and shop windows stand under the addresses of products. */
  pageKind: (page) =>
    find(page, 'altcha-widget') || find(page, '#lpBloc') || inScripts(page, LIST).length
      ? 'other'
      : site.pageKind(page),
} satisfies typeof site;
