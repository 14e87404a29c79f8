/*
 * A file that opens with a passphrase alone, whether it was written with it or for the vault that has it
 * (docs/exchange.md): a readable first line with all that another program needs, its SHA-256, then the content, packed
 * with gzip, in pieces of 1 MiB. Each piece is sealed with AES-GCM, its number and whether it is the last in the nonce:
 * one that is missing, moved, changed or from another file is noticed.
 */
import { toBase64 } from '../vault/base64';
import { type FileKey, fileKeyOf, keyOfFile } from './file-key';
import { type ReadHead, readHead, SEALED_FORMAT, SEALED_VERSION, SealedFileError, writeHead } from './sealed-head';
import { type Bytes, blobOf, bytesOf, chunksOf, pieces, type Source, streamOf } from './streams';
import { fileKeyFromVault } from './vault-key';

export { type FileKey, fileKeyOf } from './file-key';
export { isSealed, SealedFileError, type SealedProblem } from './sealed-head';

const PIECE = 1024 * 1024;
/** What AES-GCM adds to each piece. */
const TAG = 16;
/** Bytes unpacked at a time: gzip makes at most a thousand times as many of them. */
const UNPACKED = 16 * 1024;

/** How far the work is: bytes of the content read, or of the sealed file. Called often; a signal stops the work. */
interface Watch {
  onProgress?(bytes: number): void;
  signal?: AbortSignal | undefined;
}

/** Number of the piece in 4 bytes, then whether it is the last: no two pieces of one key share a nonce. */
function nonceOf(number: number, last: boolean): Bytes {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, number);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** What opens a file: the passphrase, its key, or the private key of the open vault that the file was closed for. */
export type Secret = string | FileKey | CryptoKey;

function keyFor({ head, salt }: ReadHead, secret: Secret): Promise<FileKey> {
  if (typeof secret === 'object' && 'rounds' in secret) return Promise.resolve(secret);
  if (head.vault) return fileKeyFromVault(head, head.vault, secret);
  if (typeof secret === 'string') return fileKeyOf(secret, { salt, rounds: head.rounds });
  return Promise.reject(new SealedFileError('WrongPassphrase'));
}

/** The content sealed, as a blob. Rejects with the source's error, or the signal's reason. */
export async function sealFile(content: Source, secret: string | FileKey, watch: Watch = {}): Promise<Blob> {
  const fileKey = typeof secret === 'string' ? await fileKeyOf(secret) : secret;
  const fileSalt = crypto.getRandomValues(new Uint8Array(32));
  const { key, check } = await keyOfFile(fileKey, fileSalt);
  const { line, digest } = await writeHead({
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    kdf: 'PBKDF2-HMAC-SHA-256',
    rounds: fileKey.rounds,
    salt: toBase64(fileKey.salt),
    fileSalt: toBase64(fileSalt),
    cipher: 'AES-256-GCM',
    piece: PIECE,
    compression: 'gzip',
    check: toBase64(check),
    ...(fileKey.vault && { vault: fileKey.vault }),
  });
  async function* sealed(): AsyncGenerator<Bytes> {
    yield line;
    yield digest;
    const packed = streamOf(watched(bytesOf(content), watch)).pipeThrough(new CompressionStream('gzip'));
    let number = 0;
    for await (const { piece, last } of pieces(chunksOf(packed), PIECE)) {
      const iv = nonceOf(number++, last);
      yield new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, piece));
    }
  }
  return blobOf(sealed(), 'application/octet-stream');
}

/**
 * What was sealed, as a blob of `type`, only once all of it has proved whole. Rejects with `SealedFileError`, or with
 * the signal's reason. `limit`: most bytes it may unfold to.
 */
export async function openFile(
  file: Blob,
  secret: Secret,
  { limit, type = 'application/json', ...watch }: Watch & { limit: number; type?: string },
): Promise<Blob> {
  const read = await readHead(file);
  const { head, line, fileSalt, check, start } = read;
  const own = await keyOfFile(await keyFor(read, secret), fileSalt);
  if (own.check.some((byte, i) => byte !== check[i])) throw new SealedFileError('WrongPassphrase');

  async function* opened(): AsyncGenerator<Bytes> {
    let at = start;
    for (let number = 0; number === 0 || at < file.size; number++) {
      const end = Math.min(at + head.piece + TAG, file.size);
      const iv = nonceOf(number, end === file.size);
      const sealed = await file.slice(at, end).arrayBuffer();
      const piece = await crypto.subtle
        .decrypt({ name: 'AES-GCM', iv, additionalData: line }, own.key, sealed)
        .catch(() => Promise.reject(new SealedFileError('Damaged')));
      for (let from = 0; from < piece.byteLength; from += UNPACKED) {
        yield new Uint8Array(piece, from, Math.min(UNPACKED, piece.byteLength - from));
      }
      at = end;
    }
  }
  async function* unpacked(): AsyncGenerator<Bytes> {
    const stream = streamOf(watched(opened(), watch)).pipeThrough(new DecompressionStream('gzip'));
    let size = 0;
    for await (const bytes of chunksOf(stream)) {
      size += bytes.length;
      if (size > limit) throw new SealedFileError('TooLarge');
      yield bytes;
    }
  }
  try {
    return await blobOf(unpacked(), type);
  } catch (error) {
    watch.signal?.throwIfAborted();
    // A file that cannot be read says so; anything else is that it was no gzip to begin with.
    throw error instanceof SealedFileError || error instanceof DOMException ? error : new SealedFileError('Damaged');
  }
}

async function* watched(source: AsyncIterable<Bytes>, { onProgress, signal }: Watch): AsyncGenerator<Bytes> {
  let done = 0;
  signal?.throwIfAborted();
  for await (const bytes of source) {
    yield bytes;
    done += bytes.length;
    onProgress?.(done);
    signal?.throwIfAborted();
  }
}
