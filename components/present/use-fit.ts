import { useLayoutEffect, useRef } from 'preact/hooks';

/** How small the type of a slide may become to keep it whole; below, it scrolls. */
const SIZES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** Makes a slide's type as large as lets it be seen whole, whatever the window. */
export function useFit<T extends HTMLElement>(slide: unknown) {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const adjust = () => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    adjust();
    const observer = new ResizeObserver(adjust);
    observer.observe(element);
    return () => observer.disconnect();
  }, [slide]);
  return ref;
}

/** Scrolls on in a slide that is longer than the window; false when its end is seen. `way` is 1 or -1. */
export function scrollOn(element: HTMLElement | null, way: 1 | -1): boolean {
  if (!element) return false;
  const before = element.scrollTop;
  element.scrollTop += way * element.clientHeight * 0.8;
  return Math.abs(element.scrollTop - before) > 1;
}
