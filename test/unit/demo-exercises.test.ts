import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../../utils/core/listing';
import { foldProgress, type ProgressEvent } from '../../utils/core/progress';
import { type DemoFields, type DemoListing, mendedFields, toListing } from '../../utils/demo/demo-listing';
import { edit, isSame, redo, reset, settle, undo, unedited } from '../../utils/demo/edits';
import { choicesFor, exerciseId, ownWork, scoreFind, scoreMend } from '../../utils/demo/exercises';
import { demoListings } from '../../utils/demo/listings';
import { judgedFor } from '../../utils/demo/marketplaces';
import { judge } from '../../utils/judging/judge';

const report = (demo: DemoListing, fields: DemoFields) =>
  judge(toListing(demo, { fields, marketplace: demo.marketplace, url: 'https://demo.example/' }), {
    waivers: [],
    rulesOff: [],
    today: '2026-11-24',
  });

describe.each(demoListings.map((demo) => [demo.id, demo] as const))('exercises on %s', (_id, demo) => {
  const choices = choicesFor(demo, report(demo, demo.fields));

  test('every planted fault is among the choices, once, with more checks that the listing passes', () => {
    expect(new Set(choices.map(({ rule }) => rule)).size).toBe(choices.length);
    const planted = choices.filter((choice) => choice.planted).map(({ rule }) => rule);
    expect(planted.sort()).toEqual(demo.faults.map(({ rule }) => rule).sort());
    expect(choices.length - planted.length).toBeGreaterThan(planted.length);
  });

  test('ticking sorts every choice: found, missed, not a fault', () => {
    const all = choices.map(({ rule }) => rule);
    fc.assert(
      fc.property(fc.subarray(all), (ticked) => {
        const { found, missed, notFaults } = scoreFind(choices, new Set(ticked));
        expect(found.length + missed.length).toBe(demo.faults.length);
        expect(found.length + notFaults.length).toBe(ticked.length);
      }),
    );
  });

  test('mending field by field counts down to none', () => {
    let fields = demo.fields;
    let left = scoreMend(demo, report(demo, fields)).left.length;
    expect(left).toBe(demo.faults.length);
    for (const name of FIELD_NAMES.filter((field) => field in demo.mended)) {
      fields = { ...fields, [name]: demo.mended[name] };
      const now = scoreMend(demo, report(demo, fields)).left.length;
      expect(now, name).toBeLessThanOrEqual(left);
      left = now;
    }
    expect(scoreMend(demo, report(demo, fields))).toEqual({
      mended: demo.faults.map(({ rule }) => rule),
      left: [],
      added: [],
    });
    expect(isSame(fields, mendedFields(demo))).toBe(true);
  });
});

test('own work is what was put right: nothing that passed before stands in it, everything still wrong does', () => {
  const pull = demoListings.find(({ id }) => id === 'pull')!;
  const before = report(pull, pull.fields);
  const title = report(pull, { ...pull.fields, title: pull.mended.title! });
  const passed = ownWork(before, title).findings.filter(({ outcome }) => outcome === 'passed');
  expect(passed.map(({ rule }) => rule)).toEqual([
    'title-capitals',
    'title-length',
    'title-offer-data',
    'title-promotion',
    'title-symbols',
  ]);
  const open = (of: typeof title) => of.findings.filter(({ outcome }) => outcome !== 'passed');
  expect(open(ownWork(before, title))).toEqual(open(title));
  expect(ownWork(before, before).findings.some(({ outcome }) => outcome === 'passed')).toBe(false);
});

describe('edits', () => {
  const start = unedited({ title: 'a', brand: 'b' });

  test('typing in one field is one step back; leaving it begins another', () => {
    const typed = edit(edit(start, 'title', 'ab'), 'title', 'abc');
    expect(undo(typed).present).toEqual(start.present);
    const later = edit(settle(typed), 'title', 'abcd');
    expect(undo(later).present.title).toBe('abc');
    expect(redo(undo(later)).present.title).toBe('abcd');
  });

  test('an emptied field is absent, and a change back to the same is none', () => {
    expect('title' in edit(start, 'title', undefined).present).toBe(false);
    expect(edit(start, 'title', 'a')).toBe(start);
  });

  test('reset can be undone', () => {
    const changed = edit(start, 'title', 'x');
    expect(undo(reset(changed, start.present)).present.title).toBe('x');
  });

  test('as many steps back as forth give the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('title', 'brand', 'mpn'), fc.string())), (changes) => {
        let edits = start;
        for (const [name, value] of changes) edits = settle(edit(edits, name as 'title', value));
        const end = edits.present;
        const steps = edits.past.length;
        for (let i = 0; i < steps; i++) edits = undo(edits);
        expect(edits.present).toEqual(start.present);
        for (let i = 0; i < steps; i++) edits = redo(edits);
        expect(edits.present).toEqual(end);
      }),
    );
  });
});

test('marketplaces stand in the order of the alphabet', () => {
  const names = judgedFor('fr').map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
});

test('a journey keeps the first and the latest result of an exercise', () => {
  const exercise = exerciseId('find', { id: 'pull' });
  const base = { journey: 'j' } as const;
  const events: ProgressEvent[] = [
    { ...base, id: '1', at: 1, type: 'journeyStarted', programme: 'p', name: 'Chat noir' },
    { ...base, id: '3', at: 3, type: 'exerciseTaken', exercise, found: 6, total: 8 },
    { ...base, id: '2', at: 2, type: 'exerciseTaken', exercise, found: 3, total: 8 },
  ];
  expect(foldProgress(events).get('j')?.exercises.get(exercise)).toEqual({
    first: { at: 2, found: 3, total: 8 },
    latest: { at: 3, found: 6, total: 8 },
  });
});
