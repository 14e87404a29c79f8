/* Runs inside a saved page: the very reading that the content script makes. */
import { extract } from '../../utils/extract/extract';
import { marketplaces } from '../../utils/marketplaces';

export function read(url: string) {
  const before = performance.now();
  const { page, marketplace, listing } = extract(marketplaces, document, new URL(url));
  return { page, marketplace: marketplace ?? null, listing: listing ?? null, ms: performance.now() - before };
}
