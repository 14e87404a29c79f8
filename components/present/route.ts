import { useCallback, useEffect, useState } from 'preact/hooks';

/** What is projected, as the page's address says it: `?programme=ID&module=ID#SLIDE`, slides counted from 1. */
export interface Route {
  programme?: string | undefined;
  /** One module of it; none for the whole programme. */
  module?: string | undefined;
}

function readRoute(): Route {
  const query = new URLSearchParams(location.search);
  return { programme: query.get('programme') ?? undefined, module: query.get('module') ?? undefined };
}

export function hrefOf({ programme, module }: Route): string {
  const query = new URLSearchParams();
  if (programme) query.set('programme', programme);
  if (programme && module) query.set('module', module);
  return `present.html${query.size ? `?${query}` : ''}`;
}

/** The route, and the way to another, which the browser's back and forward buttons retrace. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const onPop = () => setRoute(readRoute());
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = useCallback((next: Route) => {
    history.pushState(null, '', hrefOf(next));
    setRoute(next);
  }, []);
  return [route, go];
}

const placeIn = (count: number) => Math.min(Math.max(1, Number(location.hash.slice(1)) || 1), count) - 1;

/** The slide shown, from 0; the address keeps it, so that a page loaded again is where it was. */
export function usePosition(count: number): [number, (at: number) => void] {
  const [at, setAt] = useState(() => placeIn(count));
  useEffect(() => {
    const onHash = () => setAt(placeIn(count));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [count]);
  const go = (wanted: number) => {
    const next = Math.min(Math.max(0, wanted), count - 1);
    history.replaceState(null, '', `#${next + 1}`);
    setAt(next);
  };
  return [at, go];
}
