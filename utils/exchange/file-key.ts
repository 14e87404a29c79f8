import { ITERATIONS } from '../vault/passphrase';
import type { VaultHead } from './sealed-head';
import type { Bytes } from './streams';

/**
 * What a passphrase gives. Many files can be sealed with it and opened again, and it can be kept in IndexedDB,
 * but neither the passphrase nor the key's bytes can be had back from it. Each file has a key of its own, derived with
 * a salt of its own.
 */
export interface FileKey {
  /** 16 bytes. */
  salt: Bytes;
  /** Rounds of PBKDF2 it cost. */
  rounds: number;
  /** Present when the key stands for a vault's owner: see `fileKeyForVault`. */
  vault?: VaultHead;
  /** An HKDF key that cannot be exported. */
  key: CryptoKey;
}

/** The key of a passphrase: takes about half a second, on purpose. A new salt unless one is given, by a file's head. */
export async function fileKeyOf(
  passphrase: string,
  { salt = crypto.getRandomValues(new Uint8Array(16)), rounds = ITERATIONS }: { salt?: Bytes; rounds?: number } = {},
): Promise<FileKey> {
  // An é may be typed as one character or as two: either opens the file.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    256,
  );
  return { salt, rounds, key: await fileKeyFrom(bits) };
}

/** 32 secret bytes as an HKDF key; they cannot be had back from it. */
export const fileKeyFrom = (bytes: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits', 'deriveKey']);

/** The key of one file, and the bytes by which a wrong passphrase is recognised. */
export async function keyOfFile({ key }: FileKey, fileSalt: Bytes): Promise<{ key: CryptoKey; check: Bytes }> {
  const derivation = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: fileSalt,
    info: new TextEncoder().encode(info),
  });
  const [own, check] = await Promise.all([
    crypto.subtle.deriveKey(derivation('pret-a-vendre/sealed key'), key, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(derivation('pret-a-vendre/sealed check'), key, 256),
  ]);
  return { key: own, check: new Uint8Array(check) };
}
