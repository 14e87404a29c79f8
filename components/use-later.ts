import { useEffect, useState } from 'preact/hooks';

/** A page that is not shown paints nothing: what it loads later need not wait for ever. */
const UNSEEN_MS = 300;

/** A part of the page that is loaded after the first paint; undefined until then. */
export function useLater<T>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ value: T }>();
  useEffect(() => {
    void painted()
      .then(load)
      .then((value) => setPart({ value }));
  }, []);
  return part?.value;
}

/** Scripts compiled before would keep the page from being drawn. */
const painted = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    // Called before the paint; what is then set aside runs after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
