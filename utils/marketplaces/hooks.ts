import {
  type Attribute,
  type Availability,
  FIELD_NAMES,
  type FieldName,
  type Money,
  type PageKind,
  type Picture,
  type Seller,
  type Variant,
} from '../core/listing';
import { generic } from '../extract/generic';
import type { FieldReaders } from '../extract/marketplace';
import { clean, type Page, textOf } from '../extract/page';
import { genericPageKind } from '../extract/page-kind';
import { amount, availability, money } from '../extract/parse';
import { absolute, distinct, pictureIn } from '../extract/pictures';
import { pageCurrency } from '../extract/price';
import { dom, find, type Reader, reader } from '../extract/reader';
import { safety } from '../extract/safety';

/* Shapes that several marketplaces share; each gives the selectors. */

/** Match patterns of one name under several top-level domains. Old saved pages and links are plain http. */
export const sites = (name: string, topLevels: string): string[] =>
  topLevels.split(' ').map((topLevel) => `*://*.${name}.${topLevel}/*`);

/** Country by the address's last label, language by what the page declares. */
export function storeOf({ document, url }: Page, country?: string): { country?: string; language?: string } {
  const topLevel = url.hostname.replace(/^.*\./, '').toUpperCase();
  const land = country ?? (topLevel === 'UK' ? 'GB' : topLevel.length === 2 ? topLevel : undefined);
  const language = /^[a-z]{2}/i.exec(document.documentElement.lang)?.[0].toLowerCase();
  return { ...(land && { country: land }), ...(language && { language }) };
}

/** Text of an element without that of its children, where sites put hidden prefixes; all of it when it has none of its own. */
export const ownText = (element: Element): string =>
  clean(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : ' ')).join(''),
  ) || textOf(element);

/** The amount an element shows, ambiguous signs read in the page's own currency. */
export const price = (selector: string): Reader<Money> =>
  dom(selector, (element, page) => money(textOf(element), pageCurrency(page)));

/** An amount printed without a sign (`21 <sup>99</sup>`, `content="21.99"`) on a site of one currency. */
export const euros = (selector: string): Reader<Money> =>
  dom(selector, (element) => {
    const cents = element.querySelector('sup')?.textContent;
    const shown =
      element.getAttribute('content') ?? (cents ? `${ownText(element)}.${cents.replace(/\D/g, '')}` : textOf(element));
    const value = amount(shown.replace(/\s*€\s*/, '.'));
    return value ? { amount: value, currency: 'EUR' } : undefined;
  });

/** Every picture of a gallery in its largest rendition; `enlarge` knows how the site names sizes. */
export const gallery = (selector: string, enlarge = (url: string) => url): Reader<Picture[]> =>
  reader('dom', selector, (page) => {
    const elements = [...page.document.querySelectorAll(selector)];
    const found = elements.map((element) => {
      const url =
        pictureIn(element, page)?.url ??
        absolute(element.getAttribute('href') ?? element.getAttribute('content'), page);
      return url ? [{ url: enlarge(url) }] : [];
    });
    const value = distinct(found.flat());
    return value.length ? { value, elements } : undefined;
  });

/** A seller's name, and the address of the shop when it is a link. */
export const seller = (selector: string): Reader<Seller> => dom(selector, (element, page) => sellerOf(element, page));

function sellerOf(element: Element, page: Page): Seller | undefined {
  const name = textOf(element);
  const link = element.closest('a') ?? element.querySelector('a');
  const url = absolute(link?.getAttribute('href'), page);
  return name && name.length < 100 ? { name, ...(url && { url }) } : undefined;
}

const SOLD_BY =
  /(vendu( et expédié)? par|vendeur|sold by|seller|verkauft? (durch|von)|verkäufer|verkoop door|verkoper|venduto da|venditore|vendido por|vendedor)\s*:?\s*$/i;

/** The link that follows the words « Vendu par », whatever the markup is called. */
export const soldBy = reader<Seller>('dom', 'link after "sold by"', (page) => {
  for (const link of page.document.getElementsByTagName('a')) {
    if (!SOLD_BY.test(link.previousSibling?.textContent?.slice(-60) ?? '')) continue;
    const value = sellerOf(link, page);
    if (value) return { value, elements: [link] };
  }
  return undefined;
});

/** Names of a breadcrumb's links, without the site's home. */
export const trail = (selector: string): Reader<string[]> =>
  reader('dom', selector, (page) => {
    const elements = [...page.document.querySelectorAll(selector)];
    const value = elements.map(textOf).filter((name) => name && !/^(accueil|home|startseite|inicio)$/i.test(name));
    return value.length ? { value, elements } : undefined;
  });

interface Pair extends Attribute {
  element: Element;
}
/** Labels and the values that follow them as siblings, up to the next label or line. */
export const pairs =
  (selector: string, label = /./) =>
  ({ document }: Page): Pair[] => {
    const found: Pair[] = [];
    for (const element of document.querySelectorAll(selector)) {
      const name = textOf(element);
      if (!name || name.length > 60 || !label.test(name)) continue;
      let value = '';
      for (let next = element.nextSibling; next && value.length < 600; next = next.nextSibling) {
        if (next.nodeName === 'BR' || (next as Element).matches?.(selector)) break;
        value += ` ${next.nodeType === Node.TEXT_NODE ? (next as Text).data : next.nodeType === Node.ELEMENT_NODE ? textOf(next as Element) : ''}`;
      }
      if (clean(value)) found.push({ name: name.replace(/\s*:$/, ''), value: clean(value), element });
    }
    return found;
  };

type Pairs = (page: Page) => Pair[];

export const attributes = (view: Pairs): Reader<Attribute[]> =>
  reader('dom', 'labels and values', (page) => {
    const found = page.view(view);
    if (!found.length) return undefined;
    return { value: found.map(({ name, value }) => ({ name, value })), elements: found.map(({ element }) => element) };
  });

/** The value beside the first of these labels. */
export function pair(view: Pairs, labels: RegExp): Reader<string>;
export function pair<T>(view: Pairs, labels: RegExp, parse: (value: string) => T | undefined): Reader<T>;
export function pair(
  view: Pairs,
  labels: RegExp,
  parse: (value: string) => unknown = (value) => value,
): Reader<unknown> {
  return reader('dom', `label ${labels.source.slice(0, 40)}`, (page) => {
    for (const { name, value, element } of page.view(view)) {
      const found = labels.test(name) ? parse(value) : undefined;
      if (found !== undefined) return { value: found, elements: [element] };
    }
    return undefined;
  });
}

const QUANTITY = /^(quantit|quantid|cantidad|menge|anzahl|aantal|ilość)/i;

/** Choices a buyer makes in drop-down lists, named by their labels. */
export const selects = (selector: string): Reader<Variant[]> =>
  reader('dom', selector, (page) => {
    const elements = [...page.document.querySelectorAll<HTMLSelectElement>(selector)];
    const value = elements.flatMap((element): Variant[] => {
      const axis = clean(textOf(element.labels?.[0]) || element.getAttribute('aria-label')).replace(/\s*[:*]$/, '');
      const options = [...element.options].filter((option) => option.value && option.value !== '-1');
      const selected = element.options[element.selectedIndex];
      if (!axis || !options.length || QUANTITY.test(axis)) return [];
      return [
        {
          axis,
          options: options.map(textOf),
          ...(selected &&
            options.includes(selected) &&
            selected.hasAttribute('selected') && { selected: textOf(selected) }),
        },
      ];
    });
    return value.length ? { value, elements } : undefined;
  });

/** The first readers, and the last ones only where none of the first finds anything. */
export const lastly = <T>(first: readonly Reader<T>[], last: readonly Reader<T>[]): Reader<T>[] => [
  ...first,
  ...last.map(({ evidence, read }) => ({
    evidence,
    read: (page: Page) => (first.some((own) => own.read(page)) ? undefined : read(page)),
  })),
];

/** What the marketplace itself computes: where its structured data differ from what it shows, no merchant can help it. */
const SHOWN: readonly FieldName[] = ['price', 'availability'];

/** A marketplace's own readers, then the general ones; fields of `only` keep to their own. */
export function withGeneric(own: FieldReaders, only: readonly FieldName[] = []): FieldReaders {
  const fallback: FieldReaders = { ...generic, ...safety };
  const merged: Record<string, unknown> = {};
  for (const name of FIELD_NAMES) {
    const first = (own[name] ?? []) as Reader<unknown>[];
    const last = only.includes(name) ? [] : ((fallback[name] ?? []) as Reader<unknown>[]);
    merged[name] = SHOWN.includes(name) ? lastly(first, last) : [...first, ...last];
  }
  return merged as FieldReaders;
}

/** A listing when the site's own hook is there, or when a listing's address shows one described product. */
export const kindBy = (page: Page, listingId: (url: URL) => string | undefined, ...selectors: string[]): PageKind =>
  selectors.some((selector) => find(page, selector))
    ? 'listing'
    : listingId(page.url)
      ? genericPageKind(page)
      : 'other';

/** First match in the page's inline scripts, its first group parsed. */
export const inScripts = <T>(pattern: RegExp, parse: (group: string) => T | undefined): Reader<T> =>
  reader('embedded-json', pattern.source.slice(0, 40), ({ document }) => {
    for (const { textContent } of document.scripts) {
      const group = textContent && textContent.length < 1_000_000 ? pattern.exec(textContent)?.[1] : undefined;
      const value = group && parse(group);
      if (value) return { value };
    }
    return undefined;
  });

/** Availability an element states, in schema.org's words or in the buyer's. */
export const stock = (selector: string): Reader<Availability> =>
  dom(selector, (element) =>
    availability(element.getAttribute('content') ?? element.getAttribute('href') ?? textOf(element)),
  );

/** The first short line of text that matches, parsed: for what a site says in words and not in places. */
export const line = <T>(words: RegExp, parse: (text: string) => T | undefined): Reader<T> =>
  reader('dom', `line ${words.source.slice(0, 40)}`, ({ document }) => {
    for (const tag of ['p', 'span', 'small']) {
      for (const element of document.getElementsByTagName(tag)) {
        const { textContent } = element;
        if (!textContent || textContent.length > 160 || !words.test(clean(textContent))) continue;
        const value = parse(textOf(element));
        if (value !== undefined) return { value, elements: [element] };
      }
    }
    return undefined;
  });

const BUY =
  /^(ajouter au panier|acheter|add to (cart|bag|basket)|buy (it )?now|in den warenkorb|in winkelwagen(tje)?|aggiungi al carrello|añadir a la cesta)$/i;

/** A button that buys, outside of lists of other products: the last resort for availability. */
export const buyButton = reader<Availability>('dom', 'button that buys', ({ document }) => {
  for (const button of document.getElementsByTagName('button')) {
    if (button.disabled || !BUY.test(textOf(button)) || button.closest('li') || button.closest('aside')) continue;
    return { value: 'InStock', elements: [button] };
  }
  return undefined;
});
