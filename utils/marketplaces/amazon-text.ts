import { heading } from '../extract/heading';
import type { FieldReaders } from '../extract/marketplace';
import { clean, type Page, textOf } from '../extract/page';
import { plain } from '../extract/parse';
import { reader } from '../extract/reader';
import { byId, firstFilled, isMedia, scriptWith } from './amazon-page';

/** The title of the page's product; hidden inputs of the same id hold escaped copies. */
export function productTitle(page: Page): { element: Element; text: string } | undefined {
  return firstFilled(page, ['productTitle', 'title', 'ebooksProductTitle', 'ebooksTitle']);
}

/** « Visit the X Store » in the words of each store; the brand is what remains. */
const STORE_LINK =
  /^(?:visit the|visite[zr]? la (?:boutique|store)(?: de)?|besuchen? sie den|besuche den|visit[ae] (?:la|lo|a) (?:tienda|store|loja)(?: d[eai])?|bezoek de|de(?= .* store openen)|odwiedź sklep|besök|przejdź do sklepu)\s+(.+?)(?:[ -](?:store|shop)(?: openen)?|-winkel|-butiken|’?s store|\s\(.*\))?$|^(.+?)(?:のストアを表示| mağazasını ziyaret edin)$/i;

function brandInByline(link: Element): string | undefined {
  const text = textOf(link);
  const href = link.getAttribute('href') ?? '';
  const store = STORE_LINK.exec(text);
  if (store) return store[1] ?? store[2];
  if (/\/stores\//.test(href)) return undefined;
  return clean(text.replace(/^[^\s:：]+(?: [^\s:：]+)?\s?[:：]\s*/, '')) || undefined;
}

const SKIPPED_BULLET = 'replacementPartsFitmentBullet';
const BULLET_LISTS = [
  'feature-bullets',
  'productFactsDesktopExpander',
  'pqv-feature-bullets',
  'featurebullets_feature_div',
];

function bulletsIn(list: Element): Element[] {
  return [...list.getElementsByTagName('li')].filter(
    (item) => item.id !== SKIPPED_BULLET && !item.getElementsByTagName('li').length && textOf(item) !== '',
  );
}

/** Rich content by the brand: the A+ module and the brand's story. Empty places stand on most pages. */
const RICH = ['aplus', 'aplus_feature_div', 'aplusBrandStory_feature_div', 'dpx-aplus-product-description_feature_div'];
const richContent = (page: Page) => firstFilled(page, RICH)?.element;

function bookDescription(page: Page): string {
  const place = byId(page, 'bookDescription_feature_div');
  const quiet = plain(place?.getElementsByTagName('noscript')[0]?.textContent ?? '');
  if (quiet || !place) return quiet;
  const encoded = /bookDescEncodedData = "([^"]*)"/.exec(scriptWith(page, 'bookDescEncodedData = "', place) ?? '')?.[1];
  return encoded ? plain(decodeURIComponent(encoded)) : textOf(place);
}

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
      const empty = !isMedia(page) && (byId(page, 'feature-bullets') ?? byId(page, 'featurebullets_feature_div'));
      return empty ? { value: null, elements: [empty] } : undefined;
    }),
  ],
  description: [
    reader('dom', '#productDescription', (page) => {
      const found = firstFilled(page, [
        'productDescription',
        'productDescription_fullView',
        'productDescription_feature_div',
      ]);
      return found && { value: found.text, elements: [found.element] };
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
  brand: [
    reader('dom', '#bylineInfo', (page) => {
      const link = byId(page, 'bylineInfo');
      const value = link?.localName === 'a' && !isMedia(page) ? brandInByline(link) : undefined;
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
