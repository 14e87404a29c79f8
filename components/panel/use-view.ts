import { useEffect, useState } from 'preact/hooks';
import { watchAsked } from '../../utils/storage/panel-view';

const viewNow = () => location.hash.slice(1);

/**
 * The view a panel shows, as after the `#` of its address: links lead from one to another, back and forward work, and
 * other surfaces may ask for one.
 */
export function useView(windowId: number | undefined): string {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const onChange = () => setView(viewNow());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  useEffect(() => {
    if (windowId === undefined) return;
    return watchAsked(windowId, (asked) => {
      location.hash = asked;
    });
  }, [windowId]);
  return view;
}
