import { heading } from './heading';
import { clean, type Page } from './page';

/** A run of visible text. */
export interface Piece {
  text: string;
  element: Element;
}

/**
 * What stands further from the title than this belongs to reviews, recommendations or the footer: on 160 listings of
 * many shops, no « Label : value » of the product stood between here and the thousandth run of text.
 */
const MAX_PIECES = 400;
/** Some pages put reference, seller or even the price above the title. */
const MAX_ABOVE = 80;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'option', 'svg', 'textarea']);

function walk(page: Page, limit: number, step: 'nextNode' | 'previousNode'): Piece[] {
  const start = heading(page)?.element;
  if (!start) return [];
  const found: Piece[] = [];
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let node = walker[step]() as Text | null; node && found.length < limit; node = walker[step]() as Text | null) {
    // Most texts between elements are white space, and each element looked at costs.
    const { data } = node;
    const element = /\S/.test(data) ? node.parentElement : null;
    if (!element || UNSEEN.has(element.localName)) continue;
    const text = clean(data.slice(0, 2000));
    if (text) found.push({ text, element });
  }
  return found;
}

export const readPieces = (page: Page) => walk(page, MAX_PIECES, 'nextNode');
export const readAbove = (page: Page) =>
  walk(page, MAX_ABOVE, 'previousNode')
    .reverse()
    .filter(({ element }) => !element.closest('header') && !element.closest('nav'));

/** Runs of text from the product's heading on, in reading order. */
export const pieces = (page: Page): Piece[] => page.view(readPieces);

/** Runs of text just above the heading, in reading order. */
export const above = (page: Page): Piece[] => page.view(readAbove);

/** What is known of elements that were looked at as cards, for this reading. */
const readCards = (): Map<Element, boolean> => new Map();

/** Whether an element stands in one of several like cards with picture and link: another product's. */
export function inCard(element: Element, page: Page): boolean {
  const start = heading(page)?.element;
  const known = page.view(readCards);
  const passed: Element[] = [];
  let answer = false;
  for (let at = element; start && !at.contains(start); at = at.parentElement) {
    const before = known.get(at);
    answer = before ?? isOneOfMany(at, start);
    passed.push(at);
    if (before !== undefined || answer || !at.parentElement) break;
  }
  for (const at of passed) known.set(at, answer);
  return answer;
}

function isOneOfMany(element: Element, start: Element): boolean {
  const parent = element.parentElement;
  if (!parent || parent.childElementCount < 3 || !isCard(element)) return false;
  // Beside the heading itself, columns of the page may look alike.
  let left = parent.contains(start) ? 4 : 2;
  for (const other of parent.children) {
    if (other === element || other.localName !== element.localName || other.className !== element.className) continue;
    if (isCard(other) && --left === 0) return true;
  }
  return false;
}

const isCard = (element: Element) => element.querySelector('img') !== null && element.querySelector('a') !== null;
