import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../utils/core/report';

/** The listing the active tab shows, when it shows one and has been read. */
export interface ShownPage {
  shown: { report: Report; at: number } | undefined;
  readNow(): Promise<void>;
}

export const ShownPageContext = createContext<ShownPage>({ shown: undefined, readNow: async () => {} });

export const useShownPage = (): ShownPage => useContext(ShownPageContext);
