import { clean, type Page, textOf } from './page';
import { meta } from './structured';

/**
 * Headings that name a part of the shop and not its product. The words alone: « Panier » is a cart,
 * « Panier à linge en osier » is for sale.
 */
export const SHOP_PART =
  /^((mon|votre|vos|mes|my|your|shopping|saved|mein|meine|il mio|mi|mis|twój|zapisane) )*(panier|compte|commande|sélection|favoris|cart|basket|bag|items|account|checkout|order|favou?rites|wish ?list|warenkorb|einkaufswagen|konto|merkzettel|carrello|carrito|winkelwagen|koszyk|ko[sš][ií]k|comparateur|compare|menu|newsletter|cookies?|connexion|login|sign in|recherche|search|suche|logo)\s*($|[(:!]|\d|d.achats?$|items?$|is empty|est vide)|logo$|\bin your (cart|bag|basket)\b/i;

export interface Heading {
  text: string;
  element: Element;
}

const MAX_HEADINGS = 20;

/** Words of a text, accents off, for comparing names. */
export function wordsOf(text: string): string[] {
  const lower = text.slice(0, 500).toLowerCase();
  // Most names are plain, and a page compares hundreds.
  if (PLAIN.test(lower)) return lower.match(/[a-z0-9]+/g) ?? [];
  return (
    lower
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
const PLAIN = /^[\x20-\x7e]*$/;

const compact = (text: string): string => wordsOf(text).join('');

const readSiteNames = (page: Page): string[] => {
  const hosts = page.url.hostname.split('.').slice(0, -1);
  return [...hosts.map((part) => part.replace(/-/g, '')), compact(meta(page, 'og:site_name'))];
};

/** Whether a text is the shop's own name: what it calls itself, or its host. */
export const isSiteName = (text: string, page: Page): boolean =>
  page.view(readSiteNames).includes(compact(text)) || clean(text) === page.url.hostname;

/** Headings of one level that may name the product. */
export function headingsOf(page: Page, tag: 'h1' | 'h2'): Heading[] {
  const found: Heading[] = [];
  for (const element of page.document.getElementsByTagName(tag)) {
    const text = textOf(element);
    if (text.length < 2 || SHOP_PART.test(text) || isSiteName(text, page)) continue;
    if (found.push({ text, element }) === MAX_HEADINGS) break;
  }
  return found;
}
const readHeadings = (page: Page) => headingsOf(page, 'h1');

/** First-level headings that may name the product. */
export const headings = (page: Page): Heading[] => page.view(readHeadings);

/** Words two texts share: `within` of the shorter one's, `alike` of both (Dice's coefficient). */
export function likeness(a: string, b: string): { within: number; alike: number } {
  const [short, long] = [new Set(wordsOf(a)), new Set(wordsOf(b))].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return short.size
    ? { within: shared / short.size, alike: (2 * shared) / (short.size + long.size) }
    : { within: 0, alike: 0 };
}

/** Share of the shorter text's words that the longer one has too. */
export const sameWords = (a: string, b: string): number => likeness(a, b).within;
