import type { Control, ControlKind } from './control';
import { frameBody, isEditingHost } from './frame';
import { groupOf, hintOf, labelOf, machineName } from './label';

/** More fields than the largest product forms have; beyond, a page is no form but a spreadsheet. */
const MAX_CONTROLS = 1_500;
/** Buttons, passwords, and what nobody types a product into. */
const NOT_FIELDS = /^(hidden|password|submit|button|reset|image|search|checkbox|radio|color|range)$/;
/** Lists of suggestions, windows over the page, tools of an editor: never the form itself. */
const ASIDE = '[role=search],[role=listbox],[aria-hidden=true] [role=dialog],[role=toolbar],[role=menubar],.ql-tooltip';

/**
 * Every place of a page that a person can fill in: fields, rich texts, frames of rich texts of the same origin,
 * fields inside open shadow roots. Finds places only: values are read later.
 */
export function* findControls(document: Document): Generator<Control | undefined> {
  let count = 0;
  for (const { source, anchor } of sources(document)) {
    if (++count % 50 === 0) yield undefined; // A pause between slices.
    if (count > MAX_CONTROLS) return;
    const kind = kindOf(source);
    if (!kind || anchor.closest(ASIDE)) continue;
    yield controlAt(source, anchor, kind);
  }
}

interface Place {
  source: Element;
  anchor: Element;
}

function* sources(root: Document | ShadowRoot, host?: Element): Generator<Place> {
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    const anchor = host ?? element;
    if (localName === 'input' || localName === 'textarea' || localName === 'select') yield { source: element, anchor };
    else if (localName === 'iframe') {
      const body = frameBody(element as HTMLIFrameElement);
      if (body) yield { source: body, anchor };
    } else if (isEditingHost(element)) yield { source: element, anchor };
    else if (element.shadowRoot && localName.includes('-')) {
      // Each element of a library of components stands for the one field it draws.
      yield* sources(element.shadowRoot, host ?? element);
    }
  }
}

function kindOf(source: Element): ControlKind | undefined {
  const { localName } = source;
  if (localName === 'select') return 'choice';
  if (localName === 'textarea') return isRichSource(source) ? undefined : 'text';
  if (localName !== 'input') return 'rich';
  const { type } = source as HTMLInputElement;
  if (type === 'file') return 'file';
  return NOT_FIELDS.test(type) ? undefined : 'text';
}

/** The hidden field behind a rich text editor: the editor itself is read, since it is ahead of what it copies. */
function isRichSource(area: Element): boolean {
  const editor = area.id && area.ownerDocument.getElementById(`${area.id}_ifr`);
  if (editor) return true;
  const next = area.nextElementSibling;
  return isPutAway(area) && next !== null && next.querySelector('[contenteditable],iframe') !== null;
}
const isPutAway = (element: Element): boolean => /display:\s*none/.test(element.getAttribute('style') ?? '');

/** The field that an editor hides and stands for, which has the label and the name. */
function richSourceOf(editor: Element): Element | null {
  for (let place: Element | null = editor, level = 0; place && level < 5; level++, place = place.parentElement) {
    const before = place.previousElementSibling;
    if (before && isPutAway(before)) return before;
  }
  return null;
}

function controlAt(source: Element, anchor: Element, kind: ControlKind): Control {
  const inFrame = anchor.localName === 'iframe';
  const inShadow = anchor !== source && !inFrame;
  // A frame is named after the field it edits: `content_ifr`. Other editors stand right after theirs.
  const area = inFrame
    ? anchor.ownerDocument.getElementById(anchor.id.replace(/_+(ifr|iframe)$/i, ''))
    : kind === 'rich'
      ? richSourceOf(anchor)
      : null;
  const named = area ?? anchor;
  const label = labelOf(named) || (area ? labelOf(anchor) : '') || (inShadow ? labelOf(source) : '');
  const machine = [machineName(named), inShadow ? machineName(source) : ''].filter(Boolean).join(' | ');
  const { language, isShown } = languageOf(named);
  return {
    kind,
    anchor,
    source,
    named,
    locator: locatorOf(named, label),
    label,
    machine,
    hint: hintOf(inShadow ? source : named) || hintOf(anchor),
    group: groupOf(anchor),
    language,
    isShown,
  };
}

const locatorOf = (element: Element, label: string): string => {
  if (element.id && !/\d{4,}|[\da-f]{8}-/.test(element.id)) return `#${element.id}`;
  const name = element.getAttribute('name');
  if (name) return `[name="${name}"]`;
  return label ? `« ${label} »` : element.localName;
};

const LANGUAGE_CLASS = /\b(?:js-locale|lang|locale|translation-field|translatable)-([a-z]{2})\b/;

/** Forms with one field a language mark each by class or attribute, and hide all but one. */
export function languageOf(element: Element): { language?: string; isShown: boolean } {
  let place: Element | null = element;
  for (let level = 0; place && level < 4; level++, place = place.parentElement) {
    const stated =
      place.getAttribute('data-locale') ??
      place.getAttribute('data-lang') ??
      (level < 2 ? place.getAttribute('lang') : null);
    const language = stated?.slice(0, 2).toLowerCase() ?? LANGUAGE_CLASS.exec(place.className?.toString() ?? '')?.[1];
    if (!language) continue;
    const classes = ` ${place.className} ${place.getAttribute('style') ?? ''} `;
    return {
      language,
      isShown:
        !/ (d-none|hidden|hide) |display:\s*none/.test(classes) &&
        !place.hasAttribute('hidden') &&
        // An editor hides the field it stands for, whose language shows all the same.
        (place === element || place.checkVisibility()),
    };
  }
  return { isShown: true };
}
