import { useEffect, useState } from 'preact/hooks';

export interface Loaded {
  /** How many files the browser noted for this page, since it was opened. */
  count: number;
  /** Addresses of those that do not lie in the extension; a picture written into a style has none. */
  elsewhere: readonly string[];
}

const isOurs = (address: string) => address.startsWith(`${location.origin}/`) || address.startsWith('data:');

function look(): Loaded {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return { count: names.length, elsewhere: names.filter((name) => !isOurs(name)) };
}

/** What this very page has loaded, as the browser noted it. Chromium notes no file of an extension here. */
export function useLoaded(): Loaded {
  const [loaded, setLoaded] = useState(look);
  useEffect(() => {
    const observer = new PerformanceObserver(() => setLoaded(look()));
    observer.observe({ type: 'resource' });
    return () => observer.disconnect();
  }, []);
  return loaded;
}
