import type { Money } from '../core/listing';
import { textOf } from '../extract/page';
import { amount, availability, currencyOf, gtin } from '../extract/parse';
import { type Control, filledIn } from './control';

/** A number as a form holds it: with a point or a comma, and as many decimals as its database keeps. */
export function numberOf(text: string): number | undefined {
  const plain = /^\s*(\d+)(?:[.,](\d+))?\s*$/.exec(text);
  return plain ? Number(`${plain[1]}.${plain[2] ?? 0}`) : amount(text);
}

const SIGN = /[€£$₺₹¥]|\b(EUR|USD|GBP|CHF|PLN|CZK|SEK|DKK|NOK|COP|BRL|CAD|MXN|RON|HUF|TRY)\b/;

/** ISO 4217 code said in the label or right beside the field; undefined when the form does not say it. */
function currencyAt({ anchor, label, hint }: Control): string | undefined {
  const texts = [label, hint];
  let place: Element | null = anchor.parentElement;
  for (let level = 0; place && level < 3; level++, place = place.parentElement) {
    const text = textOf(place);
    if (text.length > 80) break;
    texts.push(text);
  }
  const sign = texts.map((text) => SIGN.exec(text)?.[0]).find(Boolean);
  return currencyOf(sign);
}

/** The amount typed; in euros when nothing beside it says otherwise, which `isGuess` tells. */
export function moneyAt(control: Control): { value: Money; isGuess: boolean } | undefined {
  const typed = numberOf(filledIn(control));
  if (typed === undefined) return undefined;
  const currency = currencyAt(control);
  return { value: { amount: typed, currency: currency ?? 'EUR' }, isGuess: currency === undefined };
}

/** A quantity in stock, or the name of a state. */
export function availabilityAt(control: Control) {
  const text = filledIn(control);
  const quantity = /^\s*-?\d+(?:[.,]0*)?\s*$/.test(text) ? Number.parseInt(text, 10) : undefined;
  if (quantity !== undefined) return quantity > 0 ? ('InStock' as const) : ('OutOfStock' as const);
  return availability(text);
}

/** Digits of a GTIN, also of a wrong one: whether it is right is for the rules to say. */
export const gtinAt = (control: Control): string => gtin(filledIn(control)) ?? filledIn(control).replace(/[\s-]/g, '');

/** `Maison > Cuisine > Tasses`, root first. */
export const pathOf = (text: string): string[] =>
  text
    .split(/\s*[>›»→]\s*|\s+[/|]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The lines of a text that holds one item a line; list marks left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s•*–-]+/u, '').trim())
    .filter(Boolean);
