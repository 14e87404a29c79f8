import { cut } from '../../utils/judging/field-text';

/** A CSS string of any text: every character that is no letter or figure is written by its number. */
const quoted = (text: string): string =>
  `"${[...text.toWellFormed()].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `\\${c.codePointAt(0)!.toString(16)} `)).join('')}"`;

const LONGEST = 80;

const sheet = new CSSStyleSheet();

/**
 * What stands at the foot of each document's printed pages, so that a loose page still says whose it is. Only a style
 * sheet can write there. The pages are those named `document-0`, `document-1`… in the order of the texts.
 */
export function setRunningFeet(texts: readonly string[]): void {
  const rules = texts.map(
    (text, index) => `@page document-${index} { @bottom-left { content: ${quoted(cut(text, LONGEST))}; } }`,
  );
  sheet.replaceSync(rules.join('\n'));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
