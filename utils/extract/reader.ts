import type { Evidence, Field, Known, UnknownReason } from '../core/field';
import { clean, type Page, textOf } from './page';

/**
 * What one look at one place gives. `undefined`: the place was not found. `value: null`: it was found and
 * is empty, which proves absence. `unknown`: it is there but cannot be read, and why.
 */
export type Found<T> = { value: T | null; elements?: Element[] } | { unknown: UnknownReason; elements?: Element[] };

/** One way to read one field. */
export interface Reader<T> {
  evidence: Evidence;
  read(page: Page): Found<T> | undefined;
}

export interface Reading<T> {
  field: Field<T>;
  elements: Element[];
}

export const reader = <T>(source: Evidence['source'], locator: string, read: Reader<T>['read']): Reader<T> => ({
  evidence: { source, locator },
  read,
});

const ONE_NAME = /^([#.])([\w-]+)$/;

/** Selectors that are one `#id` or `.class` take the browser's index, much cheaper than a search of the page. */
export function find({ document }: Page, selector: string): Element | null {
  const [, mark, name = ''] = ONE_NAME.exec(selector) ?? [];
  if (mark === '#') return document.getElementById(name);
  return mark ? (document.getElementsByClassName(name)[0] ?? null) : document.querySelector(selector);
}

/**
 * The first match of a selector, parsed. A place that exists but parses to nothing gives no reading;
 * with `provesAbsence` it says that the field is empty.
 */
export function dom<T>(
  selector: string,
  parse: (element: Element, page: Page) => T | null | undefined,
  { provesAbsence = false } = {},
): Reader<T> {
  return reader('dom', selector, (page) => {
    const element = find(page, selector);
    if (!element) return undefined;
    const value = parse(element, page);
    if (value !== undefined && value !== null && value !== '') return { value, elements: [element] };
    return provesAbsence ? { value: null, elements: [element] } : undefined;
  });
}

/** Text of the first match. */
export const text = (selector: string, options?: { provesAbsence?: boolean }): Reader<string> =>
  dom(selector, (element) => textOf(element), options);

/** Value of an attribute of the first match. */
export const attribute = (selector: string, name: string): Reader<string> =>
  dom(selector, (element) => clean(element.getAttribute(name)));

/** Items inside a container; a container without items proves absence only when asked to. */
export function list<T>(
  container: string,
  item: string,
  parse: (element: Element, page: Page) => T | undefined,
  { provesAbsence = false } = {},
): Reader<T[]> {
  return reader('dom', `${container} ${item}`, (page) => {
    const root = find(page, container);
    if (!root) return undefined;
    const values: T[] = [];
    const elements: Element[] = [];
    for (const element of root.querySelectorAll(item)) {
      const value = parse(element, page);
      if (value === undefined || value === '') continue;
      values.push(value);
      elements.push(element);
    }
    if (values.length) return { value: values, elements };
    return provesAbsence ? { value: null, elements: [root] } : undefined;
  });
}

/**
 * First known reading wins; otherwise a proof of absence; otherwise unknown with every place tried.
 * With `compare`, the later places are read too, and what differs is kept beside the value. Each place is a step.
 */
export function* readField<T>(page: Page, readers: readonly Reader<T>[], compare = false): Generator<void, Reading<T>> {
  let best: Reading<T> | undefined;
  let empty: Reading<T> | undefined;
  let reason: UnknownReason = readers.length ? 'place-not-found' : 'no-reader';
  let elements: Element[] = [];
  for (const { evidence, read } of readers) {
    const found = attempt(read, page);
    yield;
    if (!found) continue;
    if ('unknown' in found) {
      reason = found.unknown;
      elements = found.elements ?? elements;
    } else if (found.value === null) {
      empty ??= { field: { state: 'absent', evidence }, elements: found.elements ?? [] };
    } else if (!best) {
      best = { field: { state: 'known', value: found.value, evidence }, elements: found.elements ?? [] };
      if (!compare) return best;
    } else {
      const known = best.field as Known<T>;
      if (!best.elements.length) best.elements = found.elements ?? [];
      if (JSON.stringify(known.value) !== JSON.stringify(found.value)) {
        known.others = [...(known.others ?? []), { value: found.value, evidence }];
      }
    }
  }
  // A place that is there but closed outweighs another one that is empty.
  if (best) return best;
  if (empty && reason === 'place-not-found') return empty;
  return { field: { state: 'unknown', tried: readers.map(({ evidence }) => evidence), reason }, elements };
}

/** A reader that throws on an odd page is a place not found; the other readers go on. */
export function attempt<T>(read: Reader<T>['read'], page: Page): Found<T> | undefined {
  try {
    return read(page);
  } catch {
    return undefined;
  }
}
