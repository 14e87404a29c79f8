/** Namespace of every id the product derives: itself random, and for ever. */
const NAMESPACE = '6f3c2a1e-8d47-4b5a-9c0e-2f71d5b8a346';

/** The UUID of a name (version 5, RFC 9562): the same name gives the same id, on any device. */
export async function uuidOf(name: string): Promise<string> {
  const space = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g)!, (pair) => Number.parseInt(pair, 16));
  const bytes = new Uint8Array([...space, ...new TextEncoder().encode(name)]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
