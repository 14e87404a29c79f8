import type { Picture, PictureLook } from '../core/listing';
import { pictureKey } from './pictures';

/** Pixels a side at which a picture is looked at: enough for its edge and its outline, and quick. */
const SIDE = 96;
/** A picture smaller than this on the page is a thumbnail of something. */
const SMALLEST = 100;
/** What JPEG leaves of white; below, the eye sees a tint. */
const WHITE = 249;
const LIGHT = 232;

const looks = new WeakMap<Document, Map<string, PictureLook | undefined>>();

/**
 * How the main picture looks, from the image the page has already loaded: nothing is requested. Undefined where the
 * browser does not let another site's pixels be read, where the image is still loading, or where it is not shown.
 */
export function lookOf({ url }: Picture, elements: readonly Element[], document: Document): PictureLook | undefined {
  const known = looks.get(document) ?? new Map<string, PictureLook | undefined>();
  looks.set(document, known);
  if (known.has(url)) return known.get(url);
  const image = elements
    .filter((element) => element.localName === 'img')
    .map((element) => element as HTMLImageElement)
    .filter((one) => one.complete && one.naturalWidth >= SMALLEST && pictureKey(one.currentSrc) === pictureKey(url))
    .sort((a, b) => b.naturalWidth - a.naturalWidth)[0];
  if (!image) return undefined;
  const look = measure(image);
  known.set(url, look);
  return look;
}

function measure(image: HTMLImageElement): PictureLook | undefined {
  const scale = SIDE / Math.max(image.naturalWidth, image.naturalHeight);
  const width = Math.max(1, Math.round(image.naturalWidth * scale));
  const height = Math.max(1, Math.round(image.naturalHeight * scale));
  try {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    // What is transparent shows the page, which is white where pictures of goods are shown.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return lookIn(context.getImageData(0, 0, width, height));
  } catch {
    // Another site's picture: its pixels are not ours to read.
    return undefined;
  }
}

/** Pure: shares are between 0 and 1. */
export function lookIn({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): PictureLook {
  let edge = 0;
  let white = 0;
  let light = 0;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const darkest = Math.min(data[at]!, data[at + 1]!, data[at + 2]!);
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
        edge++;
        if (darkest >= WHITE) white++;
        if (darkest >= LIGHT) light++;
      }
      if (darkest >= LIGHT) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const fill = right < 0 ? 0 : Math.max((right - left + 1) / width, (bottom - top + 1) / height);
  return { white: share(white, edge), light: share(light, edge), fill: share(fill, 1) };
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 100) / 100;
