import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type FileKey,
  fileKeyOf,
  isSealed,
  openFile,
  SealedFileError,
  sealFile,
} from '../../utils/exchange/sealed-file';
import { readHead, writeHead } from '../../utils/exchange/sealed-head';
import { type Bytes, pieces } from '../../utils/exchange/streams';

const PASSPHRASE = 'quatre moutons à l’ombre';
const LIMIT = 64 * 1024 * 1024;
const MIB = 1024 * 1024;
/** Few rounds: the files of a fuzz test are opened ten thousand times. */
let cheap: FileKey;
beforeAll(async () => {
  cheap = await fileKeyOf(PASSPHRASE, { rounds: 1 });
});

/** Bytes that gzip cannot shrink, so that a few MiB of them make several pieces. */
function noise(size: number): Bytes {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, size)));
  return bytes;
}
const bytesIn = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const open = async (file: Blob | Bytes, secret: string | FileKey = cheap, limit = LIMIT) =>
  bytesIn(await openFile(file instanceof Blob ? file : new Blob([file]), secret, { limit }));
const problemOf = (deed: Promise<unknown>) =>
  deed.then(
    () => 'opened',
    (error) => (error instanceof SealedFileError ? error.problem : `${error}`),
  );
/** Where the first piece begins. */
const startOf = async (file: Blob) => (await readHead(file)).start;

/** Runs the program of docs/exchange.md: another library than ours, and the format as it is explained there. */
async function openWithNode(file: Blob, passphrase: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'pret-a-vendre-sealed-'));
  try {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/exchange.md'), 'utf8');
    writeFileSync(join(folder, 'open.mjs'), page.match(/```js\n(.*?)```/s)![1]!);
    writeFileSync(join(folder, 'sealed'), await bytesIn(file));
    return execFileSync(process.execPath, ['open.mjs', 'sealed', passphrase], { cwd: folder, maxBuffer: LIMIT });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a sealed file', () => {
  test.each([0, 1, MIB - 30, MIB, 3 * MIB + 17])('of %i bytes opens to what was sealed', async (size) => {
    const content = noise(size);
    const file = await sealFile(new Blob([content]), cheap);
    expect(Buffer.from(await open(file)).equals(Buffer.from(content))).toBe(true);
  });

  test('pieces are exact, and the last is known wherever the source was cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 40 })),
        fc.integer({ min: 1, max: 30 }),
        async (parts, size) => {
          async function* source() {
            for (const part of parts) yield Uint8Array.from(part);
          }
          const found = [];
          for await (const one of pieces(source(), size)) found.push(one);
          expect(found.map(({ last }) => last)).toEqual(found.map((_, i) => i === found.length - 1));
          expect(found.slice(0, -1).every(({ piece }) => piece.length === size)).toBe(true);
          expect(found.flatMap(({ piece }) => [...piece])).toEqual(parts.flatMap((part) => [...part]));
        },
      ),
    );
  });

  test('opens with the passphrase alone, however its accents are typed, in this program and in another', async () => {
    const content = Buffer.from(`${'Fer à repasser '.repeat(5_000)}🧺`);
    const file = await sealFile(new Blob([content]), PASSPHRASE);
    expect((await readHead(file)).head.rounds).toBe(1_200_000);
    expect(Buffer.from(await open(file, PASSPHRASE.normalize('NFD'))).equals(content)).toBe(true);
    expect((await openWithNode(file, PASSPHRASE)).equals(content)).toBe(true);
    expect(await problemOf(open(file, `${PASSPHRASE} `))).toBe('WrongPassphrase');
    const text = Buffer.from(await bytesIn(file)).toString('latin1');
    expect(text).not.toContain('repasser');
    expect(text).not.toContain('moutons');
  });

  test('of several pieces is opened by the other program too', async () => {
    const content = Buffer.from(noise(2 * MIB + 5));
    const file = await sealFile(new Blob([content]), cheap);
    expect((await openWithNode(file, PASSPHRASE)).equals(content)).toBe(true);
  });

  test('sealed twice differs from its first byte of content, and neither key opens the other', async () => {
    const content = new Blob(['the same']);
    const [one, other] = await Promise.all([sealFile(content, cheap), sealFile(content, cheap)]);
    const start = await startOf(one);
    expect((await bytesIn(one)).slice(start)).not.toEqual((await bytesIn(other)).slice(start));
    const swapped = new Blob([one.slice(0, start), other.slice(start)]);
    expect(await problemOf(open(swapped))).toBe('Damaged');
  });

  test('a key can be kept but not looked into', async () => {
    expect(cheap.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', cheap.key)).rejects.toThrow();
    const kept: FileKey = structuredClone(cheap);
    expect(await problemOf(open(await sealFile(new Blob(['kept']), kept), PASSPHRASE))).toBe('opened');
  });
});

describe('what is not as it was written is refused', () => {
  test('pieces left out, moved, doubled, cut or added to', async () => {
    const file = await sealFile(new Blob([noise(3 * MIB + 99)]), cheap);
    const start = await startOf(file);
    const piece = (n: number) => file.slice(start + n * (MIB + 16), start + (n + 1) * (MIB + 16));
    const head = file.slice(0, start);
    const all = [piece(0), piece(1), piece(2), piece(3)] as const;
    expect(await problemOf(open(new Blob([head, ...all])))).toBe('opened');
    const wrong = {
      'without the last': [all[0], all[1], all[2]],
      'without the first': [all[1], all[2], all[3]],
      'without one in the middle': [all[0], all[2], all[3]],
      'two that changed places': [all[1], all[0], all[2], all[3]],
      'one twice': [all[0], all[0], all[1], all[2], all[3]],
      'a byte more': [...all, new Blob(['x'])],
      'a byte less': [...all.slice(0, 3), all[3].slice(0, -1)],
      'no piece': [],
    };
    for (const [what, parts] of Object.entries(wrong)) {
      expect(await problemOf(open(new Blob([head, ...parts]))), what).toBe('Damaged');
    }
  });

  test('10,000 files with something changed anywhere: none opens, and none for another reason than is true', async () => {
    const content = Buffer.from('{"format":"pret-a-vendre/everything","version":1}'.repeat(20));
    const file = await bytesIn(await sealFile(new Blob([content]), cheap));
    const change = fc.oneof(
      fc.record({ kind: fc.constant('flip'), at: fc.nat(file.length - 1), by: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ kind: fc.constant('cut'), at: fc.nat(file.length - 1), by: fc.constant(0) }),
      fc.record({ kind: fc.constant('insert'), at: fc.nat(file.length), by: fc.nat(255) }),
      fc.record({ kind: fc.constant('remove'), at: fc.nat(file.length - 1), by: fc.integer({ min: 1, max: 40 }) }),
    );
    await fc.assert(
      fc.asyncProperty(change, async ({ kind, at, by }) => {
        const changed =
          kind === 'flip'
            ? Uint8Array.from(file, (byte, i) => (i === at ? byte ^ by : byte))
            : Uint8Array.from([
                ...file.subarray(0, at),
                ...(kind === 'insert' ? [by] : []),
                ...(kind === 'cut' ? [] : file.subarray(kind === 'remove' ? at + by : at)),
              ]);
        expect(['Damaged', 'NotOurs']).toContain(await problemOf(open(changed)));
      }),
      { numRuns: 10_000 },
    );
  });

  test('bytes of any kind are not ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const file = new Blob([Uint8Array.from(bytes)]);
        expect(await isSealed(file)).toBe(false);
        expect(await problemOf(open(file))).toBe('NotOurs');
      }),
      { numRuns: 1_000 },
    );
  });

  test('a head that asks for the impossible, with a correct sum of itself', async () => {
    const file = await sealFile(new Blob(['content']), cheap);
    const { head, start } = await readHead(file);
    const withHead = async (changed: object) => {
      const { line, digest } = await writeHead({ ...head, ...changed });
      return new Blob([line, digest, file.slice(start)]);
    };
    const problems: [object, string][] = [
      [{ version: 2 }, 'NewerVersion'],
      [{ version: 0 }, 'Damaged'],
      [{ rounds: 4_000_000_000 }, 'Damaged'],
      [{ rounds: 1.5 }, 'Damaged'],
      [{ piece: 0 }, 'Damaged'],
      [{ piece: 1e12 }, 'Damaged'],
      [{ salt: 'é' }, 'Damaged'],
      [{ salt: 'AAAA' }, 'Damaged'],
      [{ kdf: 'none' }, 'Damaged'],
      [{ check: head.fileSalt }, 'WrongPassphrase'],
      // Whoever knows no passphrase cannot add to the head either: it is authenticated with each piece.
      [{ note: 'added' }, 'Damaged'],
    ];
    for (const [changed, problem] of problems) {
      expect(await problemOf(open(await withHead(changed))), JSON.stringify(changed)).toBe(problem);
    }
  });

  test('a file that unfolds to a thousand times its size stops at what was allowed', async () => {
    async function* zeros() {
      for (let i = 0; i < 256; i++) yield new Uint8Array(MIB);
    }
    const bomb = await sealFile(zeros(), cheap);
    expect(bomb.size).toBeLessThan(MIB);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(open(bomb, cheap, 8 * MIB))).toBe('TooLarge');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * MIB);
  });
});

describe('long work', () => {
  test('says how far it is, and stops when asked', async () => {
    const content = new Blob([noise(2 * MIB)]);
    let told = 0;
    const file = await sealFile(content, cheap, { onProgress: (bytes) => (told = bytes) });
    expect(told).toBe(content.size);
    const stop = new AbortController();
    const stopped = sealFile(content, cheap, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
    const again = new AbortController();
    const opening = openFile(file, cheap, {
      limit: LIMIT,
      signal: again.signal,
      onProgress: () => again.abort(new Error('enough')),
    });
    await expect(opening).rejects.toThrow('enough');
  });

  test('a source that fails gives its own error', async () => {
    async function* failing(): AsyncGenerator<Bytes> {
      yield new Uint8Array(10);
      throw new Error('the disk is gone');
    }
    await expect(sealFile(failing(), cheap)).rejects.toThrow('the disk is gone');
  });
});

test('the sum in the head is that of its line', async () => {
  const file = Buffer.from(await bytesIn(await sealFile(new Blob([]), cheap)));
  const end = file.indexOf('\n') + 1;
  expect(file.subarray(end, end + 32)).toEqual(createHash('sha256').update(file.subarray(0, end)).digest());
});
