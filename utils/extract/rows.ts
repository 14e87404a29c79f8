import type { Attribute } from '../core/listing';
import { type Page, textOf } from './page';
import { type Reader, reader } from './reader';

/** A label and its value as the page shows them side by side. */
export interface Row extends Attribute {
  element: Element;
}

/** More rows than a product has; a longer list is something else. */
const MAX_ROWS = 600;
const MAX_LABEL = 60;
const MAX_VALUE = 600;

function addRow(rows: Row[], label: string, value: string, element: Element) {
  const name = label.replace(/\s*[:：]\s*$/, '');
  if (!name || !value || name.length > MAX_LABEL || value.length > MAX_VALUE || rows.length >= MAX_ROWS) return;
  rows.push({ name, value, element });
}

/** Label/value rows of tables, definition lists, and « Label : value » items. */
export function rows({ document }: Page): Row[] {
  const found: Row[] = [];
  for (const row of document.getElementsByTagName('tr')) {
    const { cells } = row as HTMLTableRowElement;
    // Two pairs a row is how old shops save space; a header row has no value.
    for (let i = 0; i + 1 < cells.length && cells.length % 2 === 0 && cells.length <= 4; i += 2) {
      if (
        cells[i + 1]!.localName === 'th' ||
        cells[i]!.getElementsByTagName('table').length ||
        cells[i + 1]!.getElementsByTagName('table').length
      )
        continue;
      addRow(found, textOf(cells[i]), textOf(cells[i + 1]), row);
    }
  }
  for (const term of document.getElementsByTagName('dt')) {
    const value = term.nextElementSibling;
    if (value?.localName === 'dd') addRow(found, textOf(term), textOf(value), value);
  }
  for (const item of document.getElementsByTagName('li')) {
    if (item.getElementsByTagName('li').length || item.getElementsByTagName('a').length > 2) continue;
    pairIn(found, item);
  }
  return found;
}

/** « Label : value » inside one element, or its label and value as its only two children. */
function pairIn(found: Row[], element: Element) {
  const { children } = element;
  if (children.length === 2 && element.textContent!.length < MAX_LABEL + MAX_VALUE) {
    const [label, value] = [textOf(children[0]), textOf(children[1])];
    if (label && value && label.length <= MAX_LABEL && !element.getElementsByTagName('img').length)
      return addRow(found, label, value, element);
  }
  if (element.textContent!.length > MAX_LABEL + MAX_VALUE) return undefined;
  const [, label, value] = /^([^:]{2,60}?)\s*[:：]\s+(.+)$/.exec(textOf(element)) ?? [];
  return label && value ? addRow(found, label, value, element) : undefined;
}

/** The value beside the first of these labels that parses. */
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
