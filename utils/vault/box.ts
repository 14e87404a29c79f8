/** Something encrypted with AES-GCM: nobody without the key can read it, or change it without being found out. */
export interface Box {
  /** 96 random bits: one key may close some four thousand million boxes (NIST SP 800-38D, 8.3). */
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Encrypts bytes. `about` must be told again to open the box: a box put in another's place stays shut. */
export async function closeBox(key: CryptoKey, bytes: BufferSource, about: string): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(about) }, key, bytes) };
}

/** Rejects with an OperationError when the key is another, or when anything was changed. */
export const openBox = (key: CryptoKey, { iv, data }: Box, about: string): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(about) }, key, data);
