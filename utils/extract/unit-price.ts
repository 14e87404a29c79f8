import type { UnitPrice } from '../core/listing';
import { textOf } from './page';
import { money } from './parse';
import { pieces } from './pieces';
import { pageCurrency } from './price';
import { type Reader, reader } from './reader';

/* Letters by name, as in the patterns of money. */
const PER =
  /(?:\/|\b(?:per|par|pro|l[ea]s?|al|por|je|za)\b)\s*(\d{1,4}\s*)?(kg|kilo|[gl]|lit(?:re|er|ro)|[mc]l|m[²2]?|unité|pièce|st(?:ück|k)?)(?![a-zà-öø-ɏͰ-ԯ\d])/i;

/** As the unit is written in the field: `kilo`, `Liter` and `m2` are how shops print it. */
const unitOf = (unit: string): string =>
  /^(un|pi|st)/i.test(unit)
    ? 'unit'
    : unit
        .toLowerCase()
        .replace('kilo', 'kg')
        .replace('2', '²')
        .replace(/^lit.*/, 'l');

/** `19,60 € / kg`, `2,10 € les 100 g`: an amount and the quantity it is for. */
export function perUnit(text: string, hint?: string): UnitPrice | undefined {
  const match = /\d/.test(text) ? PER.exec(text) : null;
  const price = match && money(text.slice(0, match.index), hint);
  if (!price) return undefined;
  const quantity = match[1]?.trim();
  return { ...price, per: `${quantity && quantity !== '1' ? `${quantity} ` : ''}${unitOf(match[2]!)}` };
}

/** How far after the title a price per unit stands, and how long a text it stands in. */
const REACH = 120;
const MAX_LENGTH = 80;

/** The first price per unit by the title. */
export const unitPrice: Reader<UnitPrice> = reader('dom', 'price per unit after h1', (page) => {
  const hint = pageCurrency(page);
  for (const { text, element } of pieces(page).slice(0, REACH)) {
    if (text.length >= MAX_LENGTH || !/\p{L}/u.test(text)) continue;
    const raw = element.textContent!;
    const value = perUnit(text, hint) ?? (raw.length < MAX_LENGTH ? perUnit(textOf(element), hint) : undefined);
    if (value) return { value, elements: [element] };
  }
  return undefined;
});
