import { toBase64 } from './base64';

/** Where the private key of an open vault is held, in memory only; gone when it is locked or the browser closes. */
export interface KeyPlace {
  /** PKCS #8 in base64; undefined while the vault is locked. */
  read(): Promise<string | undefined>;
  write(key: string | undefined): Promise<void>;
}

/** Outside an extension (tests, the command line) there is this context's own memory and no other. */
let own: string | undefined;
let place: KeyPlace = {
  read: () => Promise.resolve(own),
  write: (key) => {
    own = key;
    return Promise.resolve();
  },
};

/** Called once by each context of the extension: they share one place. */
export function holdKeyIn(shared: KeyPlace): void {
  place = shared;
}

export const readHeldKey = (): Promise<string | undefined> => place.read();

/** Holds the key for every context, or forgets it. */
export const holdKey = (pkcs8: ArrayBuffer | undefined): Promise<void> =>
  place.write(pkcs8 && toBase64(new Uint8Array(pkcs8)));
