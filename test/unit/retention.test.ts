import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../utils/core/progress';
import { foldProgress } from '../../utils/core/progress';
import { putBack, takeOut } from '../../utils/storage/forget';
import { commit, rows } from '../../utils/storage/records';
import { applyRetention, findTooOld, journeysBefore, monthsBefore } from '../../utils/storage/retention';
import { eventsOfModule } from '../../utils/training/forget-module';
import { anyHistory, module, step } from './any-progress';

const MODULE = module('m1', [step('s1'), step('s2', { formerly: ['__proto__'] })]);

describe('how long things are kept', () => {
  test('counts months as people do: the same day, or the last one of a shorter month', () => {
    const day = (text: string) => new Date(`${text}T12:00`).getTime();
    expect(monthsBefore(3, day('2026-05-31'))).toBe(day('2026-02-28'));
    expect(monthsBefore(12, day('2028-02-29'))).toBe(day('2027-02-28'));
    expect(monthsBefore(24, day('2026-01-15'))).toBe(day('2024-01-15'));
    expect(monthsBefore(0, day('2026-01-15'))).toBe(Number.NEGATIVE_INFINITY);
  });

  const event = fc.record({
    index: fc.record({ journey: fc.constantFrom('a', 'b', 'c'), at: fc.integer({ min: 0, max: 20 }) }),
  });
  test('nothing goes of a journey in which anything is younger; the rest whole; a second time, nothing more', () => {
    fc.assert(
      fc.property(fc.array(event), fc.integer({ min: 0, max: 21 }), (events, before) => {
        const gone = new Set(journeysBefore(events, before).flat());
        for (const one of gone) expect(one.index.at).toBeLessThan(before);
        const left = events.filter((one) => !gone.has(one));
        const touched = new Set([...gone].map(({ index }) => index.journey));
        expect(left.filter(({ index }) => touched.has(index.journey))).toEqual([]);
        expect(journeysBefore(left, before)).toEqual([]);
      }),
    );
  });

  test('for ever finds nothing, however old', async () => {
    await commit([
      {
        store: 'progressEvents',
        put: { type: 'journeyStarted', programme: 'p', name: '', id: 'e', at: 0, journey: 'j' },
      },
    ]);
    const found = await findTooOld({ listings: 0, training: 0 }, Date.now());
    expect(found).toEqual({ moments: [], listings: [], journeys: [], sessions: [] });
    const later = await findTooOld({ listings: 3, training: 3 }, Date.now());
    expect(later.journeys.flat().map(({ key }) => key)).toEqual(['e']);
    await applyRetention({ listings: 0, training: 0 }, Date.now());
    expect(await rows('progressEvents')).toHaveLength(1);
    await applyRetention({ listings: 0, training: 3 }, Date.now());
    expect(await rows('progressEvents')).toEqual([]);
  });
});

describe('the history of one module', () => {
  test('goes as if it had not been begun, and leaves every other step as it was', () => {
    fc.assert(
      fc.property(anyHistory, (events: readonly ProgressEvent[]) => {
        const gone = new Set(eventsOfModule(events, MODULE));
        const before = foldProgress(events);
        const after = foldProgress(events.filter((one) => !gone.has(one)));
        expect([...after.keys()]).toEqual([...before.keys()]);
        for (const [id, journey] of after) {
          for (const name of ['s1', 's2', '__proto__']) expect(journey.steps.has(name)).toBe(false);
          expect(journey.steps.get('s3')).toEqual(before.get(id)!.steps.get('s3'));
          expect(journey.remarks.has('m1')).toBe(false);
        }
        expect(
          eventsOfModule(
            events.filter((one) => !gone.has(one)),
            MODULE,
          ),
        ).toEqual([]);
      }),
    );
  });
});

test('what is taken out is put back as it lay, and what was written there since stays', async () => {
  const session = (title: string) =>
    ({
      store: 'programmes',
      put: { id: title, programme: { id: title, title: { fr: title }, about: { fr: '' }, modules: [] }, changedAt: 1 },
    }) as const;
  await commit([session('un'), session('deux')]);
  const before = await rows('programmes');
  const taken = await takeOut([
    { store: 'programmes', key: 'un' },
    { store: 'programmes', key: 'absent' },
  ]);
  expect((await rows('programmes')).map(({ key }) => key)).toEqual(['deux']);
  await putBack(taken);
  expect(await rows('programmes')).toEqual(before);
  await commit([session('un')]);
  const since = await rows('programmes');
  await putBack(taken);
  expect(await rows('programmes')).toEqual(since);
  expect(
    (
      await takeOut(
        taken.entries.map(({ store, row }) => ({ store, key: row.key })),
        async () => true,
      )
    ).entries,
  ).toEqual([]);
});
