/* From a passphrase to a key. WebCrypto has PBKDF2 only; Argon2 would need WebAssembly, which our pages' policy forbids. */

export interface PassphraseCost {
  name: 'PBKDF2';
  hash: 'SHA-256';
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
}

/**
 * Twice what OWASP asks of PBKDF2 with SHA-256 (600,000; Password Storage Cheat Sheet, read 2026-11): a vault is opened
 * a few times a day, so that half a second is bearable, and whoever has the disk pays as much for each guess.
 */
export const ITERATIONS = 1_200_000;
/** Anything else in a file is an attempt to keep us computing. */
const MOST_ITERATIONS = 20_000_000;
/** Short ones are guessed whatever the cost: NIST SP 800-63B-4 asks for 15 characters where it stands alone. */
export const SHORTEST_PASSPHRASE = 15;

export const newCost = (iterations = ITERATIONS): PassphraseCost => ({
  name: 'PBKDF2',
  hash: 'SHA-256',
  iterations,
  salt: crypto.getRandomValues(new Uint8Array(16)),
});

/** The AES-GCM key that a passphrase stands for. The same letters typed on another keyboard give the same key (NFKC). */
export async function keyFromPassphrase(passphrase: string, { hash, iterations, salt }: PassphraseCost) {
  if (!(iterations > 0 && iterations <= MOST_ITERATIONS)) throw new RangeError('No such cost');
  const letters = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash, iterations, salt }, material, AES, false, [
    'encrypt',
    'decrypt',
  ]);
}

export const AES = { name: 'AES-GCM', length: 256 } as const;
