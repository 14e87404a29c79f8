import { gtinDigits, hasValidCheckDigit } from '../core/gtin';
import { AVAILABILITIES, type Availability, type Money } from '../core/listing';
import { clean, textOf } from './page';

/** Text of a value that may still hold HTML, entities, or entities of entities. */
export function plain(text: string): string {
  let result = clean(text);
  for (let round = 0; round < 2 && /<\w|&#?\w+;/.test(result); round++) {
    result = textOf(new DOMParser().parseFromString(result, 'text/html').body);
  }
  return result;
}

/** ISO 4217 by what shops print; `$` and `kr` stand for several, so the page's own currency decides there. */
const SIGNS: Record<string, string> = {
  // A page may call its currency “constructor”.
  __proto__: null as never,
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  c$: 'CAD',
  'c $': 'CAD',
  r$: 'BRL',
  zł: 'PLN',
  kč: 'CZK',
  lei: 'RON',
  ft: 'HUF',
  kr: 'SEK',
  tl: 'TRY',
  '₺': 'TRY',
  '₹': 'INR',
  '¥': 'JPY',
  '₪': 'ILS',
  '₽': 'RUB',
};
const WORDS =
  'z[łl]|Kč|lei|Ft|kr|TL|EUR|USD|GBP|CHF|PLN|CZK|SEK|DKK|NOK|RON|HUF|BGN|TRY|CAD|AUD|JPY|INR|BRL|MXN|EGP|PKR|ILS|SGD|AED|SAR|ZAR|NZD';
/* Letters by name and not by property: the browser takes milliseconds over « any letter, whatever its case ». */
const LETTER = '[a-zà-öø-ɏͰ-ԯ]';
const SIGN_OR_WORD = `[$€£₺₹¥₪₽]|(?<!${LETTER})(?:${WORDS})(?!${LETTER})`;
const SIGN = `[A-Z]{2}\\$|C ?\\$|R\\$|${SIGN_OR_WORD}`;
const NUMBER = `\\d{1,3}(?:[\\s.'’]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?`;
const MONEY = new RegExp(
  `(${SIGN})\\s*(${NUMBER})|(${NUMBER})(?:[.,][-–—])?\\s*(${SIGN})(?:\\s?(\\d\\d)(?![\\d.,]))?|(${NUMBER})[.,][-–—]`,
  'i',
);

/** A number as Europe prints it: `1 019,95` `1.019,95` `1,019.95` `1'019.95` `1542.` */
export function amount(text: string | number | undefined): number | undefined {
  if (typeof text === 'number') return text >= 0 && Number.isFinite(text) ? text : undefined;
  const raw = clean(text).match(NUMBER)?.[0];
  if (!raw) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(raw)?.[1] ?? '';
  const whole = (decimals ? raw.slice(0, -decimals.length) : raw).replace(/\D/g, '');
  return Number(`${whole}.${decimals || 0}`);
}

/** ISO 4217 code of a sign or code; ambiguous signs follow `hint`. */
export function currencyOf(sign: string | undefined, hint?: string): string | undefined {
  const key = clean(sign).toLowerCase();
  if (!key) return hint;
  if ((key === '$' && hint?.endsWith('D')) || (key === 'kr' && hint?.endsWith('K'))) return hint;
  // `US$`, `CA$`, `AU$`: the country's letters and D.
  const dollars = /^([a-z]{2})\$$/.exec(key)?.[1];
  if (dollars) return `${dollars}d`.toUpperCase();
  return SIGNS[key] ?? (/^[a-z]{3}$/.test(key) ? key.toUpperCase() : hint);
}

/** A quick look before the long one: whether a text holds a digit and a sign. */
const DIGIT = /\d/;
const SOME_SIGN = new RegExp(`${SIGN_OR_WORD}|\\d[.,][-–—]`, 'i');
export const mayBeMoney = (text: string): boolean => DIGIT.test(text) && SOME_SIGN.test(text);

/** The first amount of money in a text: `12,90 €` `€12.90` `12€90` `EUR 12,90`. Without a sign, none. */
export function money(text: string, hint?: string): Money | undefined {
  const match = MONEY.exec(clean(text).slice(0, 500));
  if (!match) return undefined;
  const number = match[2] ?? match[3] ?? match[6];
  const currency = currencyOf(match[1] ?? match[4], hint);
  const cents = match[5] && !/[.,]/.test(number ?? '') ? Number(match[5]) / 100 : 0;
  const value = amount(number);
  return value === undefined || !currency ? undefined : { amount: value + cents, currency };
}

const BY_NAME = new Map(AVAILABILITIES.map((value) => [value.toLowerCase(), value]));

const GONE =
  /out[ -]?of[ -]?stock|sold[ -]?out|unavailable|not available|indisponible|rupture|épuisé|esaurito|non disponibile|agotado|no disponible|ausverkauft|nicht (verfügbar|lieferbar|auf lager|vorrätig)|uitverkocht|niet (leverbaar|op voorraad)|niedostępn|brak w|vyprodán|vypredan|nedostupn|esgotado|indispon[íi]vel|stoc epuizat|indisponibil|slutsåld|udsolgt|^oos$/i;
const THERE =
  /in[ -]?stock|en stock|disponib|dispon[íi]vel|available|auf lager|verfügbar|vorrätig|lieferbar|op voorraad|leverbaar|dostępn|skladem|skladom|em estoque|în stoc|på lager|^(true|1|oui|yes)$/i;

/** schema.org availability of an address, a name, or a sentence shown to the buyer. */
export function availability(text: string | undefined): Availability | undefined {
  const sentence = clean(text);
  const name = sentence.replace(/^.*[/:]/, '');
  const known = BY_NAME.get(name.replace(/[\s_-]/g, '').toLowerCase());
  if (known) return known;
  if (!sentence || sentence.length > 200) return undefined;
  if (/pre-?order|précommande|vorbestell|preordin/i.test(sentence)) return 'PreOrder';
  if (GONE.test(sentence)) return 'OutOfStock';
  return THERE.test(sentence) ? 'InStock' : undefined;
}

/** Digits of the first GTIN or ISBN in a text whose check digit is right. */
export function gtin(text: string | number | undefined): string | undefined {
  for (const [run] of String(text ?? '').matchAll(/\d[\d -]{6,18}[\dXx]/g)) {
    const digits = gtinDigits(run);
    if (digits && /^(?!0+$)(\d{8}|\d{12,14})$/.test(digits) && hasValidCheckDigit(digits)) return digits;
  }
  return undefined;
}

/** As `gtin`, for places that say they hold one: a code with a wrong check digit is then read as it stands, to be judged. */
export function statedGtin(text: string | number | undefined): string | undefined {
  const bare = gtinDigits(String(text ?? ''));
  return gtin(text) ?? (bare && /^(\d{8}|\d{12,14})$/.test(bare) && !/^0+$/.test(bare) ? bare : undefined);
}

/** Value of a rating on a scale of 5: `4,5/5` `4.4 out of 5` `9,1/10`. */
export function stars(text: string | number | undefined, best?: number): number | undefined {
  const words = clean(String(text ?? ''));
  const value = Number(/\d+(?:[.,]\d+)?/.exec(words)?.[0].replace(',', '.'));
  const scale = best || Number(/(?:\/|sur|out of|von|van|de|su|z|av|af)\s*(\d+)\b/.exec(words)?.[1]) || 5;
  if (!(value >= 0) || value > scale || scale > 100) return undefined;
  return Math.round((value * 500) / scale) / 100;
}

/** A whole number: `1 238 avis`, `(83)`. */
export const count = (text: string | number | undefined): number | undefined => {
  const digits = /\d{1,3}(?:[\s.,]\d{3})+(?!\d)|\d+/.exec(clean(String(text ?? '')))?.[0];
  return digits ? Number(digits.replace(/\D/g, '')) : undefined;
};
