import { browser } from '../browser';

/** What is hidden while others look at the screen: kept in memory, and gone when the browser closes. */
export interface Masking {
  /** Private data is masked in every surface of ours. */
  on: boolean;
  /** The tabs whose page is masked too, by id: the style sheet that was put there. */
  pages: Readonly<Record<number, string>>;
}

const KEY = 'masking';
const SHOWN: Masking = { on: false, pages: {} };

export async function readMasking(): Promise<Masking> {
  return ((await browser.storage.session.get(KEY))[KEY] as Masking | undefined) ?? SHOWN;
}

/** Changes what is masked, computed from what is at that moment; every surface follows. */
export async function changeMasking(change: (masking: Masking) => Partial<Masking>): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const masking = await readMasking();
    await browser.storage.session.set({ [KEY]: { ...masking, ...change(masking) } });
  });
}

/** Calls `listener` after each change; gives the way to stop. */
export function watchMasking(listener: (masking: Masking) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void readMasking().then(listener);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
