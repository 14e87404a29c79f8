import { type Page, textOf } from './page';
import { type Reader, reader } from './reader';

/** Elements that name a part of a page, apart from the product's own `h1`. */
const TAGS = ['h2', 'h3', 'h4', 'h5', 'summary', 'dt', 'strong', 'button'];
const MAX_HEADING = 80;
/** Wrappers a heading may stand alone in. */
const MAX_CLIMB = 3;

interface Section {
  title: string;
  heading: Element;
}

const sections = ({ document }: Page): Section[] =>
  TAGS.flatMap((tag) =>
    [...document.getElementsByTagName(tag)]
      .filter(({ textContent }) => textContent && textContent.length < MAX_HEADING * 2)
      .map((heading) => ({ title: textOf(heading), heading })),
  ).filter(({ title }) => title && title.length <= MAX_HEADING);

/** Elements that stand under a heading, up to the next heading of its kind. */
function under(heading: Element): Element[] {
  let start: Element = heading;
  for (let left = MAX_CLIMB; left > 0 && !start.nextElementSibling && start.parentElement; left--)
    start = start.parentElement;
  const found: Element[] = [];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (TAGS.includes(next.localName) || next.getElementsByTagName(heading.localName).length) break;
    found.push(next);
  }
  return found;
}

/**
 * What stands under the first heading of that name, parsed. A heading that is there while its panel is
 * empty gives `closed-panel`: sites fill it when it is opened.
 */
export function section<T>(names: RegExp, parse: (elements: Element[]) => T | undefined): Reader<T> {
  return reader('dom', `under ${names.source.slice(0, 40)}`, (page) => {
    let closed: Element | undefined;
    for (const { title, heading } of page.view(sections)) {
      if (!names.test(title)) continue;
      const elements = under(heading);
      const value = parse(elements);
      if (value !== undefined) return { value, elements };
      const opener = heading.closest('[aria-expanded=false]') ?? heading.querySelector('[aria-expanded=false]');
      if (opener && !elements.some((element) => textOf(element))) closed ??= opener;
    }
    return closed && { unknown: 'closed-panel', elements: [closed] };
  });
}

/** Running text under a heading; a line or two is a caption, not a description. */
export const sectionText = (names: RegExp, atLeast = 30): Reader<string> =>
  section(names, (elements) => {
    const text = elements.map(textOf).join(' ').trim();
    return text.length >= atLeast ? text : undefined;
  });
