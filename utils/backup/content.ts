import { exportEverything } from '../exchange/everything';
import { FILE_LIMIT } from '../exchange/read-everything';
import { openFile, SealedFileError } from '../exchange/sealed-file';
import { readHead } from '../exchange/sealed-head';
import { fileKeyForVault } from '../exchange/vault-key';
import { VaultLocked } from '../storage/closing';
import { readKeeping } from '../storage/database';
import { fromBase64 } from '../vault/base64';
import { readHeldKey } from '../vault/held-key';
import { importPrivateKey, type Vault } from '../vault/vault';
import { digestOf } from './folder';
import { writerOf } from './generations';

/** Everything as it is at one moment, closed for the vault. */
export interface Sealed {
  content: Blob;
  /** SHA-256 of it, in hexadecimal. */
  digest: string;
  /** See `writerOf`. */
  by: string;
}

export interface Watch {
  signal?: AbortSignal | undefined;
  /** Records written, of how many. */
  onProgress?(done: number, total: number): void;
}

export interface Opening {
  signal?: AbortSignal;
  /** Bytes of the file read. */
  onProgress?(bytes: number): void;
}

/**
 * Everything, closed for the vault, and opened once to see that it can be. Rejects with `VaultLocked`, also when there
 * is no vault, with the signal's reason, or when the browser refuses to read.
 */
export async function sealEverything({ signal, onProgress }: Watch = {}): Promise<Sealed> {
  const { vault, privateKey } = await openVaultNow();
  const secret = await fileKeyForVault(vault);
  const content = await exportEverything({ secret, signal, ...(onProgress && { onProgress }) });
  await openFile(content, privateKey, { limit: FILE_LIMIT, signal });
  return { content, digest: await digestOf(await content.arrayBuffer()), by: writerOf(vault.id) };
}

/** Whether the open vault's key opens a file to its end. Rejects with `VaultLocked`, or when it cannot be read. */
export async function opens(file: Blob, signal?: AbortSignal): Promise<boolean> {
  const { privateKey } = await openVaultNow();
  try {
    await openFile(file, privateKey, { limit: FILE_LIMIT, signal });
    return true;
  } catch (error) {
    if (error instanceof SealedFileError) return false;
    throw error;
  }
}

/** The vault and its private key. Rejects with `VaultLocked`. */
export async function openVaultNow(): Promise<{ vault: Vault; privateKey: CryptoKey }> {
  const [{ keeping }, held] = await Promise.all([readKeeping(true), readHeldKey()]);
  if (!keeping.vault || held === undefined) throw new VaultLocked();
  return { vault: keeping.vault, privateKey: await importPrivateKey(fromBase64(held)) };
}

/**
 * What a copy holds, opened with the open vault's key; undefined where it is of another vault, or this one is locked:
 * then its passphrase is needed. Rejects with `SealedFileError`, or with the signal's reason.
 */
export async function openWithVault(file: Blob, watch: Opening = {}): Promise<Blob | undefined> {
  // What is no copy, or was damaged at its head, needs no passphrase to be refused.
  await readHead(file);
  const own = await openVaultNow().catch(() => undefined);
  if (!own) return undefined;
  return openFile(file, own.privateKey, { limit: FILE_LIMIT, ...watch }).catch((error) => {
    if (error instanceof SealedFileError && error.problem === 'WrongPassphrase') return undefined;
    throw error;
  });
}

/** What a copy holds, opened with the passphrase of its day. Rejects with `SealedFileError`, or the signal's reason. */
export const openWithPassphrase = (file: Blob, passphrase: string, watch: Opening = {}): Promise<Blob> =>
  openFile(file, passphrase, { limit: FILE_LIMIT, ...watch });
