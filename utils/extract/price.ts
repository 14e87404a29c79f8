import type { Money } from '../core/listing';
import { heading } from './heading';
import { type Page, textOf } from './page';
import { money } from './parse';
import { mainProduct, offersOf, priceOf } from './product';
import { meta } from './structured';

export interface ShownPrice {
  money: Money;
  element: Element;
  /** Crossed out, or said to be the price before. */
  old: boolean;
  /** Stands in an element that shops name after the price. */
  named: boolean;
}

/** How far after the title a price is looked for, in text nodes. */
const REACH = 400;
const OLD =
  /old|was|strike|crossed|barre|barr[eé]|before|ancien|rrp|msrp|list-?price|compare|regular-price|original|reference|previous|uvp|streich/i;
const ASIDE =
  /relat|recommend|similar|upsell|cross-?sell|recently|viewed|carousel|slider|accessor|footer|minicart|mini-cart|bundle/i;
const NAMED = /price|prix|preis|precio|prezzo|preco|prijs|cena|tarif/i;
const OTHER_AMOUNT =
  /livraison|delivery|shipping|versand|spedizione|env[íi]o|économis|save |you save|sparen|risparmi|month|mois|monat|mes\b|mese|\/\s?mo\b|offert|gratuit|free|dès |over|above|ab \d|cashback|coupon|voucher|gift card|deposit|points|\/\s?\d*\s?(kg|g|l|ml|cl|m|m²|m2|st|pc|unit)\b/i;

/** Prices shown after the product's heading, in page order. */
export function shownPrices(page: Page): ShownPrice[] {
  const start = heading(page)?.element;
  if (!start) return [];
  const hint = pageCurrency(page);
  const found: ShownPrice[] = [];
  const taken = new Set<Element>();
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let left = REACH; left > 0 && found.length < 12 && walker.nextNode(); left--) {
    const node = walker.currentNode as Text;
    if (!/\d/.test(node.data) || node.data.length > 200) continue;
    const { element, text } = around(node);
    if (!element || taken.has(element)) continue;
    const name = element.localName;
    if (name === 'script' || name === 'style' || name === 'noscript' || name === 'option') continue;
    const value = money(text, hint);
    if (!value || value.amount === 0) continue;
    taken.add(element);
    if (OTHER_AMOUNT.test(text)) continue;
    const marks = marksOf(element, start);
    if (ASIDE.test(marks)) continue;
    found.push({
      money: value,
      element,
      old: OLD.test(marks) || /<(del|s|strike)>/.test(marks),
      named: NAMED.test(marks),
    });
  }
  return found;
}

/** A price is often cut into elements (`12`, `,90`, `€`): the largest short element around it. */
function around(node: Text): { element: Element | null; text: string } {
  let element = node.parentElement;
  let text = textOf(element);
  for (let parent = element?.parentElement; parent && !money(text); parent = parent.parentElement) {
    const wider = textOf(parent);
    if (wider.length > 40) break;
    element = parent;
    text = wider;
  }
  return { element, text };
}

/** Tag, class, id and test hooks from the element up to what it shares with the heading. */
function marksOf(element: Element, start: Element): string {
  let marks = '';
  for (let at: Element | null = element; at && !at.contains(start); at = at.parentElement) {
    marks += ` <${at.localName}> ${at.className} ${at.id} ${at.getAttribute('data-testid') ?? ''} ${at.getAttribute('itemprop') ?? ''}`;
  }
  return marks;
}

/** The currency the page itself names; ambiguous signs follow it. */
export function pageCurrency(page: Page): string | undefined {
  const product = mainProduct(page);
  const offered =
    product &&
    offersOf(product, page)
      .map((offer) => priceOf(offer)?.currency)
      .find(Boolean);
  return offered ?? (meta(page, 'product:price:currency') || meta(page, 'og:price:currency') || undefined);
}
