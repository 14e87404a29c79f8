import type { Picture } from '../core/listing';
import { heading } from './heading';
import type { Json } from './json';
import { likeness } from './names';
import { type Page, textOf } from './page';
import { inCard } from './pieces';
import { isNode, listOf } from './structured';

/** Attributes that carry a larger rendition than `src`, largest first. */
const LARGER = [
  'data-zoom-image',
  'data-zoom',
  'data-image-large-src',
  'data-large_image',
  'data-old-hires',
  'data-src',
  'data-lazy-src',
  'data-original',
  'src',
];

/** Computed anew by the browser each time it is asked, and a gallery asks for each picture. */
const baseOf = ({ document }: Page): string => document.baseURI;

/** An absolute http address; nothing for inline data and for what is no address. */
export function absolute(source: string | null | undefined, page: Page): string | undefined {
  if (!source || /^data:|^blob:/i.test(source)) return undefined;
  try {
    const url = new URL(source.trim(), page.view(baseOf));
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What stays the same when one picture is served in another size. */
export const pictureKey = (url: string): string => {
  const path = url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/(\.(jpe?g|png|webp))[_@].*$/i, '$1');
  const bare = path.replace(
    /[-_.@/](\d{2,4}x\d{2,4}|\d{2,4}x|x\d{2,4}|small|medium|large|thumb(nail)?|home|cart|zoom|grande|compact|(small|medium|large|home|cart|thickbox)_default|[swh]_?\d{2,4})(?=[-_./]|$)/gi,
    '',
  );
  return bare.toLowerCase();
};

/** One picture each, the first rendition kept. */
export function distinct(pictures: Picture[]): Picture[] {
  const byKey = new Map<string, Picture>();
  for (const picture of pictures) {
    const key = pictureKey(picture.url);
    if (!byKey.has(key)) byKey.set(key, picture);
  }
  return [...byKey.values()];
}

/** Pictures of an `image` property: addresses or ImageObjects. */
export function picturesOf(value: Json | undefined, page: Page): Picture[] {
  const found: Picture[] = [];
  for (const item of listOf(value).slice(0, 200)) {
    const source = isNode(item) ? [item.contentUrl, item.url, item.image, item['@id']].flatMap(listOf)[0] : item;
    const url = typeof source === 'string' ? absolute(source, page) : undefined;
    if (!url) continue;
    const [width, height] = isNode(item) ? [Number(item.width), Number(item.height)] : [];
    found.push({ url, ...(width && height && { width, height }) });
  }
  return distinct(found);
}

/** Largest rendition an image element knows of. */
export function pictureIn(image: Element, page: Page): Picture | undefined {
  const set = (image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? '').split(/,\s+/);
  let largest: { source: string; size: number } | undefined;
  for (const candidate of set) {
    const [source, size] = candidate.trim().split(/\s+/);
    const width = Number.parseFloat(size ?? '') || 0;
    if (source && (!largest || width > largest.size)) largest = { source, size: width };
  }
  for (const name of LARGER) {
    const source = name === 'src' && largest ? largest.source : image.getAttribute(name);
    const url = absolute(source, page);
    if (url) return { url };
  }
  return undefined;
}

/** A gallery is not found further up than this from its main picture, nor is it larger. */
const MAX_CLIMB = 8;
const MAX_GALLERY = 40;
/** Where text begins, so do swatches and other products. */
const MAX_CAPTIONS = 150;

export interface Gallery {
  value: Picture[];
  elements: Element[];
}

/** The gallery around the element that shows this picture. */
export function galleryAround(main: string, page: Page): Gallery | undefined {
  const key = pictureKey(main);
  for (const image of page.document.getElementsByTagName('img')) {
    const url = pictureIn(image, page)?.url;
    if (url && pictureKey(url) === key && !inCard(image, page)) return galleryOf(image, page);
  }
  return undefined;
}

/** The gallery around the first picture whose alternative text is the product's name. */
export function galleryByName(page: Page): Gallery | undefined {
  const title = heading(page);
  if (!title) return undefined;
  for (const image of page.document.getElementsByTagName('img')) {
    const alt = image.alt;
    if (!alt || likeness(alt, title.text).alike < 0.6 || leadsAway(image, page)) continue;
    if (!inCard(image, page)) return galleryOf(image, page);
  }
  return undefined;
}

/** The pictures in the largest element around one that leaves out titles and links to other pages. */
function galleryOf(main: Element, page: Page): Gallery | undefined {
  const start = heading(page)?.element;
  let best: Gallery | undefined;
  let root = main.parentElement;
  for (let left = MAX_CLIMB; root && left > 0; left--, root = root.parentElement) {
    if (root.localName === 'body' || (start && root.contains(start)) || root.getElementsByTagName('h2').length) break;
    const images = root.getElementsByTagName('img');
    if (images.length > 3 * MAX_GALLERY || (best && best.value.length > 1 && textOf(root).length > MAX_CAPTIONS)) break;
    if (images.length === best?.elements.length) continue;
    const elements = [...images].filter((image) => !leadsAway(image, page));
    const shown = elements.flatMap((image) => pictureIn(image, page) ?? []);
    const value = distinct(shown.filter(({ url }) => !NO_PHOTO.test(url)));
    if (value.length > MAX_GALLERY) break;
    if (value.length > (best?.value.length ?? 0)) best = { value, elements };
  }
  return best;
}

/** Whether a picture is the link to another page: a picture's own link shows it larger. */
function leadsAway(image: Element, page: Page): boolean {
  const url = absolute(image.closest('a')?.getAttribute('href'), page);
  return (
    url !== undefined && !/\.(jpe?g|png|webp|avif|gif)\b/i.test(url) && new URL(url).pathname !== page.url.pathname
  );
}

/** Addresses of ornaments, players and pictures still to come. */
const NO_PHOTO = /\.(svg|gif)\b|\bpixel|blank|placeholder|loader|loading|sprite|icon|logo|\bplay\b|video/i;
