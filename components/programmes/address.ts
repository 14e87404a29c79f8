import { useEffect, useState } from 'preact/hooks';
import { partsOf } from '../address-parts';

/** What the options page edits: a programme, or one module of it. */
export interface Editing {
  programme: string;
  module?: string;
}

export const hrefOfEditor = (programme: string, module?: string): string =>
  `#${['programme', programme, ...(module === undefined ? [] : [module])].map(encodeURIComponent).join('/')}`;

const editingIn = (hash: string): Editing | undefined => {
  const [room, programme, module] = partsOf(hash.slice(1));
  if (room !== 'programme' || !programme) return undefined;
  return { programme, ...(module ? { module } : {}) };
};

/** What the address of the page asks to edit; it follows links, “back” and “forward”. */
export function useEditing(): Editing | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return editingIn(hash);
}
