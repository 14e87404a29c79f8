import type { UnitPrice } from '../core/listing';
import { type Page, textOf } from './page';
import { amount, money } from './parse';
import { pieces } from './pieces';
import { pageCurrency } from './price';
import { offersOf, structured } from './product';
import { type Reader, reader } from './reader';
import { nodesOf, textAt } from './structured';

/** UN/CEFACT codes of the quantities shops price by. */
const CODES: Record<string, string> = { KGM: 'kg', GRM: 'g', LTR: 'l', MLT: 'ml', MTR: 'm', MTK: 'm²', C62: 'unit' };

const PER =
  /(?:\/|\b(?:per|par|pro|l[ea]s?|al|por|je|za)\b)\s*(\d{1,4}\s*)?(kg|kilo|[gl]|[lL]it(?:re|er|ro)|[mc]l|m[²2]?|unité|pièce|st(?:ück|k)?)(?![\p{L}\d])/iu;

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
