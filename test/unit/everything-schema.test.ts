import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { EVERYTHING_FORMAT, type KindName } from '../../utils/exchange/contents';
import { SHAPES } from '../../utils/exchange/shapes';
import { anyProfile } from './any-profile';

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/everything.schema.json'), 'utf8')),
);
const SETTINGS = {
  version: 1,
  language: 'fr',
  rulesOff: [],
  pausedHosts: [],
  overlayOffHosts: [],
  formTargets: {},
  formShown: {},
  formPlaces: { a: { title: 'nom' } },
  pill: { corner: 'top-left', folded: true },
  lockAfter: 0,
  changedAt: 7,
};
const anyFile = anyProfile.map((profile) => ({
  format: EVERYTHING_FORMAT,
  version: 1,
  exportedAt: 1,
  ...(JSON.parse(JSON.stringify({ ...profile, settings: [SETTINGS] })) as Record<KindName, unknown[]>),
}));

/** A place in a file, and something else to put there. */
interface Mutation {
  steps: number[];
  put: unknown;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
  put: fc.constantFrom<unknown>(undefined, null, -1, 1.5, '', 'x', true, [], {}, [null], 'x'.repeat(1_000)),
});

/** Changes one place of a record, wherever the steps lead; `undefined` takes it away. */
function mutated(record: unknown, { steps, put }: Mutation): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof record !== 'object' || record === null) return put;
  const keys = Object.keys(record);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return put;
  const value = mutated((record as Record<string, unknown>)[key], { steps: rest, put });
  if (Array.isArray(record)) return record.map((item, i) => (String(i) === key ? value : item));
  const { [key]: _, ...others } = record as Record<string, unknown>;
  return value === undefined ? others : { ...others, [key]: value };
}

test('files we write are as the published schema says', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      expect(schema.safeParse(file).error).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test('a wording is in French, in English or in both', () => {
  const [file] = fc.sample(
    anyFile.filter(({ programmes }) => programmes.length > 0),
    { numRuns: 1, seed: 1 },
  );
  const [own] = file!.programmes as { programme: object }[];
  for (const [title, isRight] of [
    [{}, false],
    [{ de: 'x' }, false],
    [{ fr: 1 }, false],
    [{ fr: 'x' }, true],
    [{ en: 'x' }, true],
  ] as const) {
    const programme = { ...own, programme: { ...own!.programme, title } };
    expect(schema.safeParse({ ...file, programmes: [programme] }).success, JSON.stringify(title)).toBe(isRight);
    expect(SHAPES.programmes.safeParse(programme).success).toBe(isRight);
  }
});

test('what is nearly right is refused by the schema and by us alike', () => {
  let refused = 0;
  let taken = 0;
  fc.assert(
    fc.property(anyFile, fc.nat(1_000), mutation, (file, at, change) => {
      const kinds = (Object.keys(SHAPES) as KindName[]).filter((kind) => file[kind].length > 0);
      const kind = kinds[at % kinds.length]!;
      const [record] = file[kind];
      const wrong = JSON.parse(JSON.stringify(mutated(record, change) ?? null));
      const [ours, theirs] = [
        SHAPES[kind].safeParse(wrong),
        schema.safeParse({ format: file.format, version: 1, exportedAt: 1, [kind]: [wrong] }),
      ];
      expect(theirs.success, `${kind} ${JSON.stringify(ours.error?.issues[0])}`).toBe(ours.success);
      if (ours.success) taken++;
      else refused++;
    }),
    { numRuns: 1_000 },
  );
  expect(refused).toBeGreaterThan(100);
  expect(taken).toBeGreaterThan(100);
});
