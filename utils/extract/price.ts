import type { Money } from '../core/listing';
import { heading } from './heading';
import { type Page, textOf } from './page';
import { amount, mayBeMoney, money } from './parse';
import { above, inCard, type Piece, pieces } from './pieces';
import { mainProduct, offersOf, priceOf, productPrice } from './product';
import { type Reader, reader } from './reader';
import { jsonLd, meta } from './structured';

export interface ShownPrice {
  money: Money;
  element: Element;
  /** Crossed out, or said to be the price before. */
  old: boolean;
  /** Stands in an element that shops name after the price. */
  named: boolean;
  /** Stands right by the title. */
  close: boolean;
}

/** How many runs of text after the title are close to it, and how many amounts are weighed. */
const CLOSE = 80;
const MAX_PRICES = 8;
/** A price cut into elements is short; a sentence with an amount is not a price. */
const MAX_LENGTH = 40;
const MAX_SENTENCE = 100;
const MAX_CLIMB = 5;
const OLD =
  /<(del|s|strike)>|\b(old|was|strike\w*|crossed|barr[eé]e?|before|ancien\w*|rrp|msrp|list-?price|compare-?at|original|previous|uvp|streich)(?![a-z])|regular-price|line-through|_old|Old|Strike|Was|Crossed|Compare/;
const ASIDE =
  /relat|recommend|similar|upsell|cross-?sell|recently|viewed|accessor|footer|minicart|mini-cart|bundle|warranty|protection|sponsor|slider-|carousel/i;
const NAMED = /price|prix|preis|precio|prezzo|pre[cç]o|prijs|cena|tarif|offer/i;
const OTHER_AMOUNT =
  /livraison|delivery|shipping|versand|spedizione|env[íi]o|doprav|économis|\bsave\b|sparen|risparmi|rabais|remise|month|mois|monat|\bmes\b|mese|\/\s?mo\b|offert|gratuit|\bfree\b|dès \d|\bover\b|above|\bab \d|cashback|coupon|voucher|gift|deposit|points|[x×]\s*\d|\d\s*[x×]|^[-–−]|[-–−]\s*\d+\s?%|\/\s?\d*\s?(kg|g|l|ml|cl|m|m²|m2|st|pc|unit|100)\b|\bper\b|[-–]\s*[$€£]/i;

function readPrices(page: Page): ShownPrice[] {
  const below = pricesIn(pieces(page), page);
  return below.length ? below : pricesIn(above(page), page);
}

function pricesIn(texts: Piece[], page: Page): ShownPrice[] {
  const start = heading(page)?.element;
  if (!start) return [];
  const found: ShownPrice[] = [];
  const taken = new Set<Element>();
  for (const [i, piece] of texts.entries()) {
    if (piece.text.length > MAX_SENTENCE || !/\d/.test(piece.text)) continue;
    const { element, text, value } = around(piece.element, page);
    if (!value?.amount || taken.has(element) || text.length > MAX_SENTENCE) continue;
    taken.add(element);
    if (OTHER_AMOUNT.test(text)) continue;
    const marks = marksOf(element, start);
    if (ASIDE.test(marks) || inCard(element, page)) continue;
    found.push({ money: value, element, old: OLD.test(marks), named: NAMED.test(marks), close: i < CLOSE });
    if (found.length === MAX_PRICES) break;
  }
  return found;
}

/** Prices shown after the product's heading, in page order; other products', instalments and savings left out. */
export const shownPrices = (page: Page): ShownPrice[] => page.view(readPrices);

interface Amount {
  text: string;
  value: Money | undefined;
}

/** What elements say as prices: neighbours climb to the same ones. */
const readAmounts = (): Map<Element, Amount | undefined> => new Map();

/** The amount an element holds; undefined when it holds too much for a price. */
function amountIn(element: Element, page: Page): Amount | undefined {
  const known = page.view(readAmounts);
  if (known.has(element)) return known.get(element);
  const raw = element.textContent!;
  const text = raw.length <= 4 * MAX_LENGTH && mayBeMoney(raw) ? priceText(element) : '';
  const fits = raw.length <= 4 * MAX_LENGTH && text.length <= MAX_LENGTH;
  const amount = fits ? { text, value: text ? money(text, pageCurrency(page)) : undefined } : undefined;
  known.set(element, amount);
  return amount;
}

/** A price is often cut into elements (`12`, `,90`, `€`): the smallest element that holds it whole. */
function around(inner: Element, page: Page): Amount & { element: Element } {
  let element = inner;
  let text = priceText(inner);
  let value = mayBeMoney(text) ? money(text, pageCurrency(page)) : undefined;
  let at = inner.parentElement;
  // Never the whole page: its text holds every script.
  for (
    let left = MAX_CLIMB;
    at && at !== page.document.body && left > 0 && (!value || Number.isInteger(value.amount));
    left--
  ) {
    const wider = amountIn(at, page);
    if (!wider) break;
    // A wider element that adds the sign or the cents completes the price; one that adds another price does not.
    const more = wider.value && value ? wider.value.amount - value.amount : 0;
    if (wider.value && (!value || (more > 0 && more < 1))) [element, text, value] = [at, wider.text, wider.value];
    at = at.parentElement;
  }
  return { element, text, value };
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
 * first price close to the title, if its element says it is one. Microdata stands in the shown price itself.
 */
export const shownPrice: Reader<Money> = reader('dom', 'price after h1', (page) => {
  const stated = page.view(statedPrice);
  const prices = shownPrices(page);
  const same = stated && prices.find(({ money: { amount } }) => Math.abs(amount - stated.amount) < 0.005);
  const first = prices.find(({ old, named, close }) => named && close && !old);
  const marked = stated && !page.view(jsonLd).products.length;
  const chosen = same ?? (first && !marked && (!stated || nearly(first.money, stated)) ? first : undefined);
  return chosen && { value: chosen.money, elements: [chosen.element] };
});

const nearly = (a: Money, b: Money) =>
  a.currency !== b.currency || (a.amount < 2 * b.amount && b.amount < 2 * a.amount);

/** The price the page's metadata states. */
function statedPrice(page: Page): Money | undefined {
  const product = mainProduct(page);
  return (product && productPrice(product, page)) ?? metaPrice(page);
}

/** Facebook's product tags. */
export function metaPrice(page: Page): Money | undefined {
  const number = amount(meta(page, 'product:price:amount') || meta(page, 'og:price:amount'));
  const currency = meta(page, 'product:price:currency') || meta(page, 'og:price:currency');
  return number && /^[A-Z]{3}$/.test(currency) ? { amount: number, currency } : undefined;
}

/** Any amount shown by the title, for pages that state nothing: beside a stated price it would only contradict it. */
export const anyPrice: Reader<Money> = reader('dom', 'amount after h1', (page) => {
  if (page.view(statedPrice)) return undefined;
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
