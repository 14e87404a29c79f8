/** One page, read once. Everything a reader may look at; costly views are made on first use and kept for this reading. */
export interface Page {
  document: Document;
  url: URL;
  /** Computes a view of the page (parsed JSON-LD, label/value rows…) once per reading. */
  view<T>(make: (page: Page) => T): T;
}

export function openPage(document: Document, url: URL): Page {
  const views = new Map<unknown, unknown>();
  const page: Page = {
    document,
    url,
    view(make) {
      if (!views.has(make)) views.set(make, make(page));
      return views.get(make) as never;
    },
  };
  return page;
}

/** Texts longer than this are cut when read: no marketplace field comes near, and hostile pages may hold megabytes. */
export const MAX_TEXT = 50_000;

/** Direction marks and soft hyphens that sites put around values; they are not part of what is shown. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Most texts need nothing done to them, and a page has thousands. */
const UNTIDY = /\s\s|[^\S ]|[\u00ad\u200b-\u206f\ufeff]/;

/** Visible text: invisible marks out, runs of white space folded, ends trimmed. */
export const clean = (text: string | null | undefined): string => {
  if (!text) return '';
  const short = text.trim().slice(0, MAX_TEXT);
  return UNTIDY.test(short) ? short.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : short;
};

/** Never shown, or shown one choice at a time. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'select']);
/** Words of neighbouring blocks must not run together. */
const BREAKS_BEFORE = new Set(['br', 'p', 'li', 'div', 'tr']);
const BREAKS_AFTER = new Set(['p', 'li', 'div', 'td', 'th']);

/** A parser nests no deeper; a script may, without end. What lies deeper is left unread. */
const DEEPEST = 512;

/** `textContent`, never `innerText`: reading must not force layout. Scripts, styles and selects inside are left out. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  if (!element.firstElementChild) return clean(element.textContent);
  return clean(gather(element, '', DEEPEST));
}

/** `text` and what a node holds, so many levels down. */
function gather(node: Node, text: string, levels: number): string {
  let all = text;
  for (let child = node.firstChild; child && all.length < MAX_TEXT; child = child.nextSibling) {
    const type = child.nodeType;
    if (type === 3) all += (child as Text).data;
    else if (type === 1) {
      const name = (child as Element).localName;
      if (LEFT_OUT.has(name) || levels === 0) continue;
      if (BREAKS_BEFORE.has(name)) all += ' ';
      all = gather(child, all, levels - 1);
      if (BREAKS_AFTER.has(name)) all += ' ';
    }
  }
  return all;
}

/** For sorting into page order. */
export const byPosition = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
