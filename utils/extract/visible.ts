import type { Availability } from '../core/listing';
import { heading } from './heading';
import { isSiteName } from './names';
import { clean, type Page, textOf } from './page';
import { buyControl } from './page-kind';
import { availability } from './parse';
import { inCard, pieces } from './pieces';
import { type Reader, reader } from './reader';
import { isA, jsonLd, microdataThings, nodesOf, textAt } from './structured';

/** How far after the title stock is spoken of, in runs of text. */
const REACH = 300;

/** What a short text by the title says about stock; else a working buy button. */
export const shownAvailability: Reader<Availability> = reader('dom', 'stock after h1', (page) => {
  if (!heading(page)) return undefined;
  for (const { text, element } of pieces(page).slice(0, REACH)) {
    const value = text.length < 40 ? availability(text) : undefined;
    if (value && !hidden(element) && !inCard(element, page)) return { value, elements: [element] };
  }
  const control = buyControl(page);
  if (!control || hidden(control) || control.closest('[disabled]')) return undefined;
  const words = textOf(control);
  const value = availability(words) ?? (/notify|coming/i.test(words) ? 'OutOfStock' : 'InStock');
  return { value, elements: [control] };
});

/** Hidden by the markup itself; styles are not asked, that would force layout. */
const hidden = (element: Element): boolean =>
  element.closest('[hidden]') !== null ||
  /display:\s*none/.test(element.closest('[style]')?.getAttribute('style') ?? '');

const HOME =
  /^(accueil|home( ?page)?|página inicial|startseite|start|inicio|início|strona główna|hlavní (stránka|strana)|úvod|domů|etusivu|hjem|hem|⌂|…|\.{3})$/i;

/** Breadcrumb names without home and without the product itself. */
const crumbs = (names: string[], page: Page): string[] | undefined => {
  const title = heading(page)?.text ?? '';
  const path = names
    .map((name) => clean(name).replace(/^[>›»/\s]+|[>›»/\s]+$/g, ''))
    .filter((name) => name && !HOME.test(name) && !isSiteName(name, page) && name.length < 80);
  if (path.at(-1) === title || (path.length > 1 && title.startsWith(path.at(-1)!))) path.pop();
  return path.length ? [...new Set(path)] : undefined;
};

/**
 * Look-ups by whole name first: they cost a hundredth of a search for a part of a name, and one whatever its case is
 * slow among the long names that style sheets generate.
 */
const breadcrumb = (document: Document): Element | null =>
  document.getElementsByClassName('breadcrumb')[0] ??
  document.getElementsByClassName('breadcrumbs')[0] ??
  document.querySelector('[class*=readcrumb]') ??
  document.querySelector('[class*=readCrumb]') ??
  document.querySelector('[aria-label*=breadcrumb i]') ??
  document.querySelector('[class*=riane]');

export const category: Reader<string[]>[] = [
  reader('json-ld', 'BreadcrumbList', (page) => {
    for (const things of [page.view(jsonLd), page.view(microdataThings)]) {
      for (const node of things.rest) {
        if (!isA(node, /BreadcrumbList$/)) continue;
        const items = nodesOf(node.itemListElement).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));
        const value = crumbs(
          items.map((item) => textAt(item, 'name') || textAt(nodesOf(item.item)[0], 'name')),
          page,
        );
        if (value) return { value };
      }
    }
    return undefined;
  }),
  reader('dom', 'breadcrumb', (page) => {
    const root = breadcrumb(page.document);
    const value = root && crumbs([...root.getElementsByTagName('a')].map(textOf), page);
    return value ? { value, elements: [root] } : undefined;
  }),
];

/** A description shorter than this is a caption. */
const MIN_DESCRIPTION = 40;

/** The longest text in a place named after the description. */
export const shownDescription: Reader<string> = reader('dom', '[itemprop|id|class*=description]', (page) => {
  let best: { value: string; elements: Element[] } | undefined;
  // Whatever the case of the first letter only: whatever the case of all costs a whole pass among generated names.
  for (const selector of ['[itemprop=description]', '[id*=escription]', '[class*=escription]']) {
    let left = 40;
    for (const element of page.document.querySelectorAll(selector)) {
      if (left-- === 0) break;
      if (element.localName === 'meta' || element.closest('footer') || element.closest('header')) continue;
      const value = textOf(element);
      if (value.length >= MIN_DESCRIPTION && value.length > (best?.value.length ?? 0))
        best = { value, elements: [element] };
    }
    if (best) return best;
  }
  return undefined;
});

/** Selling points stand by the title; lists further down speak of delivery, returns and other things. */
const BULLETS_REACH = 150;
const MIN_BULLET = 20;
const MAX_BULLET = 500;

/** First list of plain sentences by the title. */
export const shownBullets: Reader<string[]> = reader('dom', 'list after h1', (page) => {
  const seen = new Set<Element>();
  for (const { element } of pieces(page).slice(0, BULLETS_REACH)) {
    const list = element.closest('ul');
    if (!list || seen.has(list)) continue;
    seen.add(list);
    if (list.childElementCount < 2 || list.childElementCount > 20 || hidden(list)) continue;
    if (
      ['nav', 'form', 'dialog', 'footer', '[class*=hidden i]', '[class*=sr-only]'].some((outer) => list.closest(outer))
    )
      continue;
    if (['a', 'img', 'input', 'button', 'label', 'ul'].some((inner) => list.querySelector(inner))) continue;
    const value = [...list.children].map(textOf).filter(Boolean);
    const average = value.join('').length / (value.length || 1);
    if (value.length > 1 && average >= MIN_BULLET && average <= MAX_BULLET) return { value, elements: [list] };
  }
  return undefined;
});
