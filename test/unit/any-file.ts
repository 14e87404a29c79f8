/* Files and messages made hostile: sound ones with one thing wrong, which reach further in than junk does. */
import fc from 'fast-check';
import { expect } from 'vitest';

/** Cases at each boundary: ten thousand where everything is tested, fewer at a desk. fast-check prints the seed. */
export const CASES = process.env.CI ? 10_000 : 1_000;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Texts that run, reorder, look alike, break lines or cells, or have no end. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '<img src=x onerror="document.title=1">',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("http://evil.example","x")',
  "+cmd|'/C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '＝1+1',
  '\u202Egnp.exe',
  '\u2066\u2067\u2068',
  '\u2069\u2069',
  'שלום 12 €',
  'مرحبا (3)',
  'Аmаzоn',
  '\u0000\u0007\u001b[31m',
  '\uD800',
  '\uFEFF',
  'a\r\nb;c,d"e',
  '_x003D_1+1',
  '__proto__',
  'constructor',
  '{count} {name}',
  '$& $1',
  '../../etc/passwd',
  'é'.repeat(3_000),
  '\u0301'.repeat(3_000),
  'x'.repeat(70_000),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const hostileNumber = fc.constantFrom(-1, -0, 0.5, 2 ** 31, 2 ** 53, 8.64e15, 8.65e15, 1e300, -1e300, Number.MIN_VALUE);

const nested = (levels: number): Json => {
  let value: Json = 1;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
};

/** Any value where another one is expected; not too large, for there are ten thousand. */
export const hostileValue: fc.Arbitrary<Json> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<Json>(null, true, false, [], {}, nested(40), nested(200), Array(2_000).fill(0)),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];

const isObject = (value: unknown): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Change = (holder: Json[] | { [name: string]: Json }, key: string | number) => void;

/** An own property, also of the name that assignment takes for the prototype. */
const define = (holder: object, name: string, value: Json) =>
  Object.defineProperty(holder, name, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: hostileValue.map(
      (value): Change =>
        (holder, key) =>
          void define(holder, String(key), value),
    ),
  },
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  fc.constant<Change>((holder, key) => {
    // The same thing twice: with the same id, where it has one.
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]!));
    else holder[`${key}2`] = holder[key]!;
  }),
  fc.tuple(fc.constantFrom(...PROTOTYPE_NAMES), hostileValue).map(
    ([name, value]): Change =>
      (holder, key) => {
        const inner = (holder as { [name: string]: Json })[key];
        const owner = isObject(inner) ? inner : holder;
        if (isObject(owner)) define(owner, name, value);
      },
  ),
  fc.constant<Change>((holder, key) => {
    const value = (holder as { [name: string]: Json })[key]!;
    define(holder, String(key), [value]);
  }),
);

/** Every place in a value, as its holder and its key there. */
function placesIn(root: { root: Json }): [Json[] | { [name: string]: Json }, string | number][] {
  const places: ReturnType<typeof placesIn> = [];
  const walk = (holder: Json[] | { [name: string]: Json }) => {
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      places.push([holder, key]);
      const value = (holder as { [name: string]: Json })[key];
      if (typeof value === 'object' && value !== null) walk(value);
    }
  };
  walk(root);
  return places;
}

/** A sound value with one to three things wrong with it. The value must be JSON. */
export const spoilt = (sound: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = { root: structuredClone(sound) as Json };
    for (const [where, apply] of changes) {
      const places = placesIn(root);
      const place = places[where % places.length];
      // Nothing is left to be spoilt once the whole is gone.
      if (place) apply(...place);
    }
    return root.root;
  });

const newer = (sound: unknown, version: number): string => JSON.stringify({ ...(sound as object), version });

/** The text of a sound file with something wrong in it: in its data, or in the text itself. */
export const spoiltText = (sound: unknown): fc.Arbitrary<string> => {
  const whole = JSON.stringify(sound);
  return fc.oneof(
    { weight: 6, arbitrary: spoilt(sound).map((value) => JSON.stringify(value) ?? '') },
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc
      .tuple(fc.nat(whole.length), hostileText)
      .map(([at, text]) => whole.slice(0, at) + text.slice(0, 200) + whole.slice(at)),
    fc
      .constantFrom('[', '{"a":', '{"__proto__":', '"\\"[')
      .chain((unit) => fc.nat(3_000).map((times) => unit.repeat(times))),
    fc.nat(3_000).map((levels) => whole.replace(/\}$/, `,"more":${'['.repeat(levels)}${']'.repeat(levels)}}`)),
    fc.constantFrom(2, 3, 99, 1.5, -1, 2 ** 53, 1e300).map((version) => newer(sound, version)),
    fc.constantFrom('\uFEFF', '\uFEFF\uFEFF', ' ', '\u0000', 'PK\u0003\u0004').map((before) => before + whole),
  );
};

interface Boundary<T> {
  /** Reads a file's text; must neither throw nor reject. */
  parse(text: string): Parsed<T> | Promise<Parsed<T>>;
  /** Files as the product writes them. */
  sound: readonly unknown[];
  /** What must hold of whatever is let in. */
  holds?(file: T): void | Promise<void>;
}
type Parsed<T> = { ok: true; file: T } | ({ ok: false } & Record<string, unknown>);

/**
 * Ten thousand spoilt files at one boundary: each is refused or let in, never half; what is let in is safe to keep
 * (no prototype, no depth), and reads the same when it is written and read again.
 */
export async function expectHardened<T>({ parse, sound, holds }: Boundary<T>): Promise<void> {
  for (const one of sound) expect(await parse(JSON.stringify(one))).toMatchObject({ ok: true });
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  await fc.assert(
    fc.asyncProperty(fc.oneof(...sound.map(spoiltText)), async (text) => {
      const result = await parse(text);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
      if (!result.ok) return;
      const { file } = result;
      expectPlain(file);
      const again = await parse(JSON.stringify(file));
      expect(again).toEqual({ ...result, ok: true });
      await holds?.(file);
    }),
    { numRuns: CASES },
  );
}

/** Nothing within has a prototype of its own choosing, and nothing is too deep to be copied into a database. */
function expectPlain(value: unknown, level = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (level > 120) throw new Error('too deep to be kept');
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
  if (!isPlain || Object.hasOwn(value, '__proto__')) throw new Error('a prototype was let in');
  for (const one of Object.values(value)) expectPlain(one, level + 1);
}

/** Texts of files that must be refused whatever the format: too large by far, and ten thousand levels deep. */
export const REFUSED_TEXTS = (format: string): Record<string, string> => ({
  'a hundred megabytes': `{"format":"${format}","version":1,"more":"${'x'.repeat(100e6)}"}`,
  'ten thousand levels': `{"format":"${format}","version":1,"more":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  'ten thousand levels, never closed': '{"a":'.repeat(10_000),
});
