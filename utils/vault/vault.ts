import { type Box, closeBox, openBox } from './box';
import { AES, keyFromPassphrase, newCost, type PassphraseCost } from './passphrase';

/**
 * A pair of keys. The public half closes what is recorded, even while the vault is locked; the private half opens it,
 * and is itself in a box that only the passphrase opens. Holds nothing secret in clear.
 */
export interface Vault {
  version: 1;
  /** Random; names the pair of keys, whatever the passphrase. */
  id: string;
  cost: PassphraseCost;
  /** Uncompressed point of the curve P-256. */
  publicKey: ArrayBuffer;
  /** PKCS #8, closed. */
  privateKey: Box;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const ABOUT_PRIVATE = 'pret-a-vendre/private-key';

/** The passphrase does not open this vault. */
export class WrongPassphrase extends Error {}

/** A new vault and its private key, PKCS #8, for who made it to go on without typing the passphrase again. */
export async function newVault(passphrase: string): Promise<{ vault: Vault; privateKey: ArrayBuffer }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const privateKey = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const publicKey = await crypto.subtle.exportKey('raw', pair.publicKey);
  return {
    vault: { version: 1, id: crypto.randomUUID(), publicKey, ...(await wrap(privateKey, passphrase)) },
    privateKey,
  };
}

/** The private key, PKCS #8. Rejects with `WrongPassphrase`. */
export async function openVault(
  { cost, privateKey }: Pick<Vault, 'cost' | 'privateKey'>,
  passphrase: string,
): Promise<ArrayBuffer> {
  const key = await keyFromPassphrase(passphrase, cost);
  try {
    return await openBox(key, privateKey, ABOUT_PRIVATE);
  } catch {
    throw new WrongPassphrase();
  }
}

/** The same vault under another passphrase: nothing that was recorded has to be touched. */
export const rewrapVault = async (vault: Vault, privateKey: BufferSource, passphrase: string): Promise<Vault> => ({
  ...vault,
  ...(await wrap(privateKey, passphrase)),
});

async function wrap(privateKey: BufferSource, passphrase: string): Promise<Pick<Vault, 'cost' | 'privateKey'>> {
  const cost = newCost();
  return { cost, privateKey: await closeBox(await keyFromPassphrase(passphrase, cost), privateKey, ABOUT_PRIVATE) };
}

export const importPrivateKey = (pkcs8: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits']);

/** A key for data, closed so that only the vault's private key opens it (ECDH with a pair of its own, HKDF, AES-GCM). */
export interface ClosedKey {
  id: string;
  /** Id of the vault. */
  vault: string;
  ephemeral: ArrayBuffer;
  box: Box;
}

/** A new data key, fit for closing boxes only, with the closed form by which it is found again. */
export async function newDataKey(
  vault: Pick<Vault, 'id' | 'publicKey'>,
): Promise<{ key: CryptoKey; closed: ClosedKey }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const ephemeral = await crypto.subtle.exportKey('raw', pair.publicKey);
  const theirs = await crypto.subtle.importKey('raw', vault.publicKey, CURVE, false, []);
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const id = crypto.randomUUID();
  const box = await closeBox(await agree(pair.privateKey, theirs, ephemeral), raw, id);
  const key = await crypto.subtle.importKey('raw', raw, AES, false, ['encrypt']);
  raw.fill(0);
  return { key, closed: { id, vault: vault.id, ephemeral, box } };
}

/** The data key, fit for opening boxes. Rejects when it was closed for another vault. */
export async function openDataKey({ id, ephemeral, box }: ClosedKey, privateKey: CryptoKey): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', ephemeral, CURVE, false, []);
  const raw = await openBox(await agree(privateKey, theirs, ephemeral), box, id);
  return crypto.subtle.importKey('raw', raw, AES, false, ['decrypt']);
}

async function agree(own: CryptoKey, theirs: CryptoKey, ephemeral: ArrayBuffer): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('pret-a-vendre/data-key');
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: ephemeral, info }, secret, AES, false, [
    'encrypt',
    'decrypt',
  ]);
}
