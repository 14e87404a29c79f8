import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Makes of a name another by which it is found again, and that tells nothing to who reads the disk. Whoever has this
 * device's naming key as well can test a guess, and no more: it lies beside, since the locked worker needs it.
 */
export type Blind = (name: string) => string;

/** 128 bits: no two names of one person's will ever meet. Computed at once, since a transaction does not wait. */
const BYTES = 16;

export const newNaming = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

export const blindWith =
  (naming: Uint8Array): Blind =>
  (name) =>
    bytesToHex(hmac(sha256, naming, utf8ToBytes(name)).subarray(0, BYTES));
