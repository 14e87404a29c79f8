/* The key of an open vault, in the browser's memory: shared by our own pages and the worker, out of reach of pages. */
import { browser } from '../browser';
import { readSettings } from '../storage/settings';
import { holdKeyIn } from '../vault/held-key';

const KEY = 'vaultKey';
const ALARM = 'lock the vault';
/** Between two signs of life that are worth noting. */
const TOUCH_MS = 20_000;

interface Held {
  key: string;
  /** When it is locked by itself, in milliseconds since the epoch; missing when only the browser's end locks it. */
  until?: number;
}

let known: Promise<Held | undefined> | undefined;

const readHeld = async (): Promise<Held | undefined> =>
  (await browser.storage.session.get(KEY))[KEY] as Held | undefined;

/**
 * Lets this context share the key with all others of the extension; `lock` closes the vault. It is handed in, since a
 * page needs it hardly ever, and the whole database with it.
 */
export function shareVaultKey(lock: () => Promise<void>): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) known = undefined;
  });
  holdKeyIn({
    read: async () => {
      known ??= readHeld();
      const held = await known;
      // The computer may have slept through the alarm.
      if (held?.until === undefined || held.until > Date.now()) return held?.key;
      await lock();
      return undefined;
    },
    write: (key) =>
      inTurn(async () => {
        known = undefined;
        if (key === undefined) {
          await browser.storage.session.remove(KEY);
          await browser.alarms.clear(ALARM);
        } else await hold(key);
      }),
  });
}

/** One after the other in every context: the key press that locks is a sign of life too, and must not bring the key back. */
const inTurn = (task: () => Promise<void>): Promise<void> => navigator.locks.request(KEY, task);

async function hold(key: string): Promise<void> {
  const { lockAfter } = await readSettings();
  const held: Held = lockAfter > 0 ? { key, until: Date.now() + lockAfter * 60_000 } : { key };
  await browser.storage.session.set({ [KEY]: held });
  if (lockAfter > 0) await browser.alarms.create(ALARM, { delayInMinutes: lockAfter });
  else await browser.alarms.clear(ALARM);
}

let touchedAt = 0;

/** The merchant is there, or has chosen another time: the time until the vault locks itself begins anew. */
export async function touchVault(chosen = false): Promise<void> {
  const now = Date.now();
  if (!chosen && now - touchedAt < TOUCH_MS) return;
  touchedAt = now;
  await inTurn(async () => {
    const held = await readHeld();
    if (held && (held.until === undefined || held.until > now)) await hold(held.key);
  });
}

/** Takes whatever is done in this page as a sign of life. */
export function touchOnUse(): void {
  for (const type of ['pointerdown', 'keydown'] as const) {
    addEventListener(type, () => void touchVault(), { capture: true, passive: true });
  }
}

/** Calls `lock` when nobody was there for the time chosen; for the worker. */
export function lockWhenIdle(lock: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lock();
  });
}
