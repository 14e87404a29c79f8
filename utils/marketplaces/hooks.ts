import {
  type Attribute,
  type Availability,
  FIELD_NAMES,
  type FieldName,
  type Money,
  type Picture,
  type Seller,
  type Variant,
} from '../core/listing';
import { generic } from '../extract/generic';
import { LABELS } from '../extract/labels';
import type { FieldReaders } from '../extract/marketplace';
import { clean, type Page, textOf } from '../extract/page';
import { amount, availability, money } from '../extract/parse';
import { absolute, distinct, pictureIn } from '../extract/pictures';
import { pageCurrency } from '../extract/price';
import { dom, find, type Reader, reader, text } from '../extract/reader';
import { safety } from '../extract/safety';
import { sectionText } from '../extract/section';

/* Marketplaces give selectors, field by field; here is how each kind of field is read at its place. */

/** Text of an element without that of its children, where sites put hidden prefixes; all of it when it has none of its own. */
export const ownText = (element: Element): string =>
  clean(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : ' ')).join(''),
  ) || textOf(element);

/** An amount with its sign, or without (`21 <sup>99</sup>`) in the page's currency. */
const price = (selector: string): Reader<Money> =>
  dom(selector, (element, page) => {
    const hint = find(page, '[itemprop=priceCurrency]')?.getAttribute('content') ?? pageCurrency(page);
    const cents = element.getElementsByTagName('sup')[0];
    const bare = element.getAttribute('content') ?? (cents ? `${ownText(element)}.${textOf(cents)}` : textOf(element));
    const value = amount(bare);
    return money(textOf(element), hint) ?? (value ? { amount: value, currency: hint ?? 'EUR' } : undefined);
  });

const stock = (selector: string): Reader<Availability> =>
  dom(selector, (element) => availability(element.getAttribute('content') ?? textOf(element)));

const seller = (selector: string): Reader<Seller> =>
  dom(selector, (element, page) => {
    const name = textOf(element);
    const url = absolute(element.closest('a')?.getAttribute('href'), page);
    return name ? { name, ...(url && { url }) } : undefined;
  });

/** Every match of a selector, parsed. */
const all = <T>(
  selector: string,
  parse: (element: Element, page: Page) => T | undefined | '',
  finish = (values: T[]) => values,
): Reader<T[]> =>
  reader('dom', selector, (page) => {
    const value: T[] = [];
    const elements: Element[] = [];
    for (const element of page.document.querySelectorAll(selector)) {
      const item = parse(element, page);
      if (item) elements.push(element) && value.push(item);
    }
    return value.length ? { value: finish(value), elements } : undefined;
  });

const HOME = /^(accueil|home|startseite|inicio)$/i;
const trail = (selector: string) =>
  all(selector, (element) => {
    const name = textOf(element);
    return HOME.test(name) ? undefined : name;
  });

/** Choices a buyer makes in drop-down lists, numbers of pieces apart. */
const selects = (selector: string): Reader<Variant[]> =>
  all(selector, (element) => {
    const { labels, options } = element as HTMLSelectElement;
    const axis = textOf(labels?.[0]) || element.getAttribute('aria-label');
    const names = [...options].filter(({ value }) => value && value !== '-1').map(textOf);
    return axis && names.some((name) => /\D/.test(name)) ? { axis, options: names } : undefined;
  });

/** Labels and the values that follow them as siblings, up to the next label or line. */
export const labelled = (selector: string, label = /./): Reader<Attribute[]> =>
  all(selector, (element) => {
    const name = textOf(element).replace(/\s*:$/, '');
    let value = '';
    for (let next = element.nextSibling; next && next.nodeName !== 'BR'; next = next.nextSibling) {
      if ((next as Element).matches?.(selector)) break;
      if (next.nodeType !== Node.COMMENT_NODE) value += ` ${textOf(next as Element)}`;
    }
    // eBay goes on with the definition of the condition.
    value = clean(LABELS.condition.test(name) ? value.replace(/ ?: .*/s, '') : value);
    return label.test(textOf(element)) && name.length < 60 && value && value.length < 600 ? { name, value } : undefined;
  });

/** First groups of all matches in the page's inline scripts. */
export const inScripts = ({ document }: Page, pattern: RegExp): string[] =>
  [...document.scripts].flatMap(({ textContent }) =>
    textContent && textContent.length < 1_000_000 ? [...textContent.matchAll(pattern)].map(([, group]) => group!) : [],
  );

/** The first short line of text that matches, parsed: for what a site says in words and not in places. */
export const line = <T>(words: RegExp, parse: (match: RegExpExecArray) => T | undefined): Reader<T> =>
  reader('dom', `line ${words.source.slice(0, 40)}`, ({ document }) => {
    for (const tag of ['p', 'span']) {
      for (const element of document.getElementsByTagName(tag)) {
        const match = element.textContent!.length < 160 ? words.exec(textOf(element)) : undefined;
        const value = match && parse(match);
        if (value) return { value, elements: [element] };
      }
    }
    return undefined;
  });

const SOLD_BY =
  /^(?:(?:vendu|sold|verkauft?|verkoop|venduto|vendido)(?: et expédié)? (?:par|by|von|durch|door|da|por) ?:?|verkäufer ?:) ([^,]+)/i;
const DESCRIPTION = /^(descri|présentation|résumé|(artikel|produ[ck]t)?besch)/i;

/** What every marketplace may fall back on. */
const fallback: FieldReaders = {
  ...generic,
  ...safety,
  description: [...generic.description, sectionText(DESCRIPTION)],
  seller: [...generic.seller, line(SOLD_BY, ([, name]) => (name ? { name } : undefined))],
};

/** What the marketplace itself computes: where its structured data differ from what it shows, no merchant can help it. */
const SHOWN: readonly FieldName[] = ['price', 'availability'];

/** Only the first of these readers that finds something is read at all. */
function exclusive(readers: Reader<unknown>[]): Reader<unknown>[] {
  const first = (page: Page) => readers.findIndex(({ read }) => read(page));
  return readers.map(({ evidence, read }, index) => ({
    evidence,
    read: (page) => (page.view(first) === index ? read(page) : undefined),
  }));
}

interface Options {
  /** Address of a picture's largest rendition. */
  enlarge?: (url: string) => string;
  /** Fields that keep to the readers given. */
  only?: readonly FieldName[];
}

/** Readers from places (selectors between `|`, in order of trust); `more` goes before them, the general ones after. */
export function fieldsAt(
  places: Partial<Record<FieldName, string>>,
  more: FieldReaders = {},
  { enlarge = (url) => url, only = [] }: Options = {},
): FieldReaders {
  const gallery = (selector: string): Reader<Picture[]> =>
    all(
      selector,
      (element, page) => {
        const url =
          pictureIn(element, page)?.url ??
          absolute(element.getAttribute('href') ?? element.getAttribute('content'), page);
        return url && { url: enlarge(url) };
      },
      distinct,
    );
  const parsers: { [N in FieldName]?: (selector: string) => Reader<unknown> } = {
    price,
    referencePrice: price,
    availability: stock,
    seller,
    pictures: gallery,
    category: trail,
    variants: selects,
    attributes: (selector) => labelled(selector),
    bullets: (selector) => all(selector, textOf),
    enhancedContent: (selector) => dom(selector, () => true),
  };
  const merged: Record<string, unknown> = {};
  for (const name of FIELD_NAMES) {
    const readers = [
      ...((more[name] ?? []) as Reader<unknown>[]),
      ...(places[name]?.split('|').map(parsers[name] ?? ((selector) => text(selector))) ?? []),
      ...(only.includes(name) ? [] : ((fallback[name] ?? []) as Reader<unknown>[])),
    ];
    merged[name] = SHOWN.includes(name) ? exclusive(readers) : readers;
  }
  return merged as FieldReaders;
}
