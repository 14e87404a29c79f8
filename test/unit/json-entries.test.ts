import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, NotJson, parseText, textOf } from '../../utils/exchange/json-entries';

/** The document again, from its entries. */
async function read(chunks: AsyncIterable<string>): Promise<Record<string, unknown>> {
  const document = new Map<string, unknown>();
  for await (const { name, text, listed } of entriesOf(chunks)) {
    const value = parseText(text);
    // A member is handed over under any name; who takes it knows which it wants.
    if (name === '__proto__') continue;
    if (!listed) document.set(name, value);
    else document.set(name, [...((document.get(name) as unknown[] | undefined) ?? []), value]);
  }
  return Object.fromEntries(document);
}
async function* cutInto(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield text.slice(at, at + size);
    at += size;
  }
}
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
const withoutEmptyLists = (document: object) =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

test('wherever the text is cut, and however it is spaced, the members are those of JSON.parse', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), sizes, fc.nat(3), async (document, cuts, indent) => {
      const text = JSON.stringify(document, null, indent);
      const expected = withoutEmptyLists(JSON.parse(text, (name, value) => (name === '__proto__' ? undefined : value)));
      expect(await read(cutInto(text, cuts))).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
});

test('10,000 texts with one thing changed: what JSON.parse refuses is refused, and what it takes is read as it reads it', async () => {
  const change = fc.record({
    at: fc.nat(400),
    cut: fc.nat(3),
    put: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', ' ', 'null', '\u0000'),
  });
  const document = { a: [1, { b: ['x,]', '\\"}'] }, []], c: { d: [{}, null] }, 'é"': 'f', g: [[1], [2, [3]]], h: -1e3 };
  const text = JSON.stringify(document, null, 1);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(change, sizes, async ({ at, cut, put }, cuts) => {
      const changed = text.slice(0, at) + put + text.slice(at + cut);
      let expected: unknown;
      try {
        expected = JSON.parse(changed);
      } catch {
        refused++;
      }
      const found = await read(cutInto(changed, cuts)).catch((error) => {
        expect(error).toBeInstanceOf(NotJson);
        return undefined;
      });
      expect(found).toEqual(expected && withoutEmptyLists(expected));
    }),
    { numRuns: 10_000 },
  );
  expect(refused).toBeGreaterThan(1_000);
});

test.each([
  '',
  ' ',
  '[]',
  '1',
  '"a"',
  '{',
  '}',
  '{}x',
  '{}{}',
  '{,}',
  '{"a":1,}',
  '{"a":[1,]}',
  '{"a":[,1]}',
  '{"a":[1]2}',
  '{"a"}',
  '{a:1}',
  '{"a":1 "b":2}',
  '{"a":}',
  '{"a":[1}}',
  '{"a":{]}',
  '{"a":1:2}',
])('refused: %s', async (text) => {
  await expect(read(cutInto(text, [1]))).rejects.toThrow(NotJson);
});

test('what names a prototype is left out, however it is written', () => {
  for (const name of ['__proto__', '\\u005f_proto__', '__\\u0070roto__', '__pr\\u006Fto__']) {
    const value = parseText(`{"a":{"${name}":{"b":1},"c":2}}`) as { a: object };
    expect(Object.getOwnPropertyNames(value.a)).toEqual(['c']);
    expect(Object.getPrototypeOf(value.a)).toBe(Object.prototype);
  }
});

test('UTF-8 cut anywhere is read whole, with or without its mark; other bytes are refused', async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"é":["🧺"]}');
  expect(await read(textOf(new Blob([bytes])))).toEqual({ é: ['🧺'] });
  await expect(read(textOf(new Blob([bytes.slice(0, -4), '"]}'])))).rejects.toThrow(NotJson);
});
