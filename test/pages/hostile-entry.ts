/* Runs in a page: reads many documents one after the other, each as if it stood at an address. */
import type { Listing, PageKind } from '../../utils/core/listing';
import { extract } from '../../utils/extract/extract';
import { marketplaces } from '../../utils/marketplaces';

type Read = { page: PageKind; listing: Listing | null } | { error: string };

export function readAll(pages: readonly string[], address: string): Read[] {
  const url = new URL(address);
  const parser = new DOMParser();
  return pages.map((html) => {
    try {
      const { page, listing } = extract(marketplaces, parser.parseFromString(html, 'text/html'), url);
      return { page, listing: listing ?? null };
    } catch (error) {
      return { error: String((error as Error).stack) };
    }
  });
}

/** A document whose heading and description lie deeper than any parser would put them, as a script can. */
export function readDeep(levels: number, address: string): Read[] {
  const document = new DOMParser().parseFromString('<title>Bol</title><h1></h1>', 'text/html');
  for (const start of [document.querySelector('h1')!, document.body]) {
    let at: Element = start;
    for (let level = 0; level < levels; level++) at = at.appendChild(document.createElement('div'));
    at.append('Bol en grès 12,90 €');
  }
  try {
    const { page, listing } = extract(marketplaces, document, new URL(address));
    return [{ page, listing: listing ?? null }];
  } catch (error) {
    return [{ error: String((error as Error).stack) }];
  }
}
