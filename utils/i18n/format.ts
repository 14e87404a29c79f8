import { isolated } from '../core/direction';
import type { Language } from '../core/locale';
import type { Data, Message } from '../core/rule';

/** Thin space of French numbers and the space before high punctuation must never break a line. */
const numbers: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR'),
  en: new Intl.NumberFormat('en-GB'),
};
const plurals: Record<Language, Intl.PluralRules> = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/** A number followed by its currency is an amount of money, written as the language writes it. */
const AMOUNT = /\{(\w+)\} \{(currency|otherCurrency)\}/g;

/**
 * Fills the placeholders of a message and picks its form by `data.count`.
 * Numbers get the language's separators; anything else is text as it stands, never markup, and keeps its direction to itself.
 */
export function formatMessage(message: Message, data: Data = {}, language: Language): string {
  const form =
    typeof message === 'string'
      ? message
      : plurals[language].select(Number(data.count ?? 0)) === 'one'
        ? message.one
        : message.other;
  return form
    .replace(AMOUNT, (text, amount: string, currency: string) => {
      const [value, code] = [data[amount], data[currency]];
      return typeof value === 'number' && typeof code === 'string'
        ? formatMoney({ amount: value, currency: code }, language)
        : text;
    })
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = data[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numbers[language].format(value) : isolated(value);
    });
}

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** `2026-07-27` → « 27 juillet 2026 ». */
export const formatDate = (iso: string, language: Language): string =>
  new Date(`${iso}T12:00:00`)
    .toLocaleDateString(LOCALES[language], { dateStyle: 'long' })
    .replace(/^1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ');

/** Day and time of a moment given in milliseconds. */
export const formatMoment = (at: number, language: Language): string =>
  new Date(at).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });

const days: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric' }),
};

/** Day of a moment given in milliseconds, short enough for a table. */
export const formatDay = (at: number, language: Language): string => days[language].format(at);

/** An amount of money; an unknown currency code stands as it is. */
export function formatMoney({ amount, currency }: { amount: number; currency: string }, language: Language): string {
  try {
    return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency }).format(amount);
  } catch {
    return `${numbers[language].format(amount)} ${currency}`;
  }
}

/** Time of the day of a moment given in milliseconds. */
export const formatTime = (at: number, language: Language): string =>
  new Date(at).toLocaleTimeString(LOCALES[language], { timeStyle: 'short' });

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const JUST_NOW: Record<Language, string> = { fr: 'à l’instant', en: 'just now' };

/** How long ago a moment was, both in milliseconds: « il y a 3 heures », « hier », « à l’instant ». */
export function formatAge(at: number, now: number, language: Language): string {
  const [unit, length] = UNITS.find(([, ms]) => now - at >= ms) ?? [];
  if (!unit) return JUST_NOW[language];
  const words = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  return words.format(-Math.floor((now - at) / length), unit).replace("'", '’');
}

/** A number of bytes, in the unit that suits it: « 1,4 ko », « 12 Mo ». */
export function formatSize(bytes: number, language: Language): string {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  const options = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(LOCALES[language], options).format(bytes / size);
}
