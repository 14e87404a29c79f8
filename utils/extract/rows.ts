import type { Attribute } from '../core/listing';
import { byPosition, type Page, textOf } from './page';
import { above, pieces } from './pieces';
import { type Reader, reader } from './reader';

/** A label and its value as the page shows them side by side. */
export interface Row extends Attribute {
  element: Element;
}

/** More rows than a product has; a longer list is something else. */
const MAX_ROWS = 400;
const MAX_LABEL = 60;
const MAX_VALUE = 600;

/** Labels of article numbers, which shops print without a colon. */
export const CODE_LABEL =
  /^((nr|n°|numéro|code) )?(ean|gtin|upc|isbn|sku|mpn|ugs|asin|r[ée]f(érence)?|ref|art(ikel)?\.?-?nr|artikelnummer|(item )?model number|modèle)\.?\s*:?$/i;

/** Label/value rows of tables, definition lists, like pairs of elements, and « Label : value » texts. */
export function rows(page: Page): Row[] {
  const { document } = page;
  const found: Row[] = [];
  const seen = new Set<string>();
  const add = (label: string, value: string, element: Element) => {
    if (!value || value.length > MAX_VALUE || label.length > MAX_LABEL + 3) return;
    const name = label.replace(/\s*[:：]\s*$/, '');
    if (name.length > MAX_LABEL || !/\p{L}/u.test(name)) return;
    const key = `${name}\n${value}`;
    if (found.length >= MAX_ROWS || seen.has(key) || element.closest('nav') || element.closest('footer')) return;
    seen.add(key);
    found.push({ name, value, element });
  };
  for (const row of document.getElementsByTagName('tr')) {
    const { cells } = row as HTMLTableRowElement;
    // Two pairs a row is how old shops save space; a header row has no value.
    if (cells.length % 2 || cells.length > 4 || row.getElementsByTagName('table').length) continue;
    for (let i = 0; i < cells.length; i += 2) {
      const [label, value] = [cells[i]!, cells[i + 1]!];
      if (value.localName !== 'th') add(textOf(label), textOf(value), row);
    }
  }
  for (const term of document.getElementsByTagName('dt')) {
    const value = term.nextElementSibling;
    if (value?.localName === 'dd') add(textOf(term), textOf(value), value);
  }
  const labels = pairs(document);
  for (const tag of ['li', 'div']) {
    for (const label of labels) {
      const element = label.parentElement!;
      if (element.localName === tag) add(textOf(label), textOf(label.nextElementSibling), element);
    }
  }
  for (const { name, value, element } of labelled(page)) add(name, value, element);
  return found;
}

/**
 * The first of each two elements that an element holds alone, as the browser finds them: to look at each would cost as
 * much as all the rest. By the second, since first and last children are known without counting.
 */
const pairs = (document: Document): Element[] =>
  [...document.querySelectorAll(':is(li, div) > :not(a):first-child + :last-child')]
    .map((value) => value.previousElementSibling!)
    .filter(isPair)
    .sort(byPosition);

/** Two short texts in an element that has a neighbour of the same make: a row among rows. */
function isPair(label: Element): boolean {
  const element = label.parentElement!;
  const like = element.nextElementSibling ?? element.previousElementSibling;
  if (like?.childElementCount !== 2 || like.className !== element.className) return false;
  if (label.childElementCount > 2 || label.nextElementSibling!.childElementCount > 20) return false;
  const length = label.textContent!.length;
  return (
    length > 1 &&
    length < MAX_LABEL * 2 &&
    !element.getElementsByTagName('img').length &&
    !element.getElementsByTagName('input').length
  );
}

/** « Label : value » after the heading, in one text or in two that follow each other. */
function labelled(page: Page): Row[] {
  const found: Row[] = [];
  const all = [...above(page), ...pieces(page)];
  all.forEach(({ text, element }, i) => {
    const next = all[i + 1];
    if (CODE_LABEL.test(text) && !text.endsWith(':')) {
      if (next && /^[\w./-]{1,30}$/.test(next.text))
        found.push({ name: text, value: next.text, element: next.element });
      return;
    }
    if (text.length > MAX_LABEL + MAX_VALUE || !/[:：]/.test(text)) return;
    const [, label, rest] = /^[-•*\s]*([^:：.!?]{2,60}?)\s*[:：](?:\s+(.+)|)$/.exec(text) ?? [];
    if (label && !/^https?$/i.test(label)) {
      if (rest) found.push({ name: label, value: rest, element });
      else if (next && next.text.length < 200) found.push({ name: label, value: next.text, element: next.element });
    } else if (/^[:：]/.test(text) && i > 0 && all[i - 1]!.text.length < MAX_LABEL) {
      const value = text.slice(1).trim() || next?.text;
      if (value) found.push({ name: all[i - 1]!.text, value, element });
    }
  });
  return found;
}

/** The value beside the first of these labels that parses; a label alone in its text is followed by its value. */
export function row(labels: RegExp): Reader<string>;
export function row<T>(labels: RegExp, parse: (value: string) => T | undefined): Reader<T>;
export function row(labels: RegExp, parse: (value: string) => unknown = (value) => value): Reader<unknown> {
  return reader('dom', `row ${labels.source.slice(0, 40)}`, (page) => {
    for (const { name, value, element } of page.view(rows)) {
      const found = labels.test(name) ? parse(value) : undefined;
      if (found !== undefined) return { value: found, elements: [element] };
    }
    return undefined;
  });
}

/** As `row`, for labels that stand without colon or table, sure enough by their words: `Sold by` `Shop X`. */
export const following = <T>(labels: RegExp, parse: (value: string, page: Page) => T | undefined): Reader<T> =>
  reader('dom', `text after ${labels.source.slice(0, 40)}`, (page) => {
    const all = [...pieces(page), ...above(page)];
    for (const [i, { text }] of all.entries()) {
      const match = text.length < 120 ? labels.exec(text) : null;
      if (!match) continue;
      const rest = text.slice(match.index + match[0].length).replace(/^[\s:]+/, '');
      const value = rest ? { text: rest, element: all[i]!.element } : all[i + 1];
      const found = value && parse(value.text, page);
      if (found !== undefined && value) return { value: found, elements: [value.element] };
    }
    return undefined;
  });
