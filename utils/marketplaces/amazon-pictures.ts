import type { Picture } from '../core/listing';
import { firstValue } from '../extract/json';
import type { FieldReaders } from '../extract/marketplace';
import type { Page } from '../extract/page';
import { reader } from '../extract/reader';
import { byId, scriptWith } from './amazon-page';

/** An image of the gallery's data; `main` gives height and width of each rendition. */
interface Shot {
  hiRes?: string | null;
  large?: string | null;
  main?: Record<string, [number, number]>;
  mainUrl?: string;
  dimensions?: [number, number];
  variant?: string;
}

const GALLERY = /["']?colorImages["']?\s*:\s*\{\s*["']initial["']\s*:\s*(?=\[)/;
const BOOK_GALLERY = /["']?imageGalleryData["']?\s*:\s*(?=\[)/;

function listAfter(source: string | undefined, start: RegExp): unknown[] {
  const match = source && start.exec(source);
  const list: unknown = match ? JSON.parse(firstValue(source.slice(match.index + match[0].length)) || '[]') : [];
  return Array.isArray(list) ? list : [];
}

/** The gallery's own data, which holds every picture while the thumbnails stop at six. */
export function shots(page: Page): Shot[] {
  const block = byId(page, 'imageBlock_feature_div') ?? byId(page, 'booksImageBlock_feature_div');
  for (const [word, start] of [
    ["'colorImages'", GALLERY],
    ['"initial"', GALLERY],
    ['imageGalleryData', BOOK_GALLERY],
  ] as const) {
    const found = listAfter(scriptWith(page, word, block), start);
    if (found.length) return found as Shot[];
  }
  return [];
}

/** Renditions with height and width: `{"https://…_SX466_.jpg":[466,466]}`. */
const largestOf = (renditions: Record<string, [number, number]> = {}) =>
  Object.entries(renditions)
    .map(([url, [height, width]]) => ({ url, width, height }))
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];

/** `_SL1500_` is the length of the longer side; the other one follows from a smaller rendition. */
function pictureOf({ hiRes, large, main, mainUrl, dimensions }: Shot): Picture | undefined {
  if (mainUrl) return { url: mainUrl, ...(dimensions && { width: dimensions[0], height: dimensions[1] }) };
  const shown = largestOf(main);
  if (!hiRes) return shown ?? (large ? { url: large } : undefined);
  const side = Number(/_SL(\d+)_/.exec(hiRes)?.[1]);
  if (!side || !shown?.width || !shown.height) return { url: hiRes };
  const scale = side / Math.max(shown.width, shown.height);
  return { url: hiRes, width: Math.round(shown.width * scale), height: Math.round(shown.height * scale) };
}

/** What all renditions of one picture share: `/I/71abc+def.` */
const keyOf = ({ url }: Picture) => /\/I\/([^./]+)/.exec(url)?.[1] ?? url;

function distinct(pictures: (Picture | undefined)[]): Picture[] {
  const byKey = new Map<string, Picture>();
  for (const picture of pictures) if (picture && !byKey.has(keyOf(picture))) byKey.set(keyOf(picture), picture);
  return [...byKey.values()];
}

/** The main pictures of the layouts: general, books, Kindle, phones. */
const MAIN = ['landingImage', 'imgBlkFront', 'ebooksImgBlkFront', 'main-image'];

function shownPicture(image: Element): Picture | undefined {
  const data = image.getAttribute('data-a-dynamic-image');
  const shown = data ? largestOf(JSON.parse(data) as Record<string, [number, number]>) : undefined;
  const larger = image.getAttribute('data-old-hires') || image.getAttribute('data-a-hires');
  return larger
    ? pictureOf({ hiRes: larger, ...(shown && { main: { [shown.url]: [shown.height, shown.width] } }) })
    : shown;
}

export const mainPicture = (page: Page): Element | null =>
  MAIN.map((id) => byId(page, id)).find((element) => element !== null) ?? null;

export const pictureFields = {
  pictures: [
    reader<Picture[]>('embedded-json', 'colorImages.initial', (page) => {
      const value = distinct(page.view(shots).map(pictureOf));
      const element = mainPicture(page);
      return value.length ? { value, ...(element && { elements: [element] }) } : undefined;
    }),
    reader<Picture[]>('dom', 'img[data-a-hires]', (page) => {
      const images = [...page.document.querySelectorAll('img[data-a-hires]')];
      const value = distinct(images.map(shownPicture));
      return value.length ? { value, elements: images } : undefined;
    }),
    reader<Picture[]>('dom', '#landingImage', (page) => {
      const image = mainPicture(page) ?? page.document.querySelector('img[data-old-hires]');
      const picture = image && shownPicture(image);
      return image && picture ? { value: [picture], elements: [image] } : undefined;
    }),
  ],
  videos: [
    reader('embedded-json', 'videos', (page) => {
      const source = scriptWith(page, '"videos":[') ?? '';
      return source.includes('"videos":[') ? { value: listAfter(source, /"videos":(?=\[)/).length } : undefined;
    }),
  ],
} satisfies FieldReaders;
