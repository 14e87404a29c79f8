import { clean, textOf } from '../extract/page';

/** Labels are short; a longer text is an explanation. */
const LONGEST = 90;
/** How far up a label may stand from its field. */
const LEVELS = 5;
const FIELDS = 'input:not([type=hidden]),textarea,select,[contenteditable=true]';

/** The buttons of a rich text editor: they stand between the label and the text, and are no label. */
const TOOLS = '[role=toolbar],[role=menubar],[class*=toolbar],[class*=menubar]';

const short = (text: string): string => (text.length <= LONGEST ? text : '');

/** What people read beside a field. `element` is the field, or what stands for it in the page. */
export function labelOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  for (const label of labels ?? []) {
    const text = short(ownText(label));
    if (text) return text;
  }
  return (
    referenced(element, 'aria-labelledby') ||
    tidy(element.getAttribute('aria-label') ?? element.getAttribute('label') ?? '') ||
    before(element)
  );
}

/** A label without what else it may hold: the field itself, a star, a help text. */
const ownText = (label: Element): string => tidy(textOf(label));

/** The text without the marks of a required field and the colon. */
export const tidy = (text: string): string =>
  clean(text)
    .replace(
      /\((obligatoire|required|pflichtfeld|obligatorio|obbligatorio|optionnel|facultatif|optional|opcional)\)/gi,
      '',
    )
    .replace(/[*•:\s\u00a0]+$/u, '')
    .replace(/^[*•\s]+/u, '')
    .slice(0, LONGEST);

function referenced(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return tidy(ids.map((id) => textOf(root.getElementById?.(id))).join(' '));
}

/** The nearest text that stands before the field and before no other field: forms without proper labels. */
function before(element: Element): string {
  let child = element;
  for (let level = 0; level < LEVELS; level++) {
    for (let sibling = child.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      if (sibling.matches(TOOLS)) continue;
      if (sibling.matches(FIELDS) || sibling.querySelector(FIELDS)) return '';
      const text = short(tidy(sibling.getAttribute('text') ?? textOf(sibling)));
      if (text && /\p{L}/u.test(text)) return text;
    }
    const lead = child.previousSibling;
    if (lead?.nodeType === 3 && /\p{L}/u.test(lead.textContent!)) return short(tidy(lead.textContent!));
    const parent = child.parentElement;
    if (!parent || /^(body|form|main)$/.test(parent.localName)) return '';
    child = parent;
  }
  return '';
}

/** Titles of the fieldsets, panels and sections around a field, the nearest first. */
export function groupOf(element: Element): string {
  const titles: string[] = [];
  let parent = element.parentElement;
  for (let level = 0; parent && level < 12 && titles.length < 3; level++, parent = parent.parentElement) {
    const legend =
      parent.localName === 'fieldset'
        ? parent.querySelector('legend')
        : /^(section|article|div)$/.test(parent.localName) && /^h[2-5]$/.test(parent.firstElementChild?.localName ?? '')
          ? parent.firstElementChild
          : null;
    const title = parent.getAttribute('aria-label') ?? (legend && textOf(legend));
    if (title) titles.push(clean(title).slice(0, LONGEST));
    titles.push(...(/\b(seo|meta|search-engine)\b/i.test(parent.id) ? ['seo'] : []));
  }
  return titles.join(' · ');
}

/** Name and id as words: `product[details][ean_13]` → `product details ean 13`. */
export const machineName = (element: Element): string =>
  [element.getAttribute('name'), element.id, element.getAttribute('data-name'), element.getAttribute('data-testid')]
    .map((name) =>
      (name ?? '')
        .slice(0, 120)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[^\p{L}\d]+/gu, ' ')
        .toLowerCase()
        .trim(),
    )
    .filter(Boolean)
    .join(' | ');

/** Placeholder, title and description of a field. */
export const hintOf = (element: Element): string =>
  [
    element.getAttribute('placeholder') ??
      element.getAttribute('aria-placeholder') ??
      element.getAttribute('data-placeholder'),
    element.getAttribute('title'),
    referenced(element, 'aria-describedby'),
  ]
    .map((text) => short(clean(text)))
    .filter(Boolean)
    .join(' | ');
