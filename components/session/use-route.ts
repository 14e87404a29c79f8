import { useEffect, useState } from 'preact/hooks';
import { partsOf } from '../address-parts';

export const VIEWS = ['details', 'people', 'group', 'documents'] as const;
export type SessionView = (typeof VIEWS)[number];

/** What the page shows; it stays one page throughout, so that a deletion can be undone until it is closed. */
export interface Route {
  session?: string | undefined;
  view: SessionView;
  participant?: string | undefined;
}

/** Address of a part of the page: `#SESSION/VIEW/PARTICIPANT`; of the list of sessions when none is given. */
export const addressOf = (session?: string, view: SessionView = 'details', participant = ''): string =>
  `#${session === undefined ? '' : [session, view, participant].filter(Boolean).map(encodeURIComponent).join('/')}`;

/** The part that an address names, from its `#` on. */
export function routeIn(hash: string): Route {
  const [session, view, participant] = partsOf(hash.slice(1));
  return { session: session || undefined, view: VIEWS.find((one) => one === view) ?? 'details', participant };
}
const readRoute = () => routeIn(location.hash);

/** The part that the address names, whenever it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const follow = () => setRoute(readRoute());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
