import { clean } from '../extract/page';

/**
 * Longer than any field of any marketplace: a product description of 20,000 words has about 130,000 characters. What
 * is longer is cut, and the reading says that it is partial.
 */
export const MAX_FORM_TEXT = 200_000;

/** How a person fills it in. */
export type ControlKind = 'text' | 'rich' | 'choice' | 'file';

/** One place of a form that a person can fill in. Looks only: nothing here writes, focuses or clicks. */
export interface Control {
  kind: ControlKind;
  /** What stands in the page: the field itself, the element whose shadow holds it, or the frame of a rich text. */
  anchor: Element;
  /** What holds the value: inside an open shadow root or a frame it is another than the anchor. */
  source: Element;
  /** What has its label, its name and its language: the field itself, or the one that an editor stands for. */
  named: Element;
  /** How to find it again: id or name where it has one, else its label. Never a value. */
  locator: string;
  /** What a person reads beside it; empty when it has no label. */
  label: string;
  /** Names the form's makers gave it: name and id, words apart. */
  machine: string;
  /** Placeholder, title and the like: weaker than a label. */
  hint: string;
  /** Titles of the groups it stands in: « Référencement », « Livraison ». */
  group: string;
  /** BCP 47 language whose text it holds, in forms that have one field a language. */
  language?: string | undefined;
  /** Among the fields of several languages, the one that is shown. */
  isShown: boolean;
}

/** What a control holds now, as a buyer would read it; empty when nothing is filled in. */
export function filledIn({ kind, source }: Pick<Control, 'kind' | 'source'>): string {
  if (kind === 'rich') return richText(source);
  if (kind === 'choice') return chosen(source);
  if (kind === 'file') return '';
  return (nativeValue(source) ?? source.getAttribute('value') ?? '').slice(0, MAX_FORM_TEXT).trim();
}

const nativeValue = (element: Element): string | undefined =>
  element.localName === 'input' || element.localName === 'textarea' ? (element as HTMLInputElement).value : undefined;

/** The text of the chosen option; one that only invites to choose is no choice. */
function chosen(source: Element): string {
  if (source.localName === 'select') {
    const [option] = (source as HTMLSelectElement).selectedOptions;
    return option && option.value !== '' && !INVITES.test(clean(option.textContent)) ? clean(option.textContent) : '';
  }
  return clean(nativeValue(source) || source.getAttribute('value'));
}
const INVITES =
  /^(-+|…|\.{3})|^(aucune?|sans|choisi|sélectionn|veuillez|select|choose|please|none|no |bitte|auswählen|wählen|keine?\b|selecci|elija|elegir|ningun|scegli|selezion|nessun)/i;

/** A rich text's paragraphs as lines, its marks left out. */
function richText(root: Element): string {
  let text = '';
  // Asked of the text itself, each paragraph would have the whole text put together once more.
  let isLineStart = true;
  const add = (more: string) => {
    text += more;
    if (more) isLineStart = more.endsWith('\n');
  };
  const gather = (node: Node) => {
    for (let child = node.firstChild; child && text.length < MAX_FORM_TEXT; child = child.nextSibling) {
      if (child.nodeType === 3) add((child as Text).data);
      else if (child.nodeType === 1) {
        const { localName } = child as Element;
        if (localName === 'br') add('\n');
        else if (localName !== 'script' && localName !== 'style') {
          const isBlock = BLOCKS.has(localName);
          if (isBlock && !isLineStart) add('\n');
          gather(child);
          if (isBlock && !isLineStart) add('\n');
        }
      }
    }
  };
  gather(root);
  return (
    text
      // What editors put beside the caret, and no reader sees.
      .replace(/[\u200b\u2060\ufeff]/g, '')
      // Single spaces, most of all, are left as they are.
      .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
      .trim()
      .slice(0, MAX_FORM_TEXT)
  );
}
const BLOCKS = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote section pre'.split(' '));
