import { browser } from '../browser';

/* Views of the panel are named as after the `#` of its address: `training/j/ID/s/ID`. */
const askedOf = (windowId: number) => `panelView:${windowId}`;
const TRAINING = 'trainingPlace';

/** Asks the panel of a window to show a view: the one that is open, or the next one to open there. */
export async function askPanel(windowId: number, view: string): Promise<void> {
  await browser.storage.session.set({ [askedOf(windowId)]: view });
}

/** Calls `listener` with each view asked of the panel of a window, once; gives the way to stop. */
export function watchAsked(windowId: number, listener: (view: string) => void): () => void {
  const key = askedOf(windowId);
  const take = async () => {
    const view = (await browser.storage.session.get(key))[key] as string | undefined;
    if (view === undefined) return;
    await browser.storage.session.remove(key);
    listener(view);
  };
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) void take();
  };
  void take();
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

/** Where in the training a person was last, while the browser runs. */
export async function readTrainingPlace(): Promise<string | undefined> {
  return (await browser.storage.session.get(TRAINING))[TRAINING] as string | undefined;
}

export async function keepTrainingPlace(view: string): Promise<void> {
  await browser.storage.session.set({ [TRAINING]: view });
}
