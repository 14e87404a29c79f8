import { useEffect, useState } from 'preact/hooks';
import { browser } from '../utils/browser';
import { type Site, siteAt } from '../utils/site/live';

/** Calls `listener` whenever a site is given to us or taken back; gives the way to stop. */
export function watchPermissions(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** The site of an address and whether it is read automatically. */
export function useSite(url: string | undefined): Site | undefined {
  const [site, setSite] = useState<Site>();
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const found = url === undefined ? undefined : await siteAt(url);
      if (!stopped) setSite(found);
    };
    void look();
    const stop = watchPermissions(() => void look());
    return () => {
      stopped = true;
      stop();
    };
  }, [url]);
  return site;
}
