import type { Availability, Money, Seller, UnitPrice } from '../core/listing';
import type { FieldReaders } from '../extract/marketplace';
import { clean, type Page, textOf } from '../extract/page';
import { availability } from '../extract/parse';
import { absolute } from '../extract/pictures';
import { find, reader } from '../extract/reader';
import { amazonMoney, byId, firstFilled } from './amazon-page';

/** Blocks that show the price of the product beside its title, newest first; of two offers the first is the chosen one. */
const PRICE_BLOCKS = [
  'corePriceDisplay_desktop_feature_div',
  'corePriceDisplay_mobile_feature_div',
  'corePrice_desktop',
  'corePrice_mobile_feature_div',
  'apex_desktop',
  'unifiedPrice_feature_div',
  'price',
];
/** Places that hold the price to pay and nothing else. */
const PRICES = [
  '#corePrice_feature_div .a-offscreen',
  '#tp_price_block_total_price_ww .a-offscreen',
  '#priceblock_dealprice',
  '#priceblock_saleprice',
  '#priceblock_ourprice',
  '#price_inside_buybox',
  '#newBuyBoxPrice',
  '#buyNewSection .offer-price',
  '#newOfferAccordionRow .header-price',
  '#kindle-price',
];

/** The first price block with an amount in it. */
const findPriceBlock = (page: Page): Element | undefined =>
  PRICE_BLOCKS.map((id) => byId(page, id)).find((block) => block && /\d/.test(textOf(block))) ?? undefined;
const priceBlock = (page: Page) => page.view(findPriceBlock);

/** The amount to pay in a price block; « from … to … » while no size is chosen is none. */
function priceToPay(block: Element | undefined, page: Page): { value: Money; elements: Element[] } | undefined {
  const element = block?.getElementsByClassName('priceToPay')[0] ?? block?.getElementsByClassName('apexPriceToPay')[0];
  if (!element || block?.getElementsByClassName('a-price-range').length) return undefined;
  const value = amazonMoney(textOf(element.getElementsByClassName('a-offscreen')[0]) || textOf(element), page);
  return value && { value, elements: [element] };
}

/** Hidden inputs of the buying form, where all its offers agree. */
function formPrice(page: Page): Money | undefined {
  const values = (name: string) => {
    const inputs = page.document.getElementsByName(`items[0.base][customerVisiblePrice][${name}]`);
    return new Set([...inputs].map((input) => (input as HTMLInputElement).value));
  };
  const [amounts, currencies] = [values('amount'), values('currencyCode')];
  const amount = Math.round(Number([...amounts][0]) * 100) / 100;
  const currency = [...currencies][0];
  return amounts.size === 1 && currencies.size === 1 && amount > 0 && currency ? { amount, currency } : undefined;
}

/** « (57,14 € / kg) », « (4,36 € / 100 ml) », « ($3.01 /100 Sheets) »; the amount may stand twice, for the eye and the ear. */
const PER_UNIT = /\(([^()]{2,40}?)\s*\/\s*([^()\d]{1,20}|\d{1,4}\s?[^()\d]{1,20})\)/;

function unitPrice(page: Page): UnitPrice | undefined {
  const [, price, per] = PER_UNIT.exec(textOf(priceBlock(page))) ?? [];
  const value = price ? amazonMoney(price, page) : undefined;
  return value && per ? { ...value, per: clean(per) } : undefined;
}

/** Crossed-out amounts beside the price. A subscription crosses out the price of a single purchase, which is none. */
function referencePrice(page: Page): { value: Money; elements: Element[] } | undefined {
  const block = priceBlock(page);
  for (const selector of ['[data-a-strike="true"]', '.a-text-strike', '.priceBlockStrikePriceString']) {
    const element = block?.querySelector(selector);
    const value = element && amazonMoney(textOf(element), page);
    if (value) return { value, elements: [element] };
  }
  return undefined;
}

const BUY_BUTTONS = ['submit.add-to-cart', 'submit.buy-now', 'submit.preorder'];
/** « See all buying options »: others sell it, though no offer is featured. */
const OTHER_OFFERS = [
  'buybox-see-all-buying-choices',
  'unqualifiedBuyBox',
  'usedBuySection',
  'one-click-button',
  'rcx-subscribe-submit-button-announce',
];

function shownAvailability(page: Page): { value: Availability; elements: Element[] } | undefined {
  const gone = byId(page, 'outOfStock');
  if (gone) return { value: 'OutOfStock', elements: [gone] };
  const place = byId(page, 'availability');
  const said = availability(textOf(place).slice(0, 150));
  if (said && place) return { value: said, elements: [place] };
  const button = BUY_BUTTONS.map((name) => page.document.getElementsByName(name)[0]).find(Boolean);
  const other = button ?? OTHER_OFFERS.map((id) => byId(page, id)).find(Boolean);
  return other ? { value: 'InStock', elements: [other] } : undefined;
}

/** Who sells the featured offer. The old block may speak of the used one, so it comes last. */
function seller(page: Page): { value: Seller; elements: Element[] } | undefined {
  const told = byId(page, 'merchantInfoFeature_feature_div');
  const table = [
    ...(byId(page, 'tabular-buybox')?.querySelectorAll('.tabular-buybox-container > .tabular-buybox-text') ?? []),
  ];
  const old = byId(page, 'merchant-info');
  for (const place of [
    told?.querySelector('.offer-display-feature-text-message'),
    table.find((cell) => cell.querySelector('a[href*="seller="]')) ?? table[1] ?? table[0],
    old,
    byId(page, 'sellerProfileTriggerId'),
  ]) {
    if (!place) continue;
    const link =
      place.querySelector('a[href*="seller="]') ?? place.closest('a') ?? told?.querySelector('a[href*="seller="]');
    const sentence = place === old && !link;
    const name = sentence
      ? /\bAmazon(\.[a-z.]*[a-z])?( [A-Z]\w+)*/.exec(textOf(place))?.[0]
      : textOf(place === old ? link : place);
    const url = link && absolute(link.getAttribute('href'), page);
    if (name) return { value: { name, ...(url && { url }) }, elements: [place] };
  }
  return undefined;
}

const DELIVERY = [
  'mir-layout-DELIVERY_BLOCK-slot-PRIMARY_DELIVERY_MESSAGE_LARGE',
  'mir-layout-DELIVERY_BLOCK',
  'deliveryMessageMirId',
  'ddmDeliveryMessage',
  'delivery-message',
  'fast-track-message',
  'price-shipping-message',
];

export const offerFields = {
  price: [
    reader('dom', '.priceToPay', (page) => {
      const shown = priceToPay(priceBlock(page), page);
      if (shown) return shown;
      for (const selector of PRICES) {
        const element = find(page, selector);
        const value = element && amazonMoney(textOf(element), page);
        if (value) return { value, elements: [element] };
      }
      return undefined;
    }),
    reader('form', 'customerVisiblePrice', (page) => {
      const value = formPrice(page);
      return value && { value };
    }),
  ],
  referencePrice: [reader('dom', '.basisPrice', referencePrice)],
  unitPrice: [
    reader('dom', '.pricePerUnit', (page) => {
      const value = unitPrice(page);
      return value && { value, elements: [priceBlock(page)!] };
    }),
  ],
  ecoContribution: [
    reader('dom', 'éco-participation', (page) => {
      const text = textOf(priceBlock(page));
      const [near] =
        /[\d.,]+\s*€[^€]{0,30}éco-?(part|contrib)|éco-?(part|contrib)[^€\d]{0,40}[\d.,]+\s*€/i.exec(text) ?? [];
      const value = near && amazonMoney(near, page);
      return value ? { value, elements: [priceBlock(page)!] } : undefined;
    }),
  ],
  availability: [reader('dom', '#availability', shownAvailability)],
  seller: [reader('dom', '#merchantInfoFeature_feature_div', seller)],
  delivery: [
    reader('dom', '#mir-layout-DELIVERY_BLOCK', (page) => {
      const found = firstFilled(page, DELIVERY) ?? timed(page);
      return found && { value: found.text, elements: [found.element] };
    }),
  ],
} satisfies FieldReaders;

/** The delivery line carries its date as data. */
function timed(page: Page): { element: Element; text: string } | undefined {
  const element = page.document.querySelector('[data-csa-c-delivery-time]');
  const text = textOf(element);
  return element && text ? { element, text } : undefined;
}
