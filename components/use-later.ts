import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is loaded after the first paint; undefined until then. */
export function useLater<T>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ value: T }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a module is loaded once, whichever closure asks.
  useEffect(() => {
    void load().then((value) => setPart({ value }));
  }, []);
  return part?.value;
}
