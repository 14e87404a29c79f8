import { useEffect, useState } from 'preact/hooks';
import { type CataloguePage, readCatalogue } from '../../utils/storage/catalogue';
import type { KeptListing } from '../../utils/storage/schema';
import type { Choice } from './filters';

/** Products of a page: a few screens, drawn at once. */
const SIZE = 20;

type Start = KeptListing['rank'] | undefined;

/** The page of the catalogue that is shown, with the ways to its neighbours where there are any. */
export function useCatalogue({ marketplace, search, shared }: Choice, version: string) {
  const [starts, setStarts] = useState<Start[]>([undefined]);
  const [page, setPage] = useState<CataloguePage>();
  const [error, setError] = useState('');
  const [isReading, setReading] = useState(true);
  const choice = `${marketplace}|${shared}|${search}`;
  const [shownChoice, setShownChoice] = useState(choice);
  if (shownChoice !== choice) {
    setShownChoice(choice);
    setStarts([undefined]);
  }
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setReading(true);
    const wanted = { marketplace: marketplace || undefined, search, shared };
    readCatalogue(wanted, { after: starts.at(-1), size: SIZE, signal }).then(
      (read) => {
        if (signal.aborted) return;
        setPage(read);
        setError('');
        setReading(false);
      },
      (reason) => {
        if (signal.aborted) return;
        setError(String(reason));
        setReading(false);
      },
    );
    return () => controller.abort();
  }, [choice, starts, version]);

  return {
    page,
    error,
    isReading,
    number: starts.length,
    next: page?.next && (() => setStarts([...starts, page.next])),
    previous: starts.length > 1 ? () => setStarts(starts.slice(0, -1)) : undefined,
  };
}
