import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../utils/core/checklist';
import { countSteps, nextStep } from '../../utils/core/next-step';
import {
  foldProgress,
  type Journey,
  type ProgressAction,
  type ProgressEvent,
  renamings,
} from '../../utils/core/progress';
import { anyEvents, anyHistory, module, programmeOf, step } from './any-progress';

const start: ProgressEvent = { type: 'journeyStarted', programme: 'p', name: 'Moi', id: '0', at: 0, journey: 'j1' };
/** One event a tick, in the order given. */
const history = (...actions: ProgressAction[]): ProgressEvent[] => [
  start,
  ...actions.map((action, index) => ({ ...action, id: `e${index + 1}`, at: index + 1, journey: 'j1' })),
];
const journeyOf = (events: ProgressEvent[], programmes: Programme[] = []) =>
  foldProgress(events, renamings(programmes)).get('j1')!;
const stepOf = (events: ProgressEvent[], id = 's1') => journeyOf(events).steps.get(id);
/** When something last happened is no part of the state that an undo brings back. */
const still = ({ changedAt: _, ...rest }: Journey) => rest;

const done = { type: 'stepMarked', step: 's1', by: 'learner', done: true } as const;
const B1 = { marketplace: 'amazon', listing: 'B1', title: 'Tasse' };
const B2 = { marketplace: 'amazon', listing: 'B2', title: 'Bol' };
const proved = (proof = B1) => ({ type: 'stepProved', step: 's1', proof }) as const;
const lost = (proof = B1) => ({ type: 'stepLost', step: 's1', proof, rules: ['title-length'] }) as const;

describe('any history', () => {
  it('folds without fail, to the same state in any order and with any repetition', () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.nat()), (events, keys) => {
        const shuffled = [...events, ...events.slice(0, 7)]
          .map((event) => ({ event, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(foldProgress(shuffled)).toEqual(foldProgress(events));
      }),
      { numRuns: 500 },
    );
  });

  it('two devices that give each other what they have agree, whichever gave first', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(30), fc.nat(30), (events, from, to) => {
        const [one, two] = [events.slice(0, Math.max(from, to)), events.slice(Math.min(from, to))];
        expect(foldProgress([...one, ...two])).toEqual(foldProgress([...two, ...one]));
        expect(foldProgress([...one, ...two])).toEqual(foldProgress(events));
      }),
    );
  });

  it('is brought back exactly by an undo, and the deed by an undo of the undo', () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), fc.string(), (past, mark, text) => {
        const before = [{ ...start, at: -1 }, ...past];
        const deed: ProgressEvent = {
          ...(mark ? done : { type: 'noteWritten', step: 's2', by: 'trainer', text }),
          id: 'deed',
          at: 20,
          journey: 'j1',
        };
        const undo: ProgressEvent = { type: 'undone', event: 'deed', id: 'undo', at: 21, journey: 'j1' };
        const redo: ProgressEvent = { type: 'undone', event: 'undo', id: 'redo', at: 22, journey: 'j1' };
        expect(still(journeyOf([...before, deed, undo]))).toEqual(still(journeyOf(before)));
        expect(still(journeyOf([...before, deed, undo, redo]))).toEqual(still(journeyOf([...before, deed])));
      }),
    );
  });

  it('keeps what was done under former ids, in the programme that renamed them and in no other', () => {
    const renamed = programmeOf(
      module('m', [step('new', { formerly: ['s1', 's2'] }), step('s3', { formerly: ['s9'] })]),
    );
    fc.assert(
      fc.property(anyHistory, (events) => {
        const rename = (id: string) => (id === 's1' || id === 's2' ? 'new' : id);
        const under = events.map((event) => ('step' in event ? { ...event, step: rename(event.step) } : event));
        const [folded, expected, plain] = [
          foldProgress(events, renamings([renamed])),
          foldProgress(under),
          foldProgress(events),
        ];
        for (const [id, journey] of folded) {
          const same = journey.programme === 'p' ? expected : plain;
          expect(journey.steps).toEqual(same.get(id)!.steps);
        }
      }),
    );
  });
});

describe('the fold', () => {
  it('an id that is asked now is never renamed away, and a retired step keeps what was done', () => {
    const programme = programmeOf(
      module('m', [step('s1', { retired: '2026-01-01' }), step('s2', { formerly: ['s1'] })]),
    );
    const journey = journeyOf(history(done), [programme]);
    expect(journey.steps.get('s1')!.status).toBe('done');
    expect(journey.steps.has('s2')).toBe(false);
    expect(countSteps(programme, journey)).toMatchObject({ total: 1, done: 0 });
  });

  it('an undo reaches neither another journey nor the start of its own', () => {
    const other: ProgressEvent = { type: 'undone', event: 'e1', id: 'x', at: 9, journey: 'j2' };
    expect(stepOf([...history(done), other])!.status).toBe('done');
    expect(journeyOf(history({ type: 'undone', event: '0' }))).toBeDefined();
  });

  it('of two marks in one millisecond, the order given counts; of two clocks, the place among what was known', () => {
    const undone: ProgressEvent = { ...done, done: false, id: 'a', at: 5, order: 7, journey: 'j1' };
    expect(stepOf([start, { ...done, id: 'z', at: 6, journey: 'j1' }, undone])!.status).toBe('notStarted');
  });

  it('a first proof stays; a loss is that of the listing that stands for the step; the tick stays with it', () => {
    expect(stepOf(history(proved(), proved(B2)))).toMatchObject({ status: 'proved', proved: { ...B1, at: 1 } });
    expect(stepOf(history(proved(), lost(B2)))!.lost).toBeUndefined();
    expect(stepOf(history(lost()))!.status).toBe('notStarted');
    expect(stepOf(history(proved(), lost(), lost()))).toMatchObject({
      status: 'proved',
      lost: { listing: 'B1', at: 2 },
    });
  });

  it('mended, the first day stays; another listing takes over a lost proof', () => {
    const mended = stepOf(history(proved(), lost(), proved()))!;
    expect(mended).toMatchObject({ proved: { ...B1, at: 1 } });
    expect(mended.lost).toBeUndefined();
    const taken = stepOf(history(proved(), lost(), proved(B2)))!;
    expect(taken).toMatchObject({ proved: { ...B2, at: 3 } });
    expect(taken.lost).toBeUndefined();
  });

  it('what a person said goes before what the product noted', () => {
    const aside = { type: 'stepSetAside', step: 's1', reason: 'pas de textile' } as const;
    expect(stepOf(history(proved(), done, aside))!.status).toBe('notApplicable');
    expect(stepOf(history(proved(), done, aside, { type: 'stepTakenUp', step: 's1' }))!.status).toBe('proved');
  });

  it('a journey whose start is not here yet waits for it', () => {
    const [begun, ...rest] = history(done);
    expect(foldProgress(rest).size).toBe(0);
    expect(stepOf([...rest, begun!])!.status).toBe('done');
  });
});

describe('the next step', () => {
  const programme = programmeOf(
    module('m1', [
      step('s1', { minutes: 3 }),
      step('old', { retired: '2026-01-01' }),
      step('s2', { minutes: 4, quick: true }),
    ]),
    module('m2', [step('s2', { minutes: 4, quick: true }), step('s3', { minutes: 9 })]),
  );
  const next = (events: ProgressEvent[], quick = false) => {
    const found = nextStep(programme, journeyOf(events), { quick });
    return found && [found.module.id, found.step.id, found.minutesLeft];
  };

  it('follows the programme, or takes the quick pass first, and passes over what is settled', () => {
    expect(next(history())).toEqual(['m1', 's1', 7]);
    expect(next(history(), true)).toEqual(['m1', 's2', 7]);
    expect(next(history({ ...done, step: 's2' }), true)).toEqual(['m1', 's1', 3]);
    expect(next(history(done, { type: 'stepSetAside', step: 's2', reason: '' }))).toEqual(['m2', 's3', 9]);
    expect(next(history(done, { ...proved(), step: 's2' }, { ...done, step: 's3' }))).toBeUndefined();
  });

  it('counts each step that is asked once', () => {
    const journey = journeyOf(history(done, { type: 'stepOpened', step: 's3' }, { ...done, step: 'old' }));
    expect(countSteps(programme, journey)).toEqual({ total: 3, lookedAt: 1, done: 1, proved: 0, notApplicable: 0 });
    expect(countSteps(programme.modules[0]!, journey)).toMatchObject({ total: 2, done: 1 });
    expect(countSteps(programme.modules[1]!.parts[0]!, journey)).toMatchObject({ total: 2, lookedAt: 1 });
    expect(countSteps(programme, journey, { quick: true })).toMatchObject({ total: 1, done: 0 });
  });
});
