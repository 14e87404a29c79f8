import type { UnitPrice } from '../core/listing';
import { type Page, textOf } from './page';
import { amount, money } from './parse';
import { pieces } from './pieces';
import { pageCurrency } from './price';
import { offersOf, structured } from './product';
import { type Reader, reader } from './reader';
import { nodesOf, textAt } from './structured';

/** UN/CEFACT codes of the quantities shops price by. */
const CODES: Record<string, string> = {
  KGM: 'kg',
  GRM: 'g',
  LTR: 'l',
  MLT: 'ml',
  MTR: 'm',
  MTK: 'm²',
  C62: 'unit',
  EA: 'unit',
};

const PER =
  /(?:\/|\bper\b|\bpar\b|\bpro\b|\ble\b|\bla\b|\bal\b|\bpor\b|\bje\b|\bza\b)\s*(\d{1,4}\s*)?(kg|kilo(?:gramme)?s?|g|gr|l|litre|liter|litro|ml|cl|m²|m2|m|mètre|unité|pi[eè]ce|st(?:ück|k)?)(?![\p{L}\d])/iu;

const unitOf = (unit: string): string =>
  /^kilo/i.test(unit)
    ? 'kg'
    : /^lit/i.test(unit)
      ? 'l'
      : /^(un|pi|st)/i.test(unit)
        ? 'unit'
        : /^m2$/i.test(unit)
          ? 'm²'
          : /^m[èe]/i.test(unit)
            ? 'm'
            : unit.toLowerCase();

/** `19,60 € / kg`, `2,10 € les 100 g`: an amount and the quantity it is for. */
export function perUnit(text: string, hint?: string): UnitPrice | undefined {
  const match = PER.exec(text);
  const price = match && money(text.slice(0, match.index), hint);
  if (!price) return undefined;
  const quantity = match[1]?.trim();
  return { ...price, per: `${quantity && quantity !== '1' ? `${quantity} ` : ''}${unitOf(match[2]!)}` };
}

/** How far after the title a price per unit stands, and how long a text it stands in. */
const REACH = 120;
const MAX_LENGTH = 80;

const shown: Reader<UnitPrice> = reader('dom', 'price per unit after h1', (page: Page) => {
  const hint = pageCurrency(page);
  for (const { text, element } of pieces(page).slice(0, REACH)) {
    const whole =
      text.length < MAX_LENGTH && /\p{L}/u.test(text)
        ? [text, element.textContent!.length < MAX_LENGTH ? textOf(element) : '']
        : [];
    const value = whole.map((words) => perUnit(words, hint)).find(Boolean);
    if (value) return { value, elements: [element] };
  }
  return undefined;
});

/** Price per reference quantity, as shown, else as structured data states it. */
export const unitPrice: Reader<UnitPrice>[] = [
  shown,
  ...structured('referenceQuantity', (node, page) => {
    for (const specification of offersOf(node, page).flatMap((offer) => nodesOf(offer.priceSpecification))) {
      const quantity = nodesOf(specification.referenceQuantity)[0];
      const number = amount(textAt(specification, 'price'));
      const unit = quantity && CODES[textAt(quantity, 'unitCode')];
      const currency = textAt(specification, 'priceCurrency') || pageCurrency(page);
      if (!number || !unit || !currency) continue;
      const value = textAt(quantity, 'value');
      return { amount: number, currency, per: value && value !== '1' ? `${value} ${unit}` : unit };
    }
    return undefined;
  }),
];
