import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFile, SealedFileError, type Secret, sealFile } from '../../utils/exchange/sealed-file';
import { readHead, writeHead } from '../../utils/exchange/sealed-head';
import { fileKeyForVault } from '../../utils/exchange/vault-key';
import { importPrivateKey, newVault, rewrapVault, type Vault } from '../../utils/vault/vault';

const PASSPHRASE = 'quatre moutons à l’ombre';
const LIMIT = 64 * 1024 * 1024;
const CONTENT = 'Fer à repasser '.repeat(200_000);

let vault: Vault;
let privateKey: ArrayBuffer;
let file: Blob;
beforeAll(async () => {
  ({ vault, privateKey } = await newVault(PASSPHRASE));
  file = await sealFile(new Blob([CONTENT]), await fileKeyForVault(vault));
});

const open = async (sealed: Blob, secret: Secret) => (await openFile(sealed, secret, { limit: LIMIT })).text();
const problemOf = (sealed: Blob, secret: Secret) =>
  open(sealed, secret).then(
    () => 'opened',
    (error) => (error instanceof SealedFileError ? error.problem : `${error}`),
  );

describe('a file closed for a vault', () => {
  test('is written without the passphrase, and opens with it or with the private key of the open vault', async () => {
    expect(await open(file, PASSPHRASE.normalize('NFD'))).toBe(CONTENT);
    expect(await open(file, await importPrivateKey(privateKey))).toBe(CONTENT);
    expect(await problemOf(file, `${PASSPHRASE} `)).toBe('WrongPassphrase');
    const other = await newVault(PASSPHRASE);
    expect(await problemOf(file, await importPrivateKey(other.privateKey))).toBe('WrongPassphrase');
  });

  test('keeps the passphrase of its day when the vault gets another, and the open vault opens both', async () => {
    const later = await rewrapVault(vault, privateKey, 'cinq chèvres au soleil');
    const next = await sealFile(new Blob(['later']), await fileKeyForVault(later));
    expect(await problemOf(next, PASSPHRASE)).toBe('WrongPassphrase');
    expect(await open(next, 'cinq chèvres au soleil')).toBe('later');
    expect(await problemOf(file, 'cinq chèvres au soleil')).toBe('WrongPassphrase');
    const key = await importPrivateKey(privateKey);
    expect(await open(next, key)).toBe('later');
    expect(await open(file, key)).toBe(CONTENT);
  });

  test('opens with another program than ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pret-a-vendre-vault-'));
    try {
      const page = readFileSync(resolve(import.meta.dirname, '../../docs/exchange.md'), 'utf8');
      writeFileSync(join(folder, 'open.mjs'), page.match(/```js\n(.*?)```/s)![1]!);
      writeFileSync(join(folder, 'sealed'), new Uint8Array(await file.arrayBuffer()));
      const opened = execFileSync(process.execPath, ['open.mjs', 'sealed', PASSPHRASE], {
        cwd: folder,
        maxBuffer: LIMIT,
      });
      expect(opened.toString()).toBe(CONTENT);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says nothing by which another file could be written for its owner, and nothing of what is in it', async () => {
    const text = await file.text();
    expect(text).not.toContain(btoa(String.fromCharCode(...new Uint8Array(vault.publicKey))));
    expect(text).not.toContain('repasser');
    expect(text).not.toContain('moutons');
  });

  test('no two files share a key', async () => {
    const [one, other] = await Promise.all(
      [0, 1].map(async () => sealFile(new Blob(['x']), await fileKeyForVault(vault))),
    );
    const [a, b] = [(await readHead(one!)).head.vault!, (await readHead(other!)).head.vault!];
    for (const part of ['keyId', 'ephemeral', 'key', 'master'] as const) expect(a[part]).not.toBe(b[part]);
  });

  test('whatever is changed in its head is damage, even with a correct sum', async () => {
    const key = await importPrivateKey(privateKey);
    const { head, start } = await readHead(file);
    const withVault = async (changed: object) => {
      const { line, digest } = await writeHead({ ...head, vault: { ...head.vault!, ...changed } });
      return new Blob([line, digest, file.slice(start)]);
    };
    for (const changed of [
      { id: 'other' },
      { note: 'added' },
      { ephemeral: 'AAAA' },
      { master: '' },
      { master: '!' },
      { key: 7 },
      { privateKey: null },
    ]) {
      expect(await problemOf(await withVault(changed), key), JSON.stringify(changed)).toBe('Damaged');
    }
    // The box of the data key refuses any other: as with the key of another vault, which cannot be told from this.
    for (const changed of [{ keyId: 'other' }, { key: head.vault!.master }]) {
      expect(await problemOf(await withVault(changed), key), JSON.stringify(changed)).toBe('WrongPassphrase');
    }
    expect(await problemOf(file.slice(0, start + 100), key)).toBe('Damaged');
    expect(await problemOf(file.slice(0, 700), key)).toBe('Damaged');
    expect(await problemOf(new Blob([]), key)).toBe('NotOurs');
  });
});
