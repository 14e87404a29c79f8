/* Runs inside a saved page: the very reading that the content script makes. */
import { platforms } from '../../utils/backoffices';
import { extract } from '../../utils/extract/extract';
import { readForm } from '../../utils/forms/read-form';
import { marketplaces } from '../../utils/marketplaces';

/** A back-office's pages are read as forms, any other page as a listing first. */
export function read(address: string) {
  const before = performance.now();
  const url = new URL(address);
  const readListing = () => extract(marketplaces, document, url);
  const inBackOffice = platforms.some(({ isBackOffice }) => isBackOffice(url));
  const first = inBackOffice ? readEditor(url) : readListing();
  const { page, marketplace, listing } =
    first.page === 'other' ? (inBackOffice ? readListing() : readEditor(url)) : first;
  return { page, marketplace: marketplace ?? null, listing: listing ?? null, ms: performance.now() - before };
}

function readEditor(url: URL) {
  const steps = readForm({ document, url, platforms, pointed: {} });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
