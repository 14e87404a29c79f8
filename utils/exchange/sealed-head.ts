import { fromBase64 } from '../vault/base64';
import type { Bytes } from './streams';

export const SEALED_FORMAT = 'pret-a-vendre/sealed';
export const SEALED_VERSION = 1;

/** A file that asks for more would keep the computer busy for minutes. */
const MOST_ROUNDS = 10_000_000;
/** The first line of a file of ours is far shorter. */
const LONGEST_LINE = 3_000;

/** What a sealed file says of itself, in its first line. Byte strings are in base64. */
export interface SealedHead {
  format: typeof SEALED_FORMAT;
  version: number;
  kdf: 'PBKDF2-HMAC-SHA-256';
  rounds: number;
  /** Of the passphrase: 16 random bytes. */
  salt: string;
  /** Of this file's own key: 32 random bytes. */
  fileSalt: string;
  cipher: 'AES-256-GCM';
  /** Most bytes of content in one piece. */
  piece: number;
  compression: 'gzip';
  /** 32 bytes that only the right passphrase gives: a wrong one is told from a damaged file. */
  check: string;
  /** Present when the file is closed for a vault; `salt` and `rounds` are then those of the vault's passphrase. */
  vault?: VaultHead;
}

/**
 * How the owner of a vault comes to the file's master key. Boxes are written as their initialisation vector (12 bytes)
 * and what AES-GCM made. The vault's public key is left out: whoever has the file cannot write another that its owner
 * would take for theirs.
 */
export interface VaultHead {
  /** Random name of the vault. */
  id: string;
  /** The vault's private key, PKCS #8, in a box that the passphrase opens. */
  privateKey: string;
  /** The data key, in a box that the private key opens together with `ephemeral` (ECDH on P-256, HKDF-SHA-256). */
  keyId: string;
  ephemeral: string;
  key: string;
  /** The 32 bytes that a passphrase alone would give, in a box that the data key opens. */
  master: string;
}

/** Why a file is not opened. `TooLarge`: it would unfold to more than was allowed. */
export type SealedProblem = 'WrongPassphrase' | 'Damaged' | 'NewerVersion' | 'NotOurs' | 'TooLarge';

export class SealedFileError extends Error {
  constructor(readonly problem: SealedProblem) {
    super(problem);
    this.name = 'SealedFileError';
  }
}

/** Bytes written in base64, of this length where it is known. Throws `SealedFileError`. */
export function bytesIn(text: unknown, length?: number): Bytes {
  try {
    const bytes = fromBase64(text as string);
    if (length === undefined || bytes.length === length) return bytes;
  } catch {
    // Not base64, which is as damaged as another length.
  }
  throw new SealedFileError('Damaged');
}

export interface ReadHead {
  head: SealedHead;
  /** The first line with its end, as it stands in the file: it is authenticated with each piece. */
  line: Bytes;
  salt: Bytes;
  fileSalt: Bytes;
  check: Bytes;
  /** Where the first piece begins. */
  start: number;
}

/** The head as it is written: one line of JSON, and the SHA-256 of it, by which damage is told from a wrong passphrase. */
export async function writeHead(head: SealedHead): Promise<{ line: Bytes; digest: Bytes }> {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  return { line, digest: new Uint8Array(await crypto.subtle.digest('SHA-256', line)) };
}

/** Reads and checks the head of a sealed file. Throws `SealedFileError`. */
export async function readHead(file: Blob): Promise<ReadHead> {
  const beginning = new Uint8Array(await file.slice(0, LONGEST_LINE + 32).arrayBuffer());
  const text = new TextDecoder().decode(beginning);
  if (!text.startsWith(`{"format":"${SEALED_FORMAT}"`)) throw new SealedFileError('NotOurs');
  const end = beginning.indexOf(0x0a) + 1;
  if (end === 0) throw new SealedFileError('Damaged');
  const line = beginning.slice(0, end);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', line));
  if (beginning.length < end + 32 || digest.some((byte, i) => byte !== beginning[end + i])) {
    throw new SealedFileError('Damaged');
  }
  const head = headOf(new TextDecoder().decode(line));
  return {
    head,
    line,
    salt: bytesIn(head.salt, 16),
    fileSalt: bytesIn(head.fileSalt, 32),
    check: bytesIn(head.check, 32),
    start: end + 32,
  };
}

function headOf(line: string): SealedHead {
  let head: Partial<SealedHead>;
  try {
    head = JSON.parse(line);
  } catch {
    throw new SealedFileError('Damaged');
  }
  if (typeof head.version === 'number' && head.version > SEALED_VERSION) throw new SealedFileError('NewerVersion');
  const isWhole =
    head.version === SEALED_VERSION &&
    head.kdf === 'PBKDF2-HMAC-SHA-256' &&
    head.cipher === 'AES-256-GCM' &&
    head.compression === 'gzip' &&
    isCount(head.rounds, MOST_ROUNDS) &&
    isCount(head.piece, 16 * 1024 * 1024) &&
    (head.vault === undefined || VAULT_PARTS.every((part) => typeof head.vault?.[part] === 'string'));
  if (!isWhole) throw new SealedFileError('Damaged');
  return head as SealedHead;
}

const VAULT_PARTS = ['id', 'privateKey', 'keyId', 'ephemeral', 'key', 'master'] as const;

const isCount = (value: unknown, most: number) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** Whether a file is, by its beginning, a sealed one of ours; it may be damaged, or of a later version. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, 40).text()).startsWith(`{"format":"${SEALED_FORMAT}"`);
}
