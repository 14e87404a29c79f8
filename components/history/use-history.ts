import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../utils/core/report';
import type { Summary } from '../../utils/storage/schema';
import { historyOf, snapshotOf } from '../../utils/storage/snapshots';

type Loaded<T> = { value?: T; error?: string };

/** The kept moments of a listing, latest first; read again when `signal` changes. */
export function useHistory(marketplace: string, listing: string, signal: unknown): Loaded<Summary[]> {
  return useLoaded(() => historyOf(marketplace, listing), [marketplace, listing, signal]);
}

/** One kept moment in full: null when it was erased meanwhile. */
export function useSnapshot(id: string): Loaded<Report | null> {
  return useLoaded(async () => (await snapshotOf(id)) ?? null, [id]);
}

function useLoaded<T>(load: () => Promise<T>, causes: unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let stopped = false;
    load().then(
      (value) => stopped || setLoaded({ value }),
      (error) => stopped || setLoaded({ error: String(error) }),
    );
    return () => {
      stopped = true;
    };
  }, causes);
  return loaded;
}
