import { fold } from './text';

/** A net quantity in the unit its price is compared in. */
export interface Quantity {
  amount: number;
  unit: 'kg' | 'l';
}

const SCALE: Record<string, [number, Quantity['unit']]> = {
  mg: [1e-6, 'kg'],
  g: [1e-3, 'kg'],
  gr: [1e-3, 'kg'],
  gramme: [1e-3, 'kg'],
  kg: [1, 'kg'],
  kilo: [1, 'kg'],
  ml: [1e-3, 'l'],
  cl: [1e-2, 'l'],
  dl: [1e-1, 'l'],
  l: [1, 'l'],
  liter: [1, 'l'],
  litre: [1, 'l'],
  litro: [1, 'l'],
};
const QUANTITY =
  /(?<![\w.,]|\/\s*)(?:(\d{1,3})\s*[x×*]\s*)?(\d+(?:[.,]\d+)?)\s*(mg|gr|grammes?|g|kg|kilos?|ml|cl|dl|litres?|liters?|litros?|l)(?![\w/²³])(?:\s*[x×*]\s*(\d{1,3})(?![\d.,]))?/g;

/** Every net quantity a text states: `6 x 33 cl`, `500 g`, `1,5 L`. Quantities per something (`5 g/100 ml`) are none. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const [, before, number, word, after] of fold(text).matchAll(QUANTITY)) {
    const [factor, unit] = SCALE[word!] ?? SCALE[word!.replace(/s$/, '')]!;
    const packs = Number(before ?? after ?? 1);
    const amount = Number(number!.replace(',', '.')) * factor * packs;
    if (amount > 0) found.push({ amount, unit });
  }
  return found;
}

/** The reference a unit price is given for (`kg`, `100 ml`, `L`) as a quantity. */
export function quantityOf(per: string): Quantity | undefined {
  const folded = fold(per).trim();
  return quantitiesIn(/^\d/.test(folded) ? folded : `1 ${folded}`)[0];
}
