import { browser } from '../browser';
import type { Choices } from './standing';

const KEY = 'backup';
const defaults: Choices = { keep: 10, remindAfter: 7, snoozedUntil: 0 };

export async function readChoices(): Promise<Choices> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Choices> | undefined;
  return { ...defaults, ...stored };
}

/** Changes some choices and gives the result, under a lock shared by all contexts. */
export const changeChoices = (change: Partial<Choices>): Promise<Choices> =>
  navigator.locks.request(KEY, async () => {
    const next = { ...(await readChoices()), ...change };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });

/** Calls `listener` after each change; gives the way to stop. */
export function watchChoices(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
