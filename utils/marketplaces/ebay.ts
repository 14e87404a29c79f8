import type { Attribute } from '../core/listing';
import { LABELS } from '../extract/labels';
import { defineMarketplace } from '../extract/marketplace';
import { type Page, textOf } from '../extract/page';
import { amount, currencyOf, gtin } from '../extract/parse';
import { dom, find, reader, text } from '../extract/reader';
import { meta } from '../extract/structured';
import {
  gallery,
  kindBy,
  lastly,
  ownText,
  pair,
  pairs,
  price,
  selects,
  seller,
  sites,
  stock,
  storeOf,
  trail,
  withGeneric,
} from './hooks';

/** Item specifics: table cells until 2021, label and value blocks since. */
const tables = ['#itmSellerDesc th', '.attrLabels', '.x-about-this-item .ux-labels-values__labels'].map((labels) =>
  pairs(labels),
);
const specifics = (page: Page) => tables.flatMap((view) => page.view(view));

const large = (url: string) => url.replace(/\/s-l\d+\./, '/s-l1600.');
const ENDED =
  /\b(ended|sold|beendet|verkauft|scadut|terminat|conclus|finaliz|vendid|beëindigd|verkocht|zakończ)|terminée|plus disponible|a été vendu/i;
const NAMES_BRAND = /^(manufacturer|make|fabricant|constructeur|hersteller|fabbricante|produttore|fabricante)$/i;
const NAMES_MPN = /(mpn|pièce fabricant|part number|herstellernummer|codice produttore|número de pieza)/i;

/** The notice above an item that can no longer be bought, which the structured data do not know of. */
const notice = (selector: string) =>
  dom(selector, (element) => (ENDED.test(textOf(element)) ? ('OutOfStock' as const) : undefined));

const framed = (selector: string) =>
  reader<string>('dom', selector, (page) => {
    const frame = find(page, selector);
    return frame ? { unknown: 'other-frame', elements: [frame] } : undefined;
  });

const listingId = ({ pathname }: URL) => /^\/itm\/(?:.+\/)?(\d{9,15})\/?$/.exec(pathname)?.[1];

export default defineMarketplace({
  id: 'ebay',
  name: 'eBay',
  matches: sites('ebay', 'fr com co.uk de it es ie nl be at ch pl ca com.au com.sg com.my com.hk ph in'),
  examples: {
    'https://www.ebay.fr/itm/293565036718': '293565036718',
    'https://www.ebay.co.uk/itm/Pony-Cart-Harness-/143863282131?hash=item217ee': '143863282131',
    'https://befr.ebay.be/itm/200111222333': '200111222333',
  },
  listingId,
  pageId: (page) => /^\d+$/.exec(textOf(find(page, '#descItemNumber')))?.[0],
  pageKind: (page) =>
    meta(page, 'og:type') === 'ebay-objects:item'
      ? 'listing'
      : kindBy(page, listingId, '#itemTitle', '.x-item-title__mainTitle'),
  store: (page) => storeOf(page, /\.com$/.test(page.url.hostname) ? 'US' : undefined),
  fields: withGeneric(
    {
      // Its hidden prefix, « Détails sur », is a child element.
      title: [dom('#itemTitle', ownText), text('.x-item-title__mainTitle .ux-textspans'), dom('h1', ownText)],
      brand: [pair(specifics, LABELS.brand), pair(specifics, NAMES_BRAND)],
      gtin: [
        pair(specifics, LABELS.gtin, gtin),
        // Item specifics are where eBay shows the code; when they are read and have none, there is none.
        reader<string>('dom', 'item specifics', (page) =>
          page.view(specifics).length > 1 ? { value: null } : undefined,
        ),
      ],
      mpn: [pair(specifics, NAMES_MPN)],
      condition: [text('#vi-itm-cond'), text('.x-item-condition-text .ux-textspans')],
      pictures: [
        gallery('#vi_main_img_fs img', large),
        gallery('.ux-image-carousel-item img', large),
        gallery('#icImg', large),
        gallery('img[itemprop=image]', large),
      ],
      price: [
        dom('[itemprop=price][content]', (element, page) => {
          const currency = currencyOf(find(page, '[itemprop=priceCurrency]')?.getAttribute('content') ?? '');
          const value = amount(Number(element.getAttribute('content')));
          return value && currency ? { amount: value, currency } : undefined;
        }),
        price('.x-price-primary'),
        price('#prcIsum'),
      ],
      referencePrice: [price('#orgPrc'), price('.x-additional-info .ux-textspans--STRIKETHROUGH')],
      availability: lastly(
        [
          notice('#vi-statusmessage-panel-content'),
          notice('.d-statusmessage'),
          notice('.ux-layout-section__item--statusMessage'),
        ],
        [stock('[itemprop=availability]')],
      ),
      attributes: [
        reader<Attribute[]>('dom', 'item specifics', (page) => {
          const found = page.view(specifics);
          // The condition's cell goes on with its definition.
          const short = ({ name, value }: Attribute) => ({
            name,
            value: LABELS.condition.test(name) ? value.replace(/ ?: .*/, '') : value,
          });
          return found.length ? { value: found.map(short), elements: found.map(({ element }) => element) } : undefined;
        }),
      ],
      seller: [seller('.mbg-nw'), seller('.x-sellercard-atf__info__about-seller a'), seller('a[href*="/usr/"]')],
      category: [trail('.breadcrumbs a'), trail('[itemprop=itemListElement] a [itemprop=name]')],
      delivery: [text('#fshippingCost'), text('.ux-labels-values--shipping .ux-labels-values__values')],
      variants: [selects('.x-msku__select-box'), selects('[id^=msku-sel]')],
      // The description is the seller's own page in a frame of another origin.
      description: [framed('#desc_ifr'), framed('iframe[src*=ebaydesc]')],
      enhancedContent: [dom('#desc_ifr', () => true), dom('iframe[src*=ebaydesc]', () => true)],
    },
    ['title', 'description'],
  ),
});
