import { useEffect, useState } from 'preact/hooks';
import { loadJourney, loadSession } from '../../utils/proof/load';
import type { ProofSource } from '../../utils/proof/record';
import type { Address } from './address';

/** What the documents are made from: being read, gone, refused with a reason, or there. */
export type Loaded =
  | { state: 'reading' | 'gone' }
  | { state: 'refused'; error: string }
  | { state: 'there'; source: ProofSource };

export function useSource(address: Address | undefined, pseudonym: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'reading' });
  useEffect(() => {
    let current = true;
    const put = (next: Loaded) => {
      if (current) setLoaded(next);
    };
    const found =
      address === undefined
        ? Promise.resolve(undefined)
        : 'journey' in address
          ? loadJourney(address.journey, pseudonym)
          : loadSession(address.session, address.kind === 'learner' ? address.participant : undefined);
    found.then(
      (source) => put(source ? { state: 'there', source } : { state: 'gone' }),
      (error) => put({ state: 'refused', error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [address, pseudonym]);
  return loaded;
}
