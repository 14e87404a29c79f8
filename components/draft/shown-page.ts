import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ListingState } from '../use-reading';

/** The listing the active tab shows, when it shows one and has been read. */
export interface ShownPage {
  shown: ListingState | undefined;
  readNow(): Promise<void>;
}

export const ShownPageContext = createContext<ShownPage>({ shown: undefined, readNow: async () => {} });

export const useShownPage = (): ShownPage => useContext(ShownPageContext);
