import type { Node } from './json';
import { byPosition, clean, MAX_TEXT, type Page, textOf } from './page';

/** A page with more marked-up properties than this is no product page. */
const MAX_PROPERTIES = 5_000;

/** Microdata items without a parent item, in page order and in the shape of JSON-LD; the last holds the properties that belong to none. */
export function microdata({ document }: Page): Node[] {
  const items = new Map<Element, Node>();
  const loose: Node = Object.create(null);
  const itemOf = (element: Element): Node => {
    const known = items.get(element);
    if (known) return known;
    const item: Node = Object.create(null);
    item['@type'] = (element.getAttribute('itemtype') ?? '').split(/\s+/);
    items.set(element, item);
    return item;
  };
  let left = MAX_PROPERTIES;
  for (const element of document.querySelectorAll('[itemprop]')) {
    if (left-- <= 0) break;
    const scope = element.parentElement?.closest('[itemscope]');
    const owner = scope ? itemOf(scope) : loose;
    const value = element.hasAttribute('itemscope') ? itemOf(element) : propertyValue(element);
    if (value === '') continue;
    for (const name of element.getAttribute('itemprop')!.split(/\s+/)) {
      const before = owner[name];
      if (before === undefined) owner[name] = value;
      else if (Array.isArray(before)) before.push(value);
      else owner[name] = [before, value];
    }
  }
  const roots = [...items.keys()].filter((element) => !element.hasAttribute('itemprop')).sort(byPosition);
  return [...roots.map(itemOf), loose];
}

/** HTML standard, "Values": the attribute that carries the value depends on the element. */
function propertyValue(element: Element): string {
  const value =
    element.getAttribute('content') ??
    (element.localName === 'img' ? (element.getAttribute('data-src') ?? element.getAttribute('src')) : null) ??
    (element.localName === 'a' || element.localName === 'link' ? element.getAttribute('href') : null) ??
    element.getAttribute('datetime') ??
    (element.localName === 'data' || element.localName === 'meter' ? element.getAttribute('value') : null);
  return value === null ? textOf(element) : clean(value.slice(0, MAX_TEXT));
}
