import type { Money } from '../core/listing';
import { heading } from './heading';
import { type Page, textOf } from './page';
import { money } from './parse';
import { inCard, pieces } from './pieces';
import { mainProduct, offersOf, priceOf, productPrice } from './product';
import { type Reader, reader } from './reader';
import { meta } from './structured';

export interface ShownPrice {
  money: Money;
  element: Element;
  /** Crossed out, or said to be the price before. */
  old: boolean;
  /** Stands in an element that shops name after the price. */
  named: boolean;
}

/** How many runs of text after the title a price is looked for in, and how many amounts are weighed. */
const REACH = 400;
const MAX_PRICES = 8;
/** A price cut into elements is short; a sentence with an amount is not a price. */
const MAX_LENGTH = 40;
const OLD =
  /<(del|s|strike)>|\b(old|was|strike\w*|crossed|barr[eé]e?|before|ancien\w*|rrp|msrp|list|compare|original|previous|uvp|streich)(?![a-z])|regular-price|line-through|_old|Old|Strike|Was|Crossed|Compare/;
const ASIDE =
  /relat|recommend|similar|upsell|cross-?sell|recently|viewed|accessor|footer|minicart|mini-cart|bundle|warranty|protection|sponsor|slider-|carousel/i;
const NAMED = /price|prix|preis|precio|prezzo|pre[cç]o|prijs|cena|tarif|offer/i;
const OTHER_AMOUNT =
  /livraison|delivery|shipping|versand|spedizione|env[íi]o|doprav|économis|\bsave\b|sparen|risparmi|rabais|remise|month|mois|monat|\bmes\b|mese|\/\s?mo\b|offert|gratuit|\bfree\b|dès \d|\bover\b|above|\bab \d|cashback|coupon|voucher|gift|deposit|points|[x×]\s*\d|\d\s*[x×]|^[-–−]|[-–−]\s*\d+\s?%|\/\s?\d*\s?(kg|g|l|ml|cl|m|m²|m2|st|pc|unit|100)\b|\bper\b|[-–]\s*[$€£]/i;

function readPrices(page: Page): ShownPrice[] {
  const start = heading(page)?.element;
  if (!start) return [];
  const hint = pageCurrency(page);
  const found: ShownPrice[] = [];
  const taken = new Set<Element>();
  for (const piece of pieces(page).slice(0, REACH)) {
    if (!/\d/.test(piece.text) || piece.text.length > 200) continue;
    const { element, text } = around(piece.element, hint);
    const value = taken.has(element) || text.length > 200 ? undefined : money(text, hint);
    if (!value?.amount) continue;
    taken.add(element);
    if (OTHER_AMOUNT.test(text)) continue;
    const marks = marksOf(element, start);
    if (ASIDE.test(marks) || inCard(element, start)) continue;
    found.push({ money: value, element, old: OLD.test(marks), named: NAMED.test(marks) });
    if (found.length === MAX_PRICES) break;
  }
  return found;
}

/** Prices shown after the product's heading, in page order; other products', instalments and savings left out. */
export const shownPrices = (page: Page): ShownPrice[] => page.view(readPrices);

/** A price is often cut into elements (`12`, `,90`, `€`): the smallest element that holds it whole. */
function around(inner: Element, hint: string | undefined): { element: Element; text: string } {
  let best = { element: inner, text: priceText(inner) };
  let known = money(best.text, hint);
  for (let at = inner.parentElement; at; at = at.parentElement) {
    const text = priceText(at);
    if (text.length > MAX_LENGTH) break;
    const wider = money(text, hint);
    // A wider element that adds the sign or the cents completes the price; one that adds another price does not.
    if (
      wider &&
      (!known || (Number.isInteger(known.amount) && wider.amount - known.amount > 0 && wider.amount - known.amount < 1))
    ) {
      best = { element: at, text };
      known = wider;
    }
  }
  return best;
}

/** Text of a price; raised decimals (`173` ³⁴) get the comma that only their style shows. */
function priceText(element: Element): string {
  const raised = element.getElementsByTagName('sup')[0];
  const text = textOf(element);
  const cents = raised && textOf(raised);
  return cents && /^\d\d$/.test(cents) && !/[.,]\s*$/.test(text.slice(0, text.lastIndexOf(cents)))
    ? text.replace(new RegExp(`(\\d)\\s*${cents}(?!\\d)`), `$1,${cents}`)
    : text;
}

/** Names of the element and of those around it, up to what it shares with the heading. */
function marksOf(element: Element, start: Element): string {
  let marks = '';
  for (let at: Element | null = element; at && !at.contains(start); at = at.parentElement) {
    marks += `<${at.localName}> ${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-testid') ?? ''} `;
  }
  return marks;
}

/** The currency the page itself names; ambiguous signs follow it. */
function readCurrency(page: Page): string | undefined {
  const product = mainProduct(page);
  const offered =
    product &&
    offersOf(product, page)
      .map((offer) => priceOf(offer)?.currency)
      .find(Boolean);
  return offered ?? (meta(page, 'product:price:currency') || meta(page, 'og:price:currency') || undefined);
}
export const pageCurrency = (page: Page): string | undefined => page.view(readCurrency);

/**
 * What the page shows the buyer: the amount its own description states when that is shown too; else the
 * first price by the title, if its element says it is one. A shown price far off is another thing's.
 */
export const shownPrice: Reader<Money> = reader('dom', 'price after h1', (page) => {
  const product = mainProduct(page);
  const stated = product && productPrice(product, page);
  const prices = shownPrices(page);
  const same = stated && prices.find(({ money: { amount } }) => Math.abs(amount - stated.amount) < 0.005);
  const first = prices.find(({ old, named }) => named && !old);
  const chosen = same ?? (first && (!stated || nearly(first.money, stated)) ? first : undefined);
  return chosen && { value: chosen.money, elements: [chosen.element] };
});

const nearly = (a: Money, b: Money) =>
  a.currency !== b.currency || (a.amount < 2 * b.amount && b.amount < 2 * a.amount);

/** Any amount shown by the title, for pages that name nothing. */
export const anyPrice: Reader<Money> = reader('dom', 'amount after h1', (page) => {
  const found = shownPrices(page).find(({ old }) => !old) ?? shownPrices(page)[0];
  return found && { value: found.money, elements: [found.element] };
});

/** A price crossed out by the title, higher than the one asked. */
export const crossedPrice: Reader<Money> = reader('dom', 'crossed price after h1', (page) => {
  const asked = shownPrice.read(page);
  const price = asked && 'value' in asked ? asked.value : undefined;
  const found = shownPrices(page).find(({ old, money: { amount } }) => old && price && amount > price.amount);
  return found && { value: found.money, elements: [found.element] };
});
