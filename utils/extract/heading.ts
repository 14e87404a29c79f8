import type { Page } from './page';
import { textOf } from './page';
import { meta } from './structured';

/** Headings that name a part of the shop and not its product. */
const NOT_A_PRODUCT =
  /^(mon |votre |my |your |mein |il mio |mi )?(compte|panier|sélection|account|cart|basket|bag|wishlist|warenkorb|konto|carrello|carrito|menu|newsletter|cookies?|connexion|login|sign in)\b.{0,20}$/i;

export interface Heading {
  text: string;
  element: Element;
}

function readHeadings(page: Page): Heading[] {
  const site = (meta(page, 'og:site_name') || page.url.hostname.replace(/^www\.|\.\w+$/g, '')).toLowerCase();
  const found: Heading[] = [];
  for (const element of page.document.getElementsByTagName('h1')) {
    const text = textOf(element);
    if (text.length > 1 && !NOT_A_PRODUCT.test(text) && text.toLowerCase() !== site && found.length < 20)
      found.push({ text, element });
  }
  return found;
}

/** First-level headings that may name the product. */
export const headings = (page: Page): Heading[] => page.view(readHeadings);

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the shorter text's words that the longer one has too. */
export function sameWords(a: string, b: string): number {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (!short.length) return 0;
  const there = new Set(long);
  return short.filter((word) => there.has(word)).length / short.length;
}

/** The heading that names the product: the one closest to the page's own title. */
export function heading(page: Page): Heading | undefined {
  const title = meta(page, 'og:title') || page.document.title;
  return [...headings(page)].sort((a, b) => sameWords(b.text, title) - sameWords(a.text, title))[0];
}
