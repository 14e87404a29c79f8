import type { Picture } from '../core/listing';
import type { FieldReaders } from '../extract/marketplace';
import { type Page, textOf } from '../extract/page';
import { count } from '../extract/parse';
import { reader } from '../extract/reader';
import { byId, dataAfter, isMedia, scriptWith } from './amazon-page';

/** An image of the gallery's data; `main` gives height and width of each rendition. */
interface Shot {
  hiRes?: string | null;
  large?: string | null;
  main?: Record<string, [number, number]>;
  mainUrl?: string;
  dimensions?: [number, number];
}

const GALLERY = /\s*:\s*\{\s*["']initial["']\s*:\s*(?=\[)/y;
const LIST = /["']?\s*:\s*(?=\[)/y;

const listAfter = (source: string, word: string, pattern: RegExp): unknown[] | undefined => {
  const list = dataAfter(source, word, pattern);
  return Array.isArray(list) ? list : undefined;
};

/** The gallery's own data, which holds every picture while the thumbnails stop at six. */
function shots(page: Page): Shot[] {
  for (const [word, pattern] of [
    ["'colorImages'", GALLERY],
    ['imageGalleryData', LIST],
    ['"colorImages"', GALLERY],
  ] as const) {
    const found = listAfter(scriptWith(page, word), word, pattern);
    if (found?.length) return found as Shot[];
  }
  return [];
}

/** Renditions with height and width: `{"https://…_SX466_.jpg":[466,466]}`. */
const largestOf = (renditions: Record<string, [number, number]> = {}) =>
  Object.entries(renditions)
    .map(([url, [height, width]]) => ({ url, width, height }))
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];

/** `_SL1500_`, `_UL1500_` is the length of the longer side; the other one follows from a smaller rendition. */
function pictureOf({ hiRes, large, main, mainUrl, dimensions }: Shot): Picture | undefined {
  if (mainUrl) return { url: mainUrl, ...(dimensions && { width: dimensions[0], height: dimensions[1] }) };
  const shown = largestOf(main);
  if (!hiRes) return shown ?? (large ? { url: large } : undefined);
  const side = Number(/_[SU]L(\d+)_/.exec(hiRes)?.[1]);
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
  const data = JSON.parse(image.getAttribute('data-a-dynamic-image') || '{}') as Record<string, [number, number]>;
  // Covers of books give width and height, everything else height and width.
  if (/BlkFront$/.test(image.id)) for (const size of Object.values(data)) size.reverse();
  const hiRes = image.getAttribute('data-old-hires') || image.getAttribute('data-a-hires');
  return pictureOf({ hiRes, main: data });
}

export const mainPicture = (page: Page): Element | null =>
  MAIN.map((id) => byId(page, id)).find((element) => element !== null) ?? null;

/** Thumbnails beside the main picture; the address of a product's picture holds `/images/I/`, that of an ornament does not. */
const thumbnails = (page: Page): Element[] => [
  ...(byId(page, 'altImages')?.querySelectorAll('.imageThumbnail img') ?? []),
];

export const pictureFields = {
  pictures: [
    reader<Picture[]>('embedded-json', 'colorImages.initial', (page) => {
      const value = distinct(page.view(shots).map(pictureOf));
      const element = mainPicture(page);
      return value.length ? { value, ...(element && { elements: [element] }) } : undefined;
    }),
    reader<Picture[]>('dom', 'img[data-a-hires]', (page) => {
      const images = [...page.document.querySelectorAll('img[data-a-hires*="/images/I/"]')];
      const value = distinct(images.map(shownPicture));
      return value.length ? { value, elements: images } : undefined;
    }),
    reader<Picture[]>('dom', '#landingImage', (page) => {
      const image = mainPicture(page);
      const main = image && shownPicture(image);
      const others = thumbnails(page).map((thumbnail) => ({ url: (thumbnail as HTMLImageElement).src }));
      // One picture proves nothing of the others, unless the product is one that has a cover and no more.
      if (!image || !main || (others.length === 0 && !isMedia(page))) return undefined;
      return { value: distinct([main, ...others.slice(1)]), elements: [image] };
    }),
  ],
  videos: [
    reader('embedded-json', 'videos', (page) => {
      const list = listAfter(scriptWith(page, '"videos":['), '"videos"', LIST);
      return list && { value: list.length };
    }),
    reader('dom', '#videoCount', (page) => {
      const place = byId(page, 'videoCount');
      const value = count(textOf(place));
      return place && value ? { value, elements: [place] } : undefined;
    }),
  ],
} satisfies FieldReaders;
