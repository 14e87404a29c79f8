import { toBase64 } from '../vault/base64';
import { type Box, closeBox, openBox } from '../vault/box';
import { importPrivateKey, newDataKey, openDataKey, openVault, type Vault, WrongPassphrase } from '../vault/vault';
import { type FileKey, fileKeyFrom } from './file-key';
import { bytesIn, SealedFileError, type SealedHead, type VaultHead } from './sealed-head';

/*
 * A file closed for a vault: written whenever it is wanted, without its passphrase, and opened anywhere with the
 * passphrase that the vault had that day.
 */

const ABOUT_MASTER = 'pret-a-vendre/sealed master';

/** A key for one file that only this vault's owner will have again. Needs nothing secret. */
export async function fileKeyForVault(vault: Vault): Promise<FileKey> {
  const master = crypto.getRandomValues(new Uint8Array(32));
  const { key, closed } = await newDataKey(vault);
  const box = await closeBox(key, master, ABOUT_MASTER);
  const head: VaultHead = {
    id: vault.id,
    privateKey: written(vault.privateKey),
    keyId: closed.id,
    ephemeral: toBase64(new Uint8Array(closed.ephemeral)),
    key: written(closed.box),
    master: written(box),
  };
  const { salt, iterations: rounds } = vault.cost;
  return { salt, rounds, vault: head, key: await fileKeyFrom(master) };
}

/** The private key of an open vault, or the passphrase that opens the one in the file's head. */
export type VaultSecret = string | CryptoKey;

/** The key of a file that was closed for a vault. Throws `SealedFileError`. */
export async function fileKeyFromVault(head: SealedHead, vault: VaultHead, secret: VaultSecret): Promise<FileKey> {
  const salt = bytesIn(head.salt, 16);
  const { rounds } = head;
  const [privateKey, key, master] = [vault.privateKey, vault.key, vault.master].map(read) as [Box, Box, Box];
  const ephemeral = bytesIn(vault.ephemeral).buffer;
  try {
    const cost = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt } as const;
    const own =
      typeof secret === 'string' ? await importPrivateKey(await openVault({ cost, privateKey }, secret)) : secret;
    const closed = { id: vault.keyId, vault: vault.id, ephemeral, box: key };
    const dataKey = await openDataKey(closed, own).catch((error) => {
      // The key of another vault does not open this one's box, and nothing more can be told.
      throw typeof secret !== 'string' && isRefused(error) ? new WrongPassphrase() : error;
    });
    const bytes = new Uint8Array(await openBox(dataKey, master, ABOUT_MASTER));
    return { salt, rounds, vault, key: await fileKeyFrom(bytes) };
  } catch (error) {
    throw new SealedFileError(error instanceof WrongPassphrase ? 'WrongPassphrase' : 'Damaged');
  }
}

const isRefused = (error: unknown) => error instanceof Error && error.name === 'OperationError';

/** A box as it is written: its initialisation vector, then what it holds. */
const written = ({ iv, data }: Box): string => toBase64(new Uint8Array([...iv, ...new Uint8Array(data)]));

function read(text: unknown): Box {
  const bytes = bytesIn(text);
  return { iv: bytes.slice(0, 12), data: bytes.slice(12).buffer };
}
