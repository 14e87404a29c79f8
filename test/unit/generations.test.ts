import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Generation,
  generationOf,
  isScrapOf,
  nameInWriting,
  nameOf,
  removable,
  writerOf,
} from '../../utils/backup/generations';

const OURS = '1a2b3c4d';
const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 1);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const made = (at: number, by = OURS): Generation => generationOf(nameOf(at, by))!;
const verified = new Set<string>();
const pruned = (generations: Generation[], keep: number, sure = verified) =>
  removable(generations, { by: OURS, keep, dayOf, isVerified: ({ name }) => sure.has(name) });
const left = (generations: Generation[], keep: number, sure?: Set<string>) => {
  const gone = new Set(pruned(generations, keep, sure));
  return generations.filter((generation) => !gone.has(generation)).map(({ at }) => (at - START) / HOUR);
};

describe('names of generations', () => {
  test('say when and by whom, and come back', () => {
    expect(nameOf(Date.UTC(2026, 10, 25, 3, 4, 5), OURS)).toBe('pret-a-vendre-2026-11-25T03-04-05Z-1a2b3c4d.pav');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), fc.uuid(), (seconds, vault) => {
        const by = writerOf(vault);
        const name = nameOf(seconds * 1000, by);
        expect(generationOf(name)).toEqual({ name, at: seconds * 1000, by });
      }),
    );
  });

  test('nothing else is a generation of ours, nor a scrap', () => {
    const name = nameOf(START, OURS);
    for (const other of [
      '',
      'photo.jpg',
      'pret-a-vendre-progression-2026-11-25.json',
      `${name}.bak`,
      `copie de ${name}`,
      name.replace('11-01', '13-41'),
      name.toUpperCase(),
    ]) {
      expect(generationOf(other)).toBeUndefined();
      expect(isScrapOf(other, OURS)).toBe(false);
    }
    expect(isScrapOf(nameInWriting(name), OURS)).toBe(true);
    expect(isScrapOf(`${nameInWriting(name)}.crswap`, OURS)).toBe(true);
    expect(isScrapOf(nameInWriting(name), '99999999')).toBe(false);
    expect(isScrapOf(name, OURS)).toBe(false);
  });
});

describe('what is removed', () => {
  test('of one day, the last ones stay', () => {
    expect(
      left(
        [0, 1, 2, 3, 4, 5, 6].map((hour) => made(START + hour * HOUR)),
        4,
      ),
    ).toEqual([3, 4, 5, 6]);
  });

  test('a busy day does not push out the days before it', () => {
    const hours = [8, 10, 32, 34, 56, 58, 80, 81, 82, 83, 84, 85];
    expect(
      left(
        hours.map((hour) => made(START + hour * HOUR)),
        6,
      ),
    ).toEqual([10, 34, 58, 83, 84, 85]);
  });

  test('the last one that is known to be whole stays, however old', () => {
    const generations = [0, 1, 2, 3, 4].map((hour) => made(START + hour * HOUR));
    expect(left(generations, 2, new Set([generations[1]!.name]))).toEqual([1, 3, 4]);
    expect(left(generations, 2, new Set([generations[1]!.name, generations[4]!.name]))).toEqual([3, 4]);
  });

  test('whatever is in the folder: the others’ stay, as many stay as were asked, the latest among them', () => {
    const one = fc.record({
      at: fc.integer({ min: 0, max: 2000 }),
      by: fc.constantFrom(OURS, OURS, '99999999'),
      sure: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: ({ at }) => at, maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (all, keep) => {
          const generations = all.map(({ at, by }) => made(START + at * HOUR, by));
          const sure = new Set(generations.filter((_, i) => all[i]!.sure).map(({ name }) => name));
          const gone = pruned(generations, keep, sure);
          const own = generations.filter(({ by }) => by === OURS);
          const kept = own.filter((generation) => !gone.includes(generation));
          expect(gone.every(({ by }) => by === OURS)).toBe(true);
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(own.length, keep));
          expect(kept.length).toBeLessThanOrEqual(keep + 1);
          if (own.length) expect(kept).toContain([...own].sort((a, b) => b.at - a.at)[0]);
          if (own.some(({ name }) => sure.has(name))) expect(kept.some(({ name }) => sure.has(name))).toBe(true);
          // Removing again removes nothing more.
          expect(pruned(kept, keep, sure)).toEqual([]);
        },
      ),
    );
  });
});
