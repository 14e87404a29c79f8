import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DemoListing } from '../../utils/demo/demo-listing';
import { demoListing } from '../../utils/demo/listings';
import { policies } from '../../utils/policies';

export const VIEWS = ['edit', 'find', 'mend', 'compare', 'after'] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows, as its address says it: `?listing=ID&view=after&for=MARKETPLACE`. */
export interface Route {
  listing?: DemoListing | undefined;
  view: View;
  marketplace: string;
}

function readRoute(): Route {
  const query = new URLSearchParams(location.search);
  const listing = demoListing(query.get('listing'));
  const view = VIEWS.find((name) => name === query.get('view')) ?? 'edit';
  const wanted = query.get('for');
  const known = policies.some(({ marketplaces }) => wanted !== null && marketplaces?.includes(wanted));
  return { listing, view, marketplace: known && wanted ? wanted : (listing?.marketplace ?? '') };
}

export function addressOf({ listing, view, marketplace }: Route): string {
  const query = new URLSearchParams();
  if (listing) query.set('listing', listing.id);
  if (listing && view !== 'edit') query.set('view', view);
  if (listing && marketplace !== listing.marketplace) query.set('for', marketplace);
  return `${location.pathname}${query.size ? `?${query}` : ''}`;
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
    history.pushState(null, '', addressOf(next));
    setRoute(next);
  }, []);
  return [route, go];
}
