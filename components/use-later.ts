import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is loaded after the first paint; undefined until then. */
export function useLater<T>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ value: T }>();
  useEffect(() => {
    void load().then((value) => setPart({ value }));
  }, []);
  return part?.value;
}
