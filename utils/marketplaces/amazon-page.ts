import type { Money } from '../core/listing';
import { firstValue } from '../extract/json';
import { clean, type Page, textOf } from '../extract/page';
import { money } from '../extract/parse';

export const byId = ({ document }: Page, id: string): HTMLElement | null => document.getElementById(id);

/** The first of these places that shows some text. */
export function firstFilled(page: Page, ids: readonly string[]): { element: Element; text: string } | undefined {
  for (const id of ids) {
    const element = byId(page, id);
    const text = textOf(element);
    if (element && text) return { element, text };
  }
  return undefined;
}

/** `#dp` names the product group and the language served: « book fr_FR », « beauty_mobile ». */
const dpClass = (page: Page): string => byId(page, 'dp')?.className ?? '';

/** Books, music, films, software: no bullets and no brand by nature. */
export const isMedia = (page: Page): boolean =>
  /\b(book|e?books|ebook|music|dvd|video|movies?|audible|digital_(music|video|text)|magazine)(_mobile)?\b/.test(
    dpClass(page),
  );

/** The language served, which a buyer may choose apart from the store. */
export const servedLanguage = (page: Page): string | undefined =>
  (/\b([a-z]{2})_[A-Z]{2}\b/.exec(dpClass(page)) ?? /^([a-z]{2})\b/.exec(page.document.documentElement.lang))?.[1];

/** The country of the store, from the end of its host name. */
export function storeCountry({ url }: Page): string {
  const end = url.hostname.split('.').at(-1)!;
  return end === 'com' ? 'US' : end === 'uk' ? 'GB' : end.toUpperCase();
}

/** Signs that several currencies share stand for the store's own. Everything else is read from the price itself. */
const SHARED_SIGN: Record<string, string> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  AU: 'AUD',
  SG: 'SGD',
  SE: 'SEK',
  JP: 'JPY',
  CN: 'CNY',
};

/** `1,21,999`: India groups by two digits. */
export const ungrouped = (text: string): string => text.replace(/(\d),(?=(?:\d\d,)+\d{3})/g, '$1');

/** The first amount in a text as Amazon prints it, in whatever number of pieces. */
export function amazonMoney(text: string, page: Page): Money | undefined {
  const own = SHARED_SIGN[storeCountry(page)] ?? '';
  const joined = ungrouped(clean(text))
    .replace(/(?<![A-Z])[SA]?\$|[¥￥]|\bkr\b/g, (sign) => (own ? ` ${own} ` : sign))
    // `63 , 42 €`: whole, separator and fraction are elements of their own.
    .replace(/(\d)\s*([.,])\s*(?=\d)/g, '$1$2')
    .replace(/([A-Z]{3})(?=\d)/g, '$1 ');
  return money(joined, own || undefined);
}

/** Sources of the page's scripts; the shorter ones only start the page's machinery. */
const scripts = ({ document }: Page): string[] =>
  [...document.getElementsByTagName('script')]
    .map((script) => script.textContent ?? '')
    .filter(({ length }) => length > 300 && length < 2_000_000);

/** Source of the first script that holds a word. */
export const scriptWith = (page: Page, word: string): string =>
  page.view(scripts).find((source) => source.includes(word)) ?? '';

/**
 * The object or array that follows a word and a pattern (sticky) in a script; it may stand there as a string of
 * JavaScript. The word is looked for first: a pattern tried at each letter of a long script is slow.
 */
export function dataAfter(source: string, word: string, pattern: RegExp): unknown {
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
    pattern.lastIndex = at + word.length;
    if (pattern.test(source)) return dataIn(source.slice(pattern.lastIndex));
  }
  return undefined;
}

function dataIn(source: string): unknown {
  for (const text of [source, source.replace(/\\([\\'])/g, '$1')]) {
    try {
      return JSON.parse(firstValue(text));
    } catch {
      // Not as it stands: the next way to read it.
    }
  }
  return undefined;
}
