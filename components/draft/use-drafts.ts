import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../utils/draft/draft';
import { listDrafts, watchDrafts } from '../../utils/storage/drafts';

/** All drafts, the latest changed first; followed in every window. */
export interface Drafts {
  list?: Draft[];
  error?: string;
}

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Drafts>({});
  useEffect(() => {
    let stopped = false;
    const look = () =>
      void listDrafts().then(
        (list) => stopped || setDrafts({ list }),
        (error) => stopped || setDrafts({ error: String(error) }),
      );
    look();
    const stop = watchDrafts(look);
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return drafts;
}
