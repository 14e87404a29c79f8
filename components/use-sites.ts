import { useEffect, useState } from 'preact/hooks';
import { listSites, type Site } from '../utils/site/live';
import { watchPermissions } from './use-site';

/** Every site one can switch on, and which are. */
export function useSites(): Site[] {
  const [sites, setSites] = useState<Site[]>([]);
  useEffect(() => {
    const look = () => void listSites().then(setSites);
    look();
    return watchPermissions(look);
  }, []);
  return sites;
}
