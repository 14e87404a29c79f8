/* The merchant's vault: what lies in the database is closed under a passphrase that only the merchant knows. */
import { holdKey, readHeldKey } from '../vault/held-key';
import { newVault, openVault, rewrapVault, type Vault, WrongPassphrase } from '../vault/vault';
import { openDatabase, readKeeping } from './database';
import type { Attempts } from './schema';
import { changeKeepingAtRest } from './transact';

export { WrongPassphrase } from '../vault/vault';

/** `off`: records lie as they are. `locked`: nothing private can be read. `open`: it can, until it is locked. */
export type VaultState = 'off' | 'locked' | 'open';
export interface VaultStatus {
  state: VaultState;
  /** Some records are still to be closed, or opened for good after the vault was given up. */
  pending: boolean;
  /** New records are closed; false while the vault is being given up. */
  closes: boolean;
}

/** Wrong too often: not before this moment, in milliseconds since the epoch. */
export class TooSoon extends Error {
  constructor(readonly next: number) {
    super();
  }
}

/** Contexts of the extension tell each other that the vault was made, locked, opened, changed or given up. */
const CHANNEL = 'vault';
const LONGEST_WAIT_MS = 5 * 60_000;

export async function vaultStatus(): Promise<VaultStatus> {
  const { vault, closes, pending } = (await readKeeping(true)).keeping;
  const state = !vault ? 'off' : (await readHeldKey()) === undefined ? 'locked' : 'open';
  return { state, pending, closes };
}

/** Calls `listener` after each change in any context, this one included; gives the way to stop. */
export function watchVault(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}

export function tellVault(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/**
 * Makes a vault, open from now on: what is written after this is closed. What lies there already is closed by
 * `finishVault`. Rejects when there is one, or when the browser refuses to store: nothing has changed then.
 */
export async function makeVault(passphrase: string): Promise<void> {
  const { vault, privateKey } = await newVault(passphrase);
  await changeKeepingAtRest((keeping) => {
    if (keeping.vault) throw new Error('There is a vault');
    return { vault, closes: true, pending: true };
  });
  await holdKey(privateKey);
  tellVault();
}

/** Opens the vault for every window. Rejects with `WrongPassphrase`, or `TooSoon`. */
export async function unlockVault(passphrase: string): Promise<void> {
  const { privateKey } = await tryPassphrase(passphrase);
  await holdKey(privateKey);
  tellVault();
}

/** Forgets the key, in every window. */
export async function lockVault(): Promise<void> {
  await holdKey(undefined);
  tellVault();
}

/** Puts the vault under another passphrase; no record is touched. Rejects with `WrongPassphrase`, or `TooSoon`. */
export async function changePassphrase(current: string, next: string): Promise<void> {
  const { vault, privateKey } = await tryPassphrase(current);
  const rewrapped = await rewrapVault(vault, privateKey, next);
  await changeKeepingAtRest((keeping) => {
    // A vault made anew in another window has another pair of keys.
    if (keeping.vault?.id !== vault.id) throw new Error('The vault was replaced');
    return { vault: rewrapped };
  });
  tellVault();
}

/** Gives the vault up: `finishVault` then opens every record for good. Rejects with `WrongPassphrase`, or `TooSoon`. */
export async function giveUpVault(passphrase: string): Promise<void> {
  const { vault, privateKey } = await tryPassphrase(passphrase);
  await changeKeepingAtRest((keeping) => {
    if (keeping.vault?.id !== vault.id) throw new Error('The vault was replaced');
    return { closes: false, pending: true };
  });
  await holdKey(privateKey);
  tellVault();
}

/** How long to wait after so many wrong tries and one more, in milliseconds. */
export const waitAfter = (count: number): number => Math.min(1_000 * 2 ** count, LONGEST_WAIT_MS);

/** The vault, and its private key. One try at a time; each wrong one makes the next wait twice as long. */
const tryPassphrase = (passphrase: string): Promise<{ vault: Vault; privateKey: ArrayBuffer }> =>
  navigator.locks.request('vault passphrase', async () => {
    const { vault } = (await readKeeping(true)).keeping;
    if (!vault) throw new Error('There is no vault');
    const db = await openDatabase();
    const { count, next } = ((await db.get('keeping', 'attempts')) as Attempts | undefined) ?? { count: 0, next: 0 };
    if (isToWaitFor(next)) throw new TooSoon(next);
    // Counted before it is tried: closing the browser in between must not give another try.
    const note = () => db.put('keeping', { id: 'attempts', count: count + 1, next: Date.now() + waitAfter(count) });
    await note();
    const privateKey = await openVault(vault, passphrase).catch(async (error) => {
      // The waiting begins when the trying has ended.
      await note();
      throw error;
    });
    await db.delete('keeping', 'attempts');
    return { vault, privateKey };
  }) as Promise<{ vault: Vault; privateKey: ArrayBuffer }>;

/** A clock that was put back must not keep the owner out. */
const isToWaitFor = (next: number): boolean => next > Date.now() && next - Date.now() <= LONGEST_WAIT_MS;

/** When the passphrase may be tried next, in milliseconds since the epoch; in the past when it may be now. */
export async function nextTry(): Promise<number> {
  const attempts = (await (await openDatabase()).get('keeping', 'attempts')) as Attempts | undefined;
  return attempts && isToWaitFor(attempts.next) ? attempts.next : 0;
}

export const isWrong = (error: unknown): boolean => error instanceof WrongPassphrase;
