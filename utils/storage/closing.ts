/* Closing and opening the secret part of records. Nothing here may happen within a transaction: it does not wait. */
import { fromBase64 } from '../vault/base64';
import { closeBox, openBox } from '../vault/box';
import { readHeldKey } from '../vault/held-key';
import { type ClosedKey, importPrivateKey, newDataKey, openDataKey } from '../vault/vault';
import { openDatabase } from './database';
import type { Keeping, PrivateStore, PrivateValues, Row } from './schema';

/** The vault is locked: what was asked for can be read once it is open. */
export class VaultLocked extends Error {}

/** The data key of this context, by the vault it was made for; it closes, and cannot open. */
let closing: { vault: string; made: ReturnType<typeof newDataKey> } | undefined;
/** Data keys opened while the private key was held. */
let opened: { held: string; privateKey: Promise<CryptoKey>; keys: Map<string, Promise<CryptoKey>> } | undefined;

/**
 * The rows with their secret parts closed, where the vault closes them, and the key that has to be stored with them: a
 * row without its key is lost.
 */
export async function closeRows<T extends { store: PrivateStore; row: Row }>(
  entries: readonly T[],
  { closes, vault }: Pick<Keeping, 'closes' | 'vault'>,
): Promise<{ entries: T[]; closedKey?: ClosedKey }> {
  if (!closes || !vault || entries.length === 0) return { entries: [...entries] };
  if (closing?.vault !== vault.id) closing = { vault: vault.id, made: newDataKey(vault) };
  const { key, closed: closedKey } = await closing.made;
  const closed = entries.map(async (entry) => {
    const { secret, ...rest } = entry.row;
    if (!secret || Object.keys(secret).length === 0) return entry;
    const bytes = new TextEncoder().encode(JSON.stringify(secret));
    const box = await closeBox(key, bytes, entry.store);
    return { ...entry, row: { ...rest, closed: { key: closedKey.id, ...box } } };
  });
  return { entries: await Promise.all(closed), closedKey };
}

/** The secret part of a row. Rejects with `VaultLocked`. */
export async function secretOf<S extends PrivateStore>(
  store: S,
  { secret = {}, closed }: Pick<Row<S>, 'secret' | 'closed'>,
): Promise<Partial<PrivateValues[S]>> {
  if (!closed) return secret;
  const key = await openedKey(closed.key);
  return JSON.parse(new TextDecoder().decode(await openBox(key, closed, store)));
}

async function openedKey(id: string): Promise<CryptoKey> {
  const held = await readHeldKey();
  if (held === undefined) {
    opened = undefined;
    throw new VaultLocked();
  }
  if (opened?.held !== held) {
    opened = {
      held,
      privateKey: importPrivateKey(fromBase64(held)),
      keys: new Map(),
    };
  }
  const { privateKey, keys } = opened;
  const found = keys.get(id) ?? openStored(id, privateKey);
  keys.set(id, found);
  return found.catch((error) => {
    keys.delete(id);
    throw error;
  });
}

async function openStored(id: string, privateKey: Promise<CryptoKey>): Promise<CryptoKey> {
  const closed = await (await openDatabase()).get('dataKeys', id);
  if (!closed) throw new Error(`No data key ${id}`);
  return openDataKey(closed, await privateKey);
}
