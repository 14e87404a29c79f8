import { LABELS } from '../extract/labels';
import { textOf } from '../extract/page';
import { gtin } from '../extract/parse';
import { dom, find, reader } from '../extract/reader';
import { row } from '../extract/rows';
import { fieldsAt, labelled, ownText } from './hooks';
import { defineSite, hosts } from './site';

/** Item specifics: table cells until 2021, label and value blocks since. */
const CELLS = '.itemAttr :is(th,td):nth-child(odd)';
const BLOCKS = '.x-about-this-item .ux-labels-values__labels';
const specifics = [labelled(CELLS), labelled(BLOCKS)];

const ENDED =
  /ended|sold|beendet|verkauft|scadut|terminat|conclus|finaliz|vendid|beëindigd|verkocht|zakończ|terminée|plus disponible|vendu/i;

/** The notice above an item that can no longer be bought, which the structured data do not know of. */
const notice = (selector: string) =>
  dom(selector, (element) => (ENDED.test(textOf(element)) ? ('OutOfStock' as const) : undefined));

export default defineSite({
  id: 'ebay',
  name: 'eBay',
  matches: hosts('ebay', 'fr com co.uk de it es ie nl be at ch pl ca com.au com.sg com.my com.hk ph in'),
  examples: {
    'https://www.ebay.fr/itm/293565036718': '293565036718',
    'https://befr.ebay.be/itm/pony-/143863282131?hash=item2': '143863282131',
  },
  path: /^\/itm\/(?:[^?#]+\/)?(\d{9,15})\b/,
  shows: '#itemTitle|.x-item-title__mainTitle|meta[content="ebay-objects:item"]',
  fields: fieldsAt(
    {
      condition: '#vi-itm-cond|.x-item-condition-text .ux-textspans',
      price: '[itemprop=price]|.x-price-primary',
      referencePrice: '#orgPrc|.x-additional-info .ux-textspans--STRIKETHROUGH',
      availability: '[itemprop=availability]',
      pictures: '#vi_main_img_fs img|.ux-image-carousel-item img|img[itemprop=image]',
      attributes: `${CELLS}|${BLOCKS}`,
      seller: '.mbg-nw|.x-sellercard-atf__info__about-seller span|a[href*="/usr/"]',
      category: '.breadcrumbs a|[itemprop=itemListElement] a [itemprop=name]',
      delivery: '#fshippingCost|.ux-labels-values--shipping .ux-labels-values__values',
      variants: '[id^=msku-sel]|.x-msku__select-box',
      enhancedContent: '#desc_ifr|iframe[src*=ebaydesc]',
    },
    {
      // Its hidden prefix, « Détails sur », is a child element.
      title: [dom('h1', ownText)],
      brand: [row(LABELS.brand), row(/^(make|manufacturer|fabricant|constructeur|hersteller|produttore)$/i)],
      gtin: [
        row(LABELS.gtin, gtin),
        // Item specifics are where eBay shows the code; when they are read and have none, there is none.
        reader<string>('dom', CELLS, (page) =>
          specifics.some(({ read }) => read(page)) ? { value: null } : undefined,
        ),
      ],
      mpn: [row(/mpn|pièce fabricant|part number|herstellernummer|codice produttore|número de pieza/i)],
      availability: [
        notice('#vi-statusmessage-panel-content'),
        notice('.d-statusmessage'),
        notice('.ux-layout-section__item--statusMessage'),
      ],
      // The description is the seller's own page in a frame of another origin.
      description: ['#desc_ifr', 'iframe[src*=ebaydesc]'].map((selector) =>
        reader<string>('dom', selector, (page) => {
          const frame = find(page, selector);
          return frame ? { unknown: 'other-frame', elements: [frame] } : undefined;
        }),
      ),
    },
    { enlarge: (url) => url.replace(/\/s-l\d+\./, '/s-l1600.'), only: ['description'] },
  ),
});
