import { heading } from '../extract/heading';
import type { FieldReaders } from '../extract/marketplace';
import { clean, type Page, textOf } from '../extract/page';
import { plain } from '../extract/parse';
import { reader } from '../extract/reader';
import { section } from '../extract/section';
import { byId, firstFilled, isMedia, scriptWith } from './amazon-page';

/** The title of the page's product; hidden inputs of the same id hold escaped copies. */
export function productTitle(page: Page): { element: Element; text: string } | undefined {
  return firstFilled(page, ['productTitle', 'title', 'ebooksProductTitle', 'ebooksTitle']);
}

/** « Visit the X Store » in the words of each store; the brand is what remains. */
const STORE_LINK =
  /^(?:visit the|visite[zr]? la (?:boutique|store)(?: de)?|besuchen? sie den|besuche den|visit[ae] (?:la|lo|a) (?:tienda|store|loja)(?: d[eai])?|bezoek de|de(?= .* store openen)|odwiedź sklep|besök|przejdź do sklepu)\s+(.+?)(?:[ -](?:store|shop)(?: openen)?|-winkel|-butiken|[’']s store|\s\(.*\))?$|^(.+?)(?:のストアを表示| mağazasını ziyaret edin)$/i;

const RENEWED = /Amazon Renewed/i;

/** The brand in « Visit the X Store », « Brand: X » or « X », with the address it links to. */
export function brandIn(byline: string, href: string): string | undefined {
  // The store of refurbished goods stands where the brand does.
  if (RENEWED.test(byline)) return undefined;
  const store = STORE_LINK.exec(byline);
  if (store) return store[1] ?? store[2];
  if (href.includes('/stores/')) return undefined;
  return clean(byline.replace(/^[^\s:：]+(?: [^\s:：]+)?\s?[:：]\s*/, '')) || undefined;
}

const BULLET_LISTS = [
  'feature-bullets',
  'productFactsDesktopExpander',
  'pqv-feature-bullets',
  'featurebullets_feature_div',
];

/** The item that asks for the model of one's car or phone has a name of its own; bullets have none. */
function bulletsIn(list: Element): Element[] {
  return [...list.getElementsByTagName('li')].filter(
    (item) => !item.id && !item.getElementsByTagName('li').length && textOf(item) !== '',
  );
}

/** Whether the list holds its heading and hidden items alone; other text may be bullets in a new shape. */
function saysNothing(list: Element): boolean {
  const own = [...list.querySelectorAll('h1'), ...list.querySelectorAll('h2'), ...list.querySelectorAll('li[id]')];
  return own.reduce((text, element) => text.replace(textOf(element), ''), textOf(list)).trim() === '';
}

/** Rich content by the brand: the A+ module and the brand's story. Empty places stand on most pages. */
const RICH = ['aplus', 'aplus_feature_div', 'aplusBrandStory_feature_div', 'dpx-aplus-product-description_feature_div'];
const richContent = (page: Page): Element | undefined =>
  firstFilled(page, RICH)?.element ??
  [...page.document.getElementsByClassName('aplus-v2')].find((module) => textOf(module) !== '');

const DESCRIPTIONS = ['productDescription', 'productDescription_fullView', 'productDescription_feature_div'];

/** The text itself: not the chosen variant and the heading before it, nor « read more » after it. */
function running(place: Element): string {
  let text = textOf(place);
  for (const caption of [place.querySelector('.disclaim'), place.querySelector('h2'), place.querySelector('h3')]) {
    const words = textOf(caption);
    if (words && text.startsWith(words)) text = text.slice(words.length).trim();
  }
  const prompts = [...place.getElementsByClassName('a-expander-header'), ...place.getElementsByTagName('button')];
  for (const prompt of prompts.reverse()) {
    const words = textOf(prompt);
    if (words && text.endsWith(words)) text = text.slice(0, -words.length).trim();
  }
  return text;
}

function bookDescription(page: Page): string {
  const place = byId(page, 'bookDescription_feature_div');
  const quiet = plain(place?.getElementsByTagName('noscript')[0]?.textContent ?? '');
  if (quiet || !place) return quiet;
  const encoded = /bookDescEncodedData = "([^"]*)"/.exec(scriptWith(page, 'bookDescEncodedData = "'))?.[1];
  return encoded ? plain(decodeURIComponent(encoded)) : running(place);
}

/** Bullets by the heading over them, in the words of each store. */
const ABOUT =
  /^(à propos de cet article|about this item|info zu diesem artikel|informazioni su questo articolo|acerca de este producto|sobre este (item|produto)|over dit item|ten produkt|informacje o tym produkcie|om denna (artikel|produkt)|bu ürün hakkında|この商品について)$/i;
const aboutThisItem = section(ABOUT, (elements) => {
  const items = elements.flatMap(bulletsIn).map(textOf);
  return items.length ? items : undefined;
});

export const textFields = {
  title: [
    reader('dom', '#productTitle', (page) => {
      const found = productTitle(page);
      return found && { value: found.text, elements: [found.element] };
    }),
    reader('dom', 'h1', (page) => {
      const found = heading(page);
      return found && { value: found.text, elements: [found.element] };
    }),
  ],
  bullets: [
    reader<string[]>('dom', '#feature-bullets li', (page) => {
      for (const id of BULLET_LISTS) {
        const list = byId(page, id);
        const items = list ? bulletsIn(list) : [];
        if (items.length) return { value: items.map(textOf), elements: items };
      }
      return undefined;
    }),
    aboutThisItem,
    reader<string[]>('dom', '#featurebullets_feature_div', (page) => {
      const place = byId(page, 'feature-bullets') ?? byId(page, 'featurebullets_feature_div');
      return place && !isMedia(page) && saysNothing(place) ? { value: null, elements: [place] } : undefined;
    }),
  ],
  description: [
    reader('dom', '#productDescription', (page) => {
      const found = firstFilled(page, DESCRIPTIONS);
      const value = found && running(found.element);
      return value ? { value, elements: [found.element] } : undefined;
    }),
    reader('dom', '#bookDescription_feature_div', (page) => {
      const value = bookDescription(page);
      const place = byId(page, 'bookDescription_feature_div');
      return value && place ? { value, elements: [place] } : undefined;
    }),
    reader<string>('dom', '#productDescription_feature_div', (page) => {
      const place = byId(page, 'productDescription_feature_div') ?? byId(page, 'productDescription');
      return place && !isMedia(page) && !richContent(page) ? { value: null, elements: [place] } : undefined;
    }),
  ],
  enhancedContent: [
    reader('dom', '#aplus', (page) => {
      const filled = richContent(page);
      const place = filled ?? byId(page, 'aplus_feature_div');
      return place ? { value: Boolean(filled), elements: [place] } : undefined;
    }),
  ],
  condition: [
    reader('dom', '#bylineInfo', (page) => {
      const link = byId(page, 'bylineInfo');
      return link && RENEWED.test(textOf(link)) ? { value: 'Refurbished', elements: [link] } : undefined;
    }),
    reader('dom', '#buyNewSection', (page) => {
      const place = byId(page, 'newAccordionRow_0') ?? byId(page, 'buyNewSection');
      return place ? { value: 'New', elements: [place] } : undefined;
    }),
  ],
  highlights: [
    reader('dom', '#itemHighlights_feature_div', (page) => {
      const found = firstFilled(page, ['itemHighlights_feature_div', 'productHighlights_feature_div']);
      return found && found.text.length < 400 ? { value: found.text, elements: [found.element] } : undefined;
    }),
  ],
  brand: [
    reader('dom', '#bylineInfo', (page) => {
      const link = byId(page, 'bylineInfo');
      const shown = link?.localName === 'a' && !isMedia(page);
      const value = shown ? brandIn(textOf(link), link.getAttribute('href') ?? '') : undefined;
      return value && link ? { value, elements: [link] } : undefined;
    }),
  ],
  category: [
    reader('dom', '#wayfinding-breadcrumbs_feature_div', (page) => {
      const place = byId(page, 'wayfinding-breadcrumbs_feature_div');
      const links = [...(place?.getElementsByTagName('a') ?? [])].filter(({ id }) => id !== 'breadcrumb-back-link');
      return crumbs(links);
    }),
    reader('dom', 'a[href*="ref=dp_bc"]', (page) => crumbs([...page.document.querySelectorAll('a[href*="dp_bc_"]')])),
  ],
} satisfies FieldReaders;

function crumbs(links: Element[]) {
  const value = links.map(textOf).filter(Boolean);
  return value.length ? { value, elements: links } : undefined;
}
