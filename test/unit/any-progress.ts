import fc from 'fast-check';
import type { Module, Programme, Step } from '../../utils/core/checklist';
import type { ProgressAction, ProgressEvent } from '../../utils/core/progress';

const words = { fr: 'mots', en: 'words' };
export const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  action: words,
  why: words,
  evidence: words,
  minutes: 5,
  ...more,
});
export const module = (id: string, steps: readonly Step[]): Module => ({
  id,
  title: words,
  goal: words,
  audience: words,
  prerequisites: words,
  minutes: 60,
  objectives: [],
  parts: [{ id: `${id}-p`, title: words, steps }],
  quiz: [],
  sources: [],
});
export const programmeOf = (...modules: Module[]): Programme => ({ id: 'p', title: words, about: words, modules });

const at = fc.integer({ min: 0, max: 12 });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const journey = fc.constantFrom('j1', 'j2');
const stepId = fc.constantFrom('s1', 's2', 's3', '__proto__');
const by = fc.constantFrom('learner' as const, 'trainer' as const);
const occasion = fc.constantFrom('before' as const, 'after' as const);
const text = fc.constantFrom('', 'un mot', '<b>&amp;</b>', 'é'.repeat(20));
const proof = fc.record({ marketplace: fc.constant('amazon'), listing: fc.constantFrom('B1', 'B2'), title: text });

const action: fc.Arbitrary<ProgressAction> = fc.oneof(
  fc.record({ type: fc.constant('journeyStarted' as const), programme: fc.constantFrom('p', 'q'), name: text }),
  fc.record({ type: fc.constant('journeyRenamed' as const), name: text }),
  fc.record({ type: fc.constantFrom('journeyClosed' as const, 'journeyReopened' as const) }),
  fc.record({ type: fc.constant('scopeChosen' as const), quick: fc.boolean() }),
  fc.record({ type: fc.constantFrom('stepOpened' as const, 'stepTakenUp' as const), step: stepId }),
  fc.record({ type: fc.constant('stepMarked' as const), step: stepId, by, done: fc.boolean() }),
  fc.record({ type: fc.constant('stepSetAside' as const), step: stepId, reason: text }),
  fc.record({ type: fc.constant('stepProved' as const), step: stepId, proof }),
  fc.record({ type: fc.constant('stepLost' as const), step: stepId, proof, rules: fc.constant(['title-length']) }),
  fc.record({ type: fc.constant('noteWritten' as const), step: stepId, by, text }),
  fc.record({ type: fc.constant('remarkWritten' as const), module: id, text }),
  fc.record({ type: fc.constant('quizTaken' as const), module: id, occasion, answers: fc.constant([]) }),
  fc.record({
    type: fc.constant('selfAssessed' as const),
    objective: id,
    occasion,
    level: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ type: fc.constant('undone' as const), event: id }),
) as fc.Arbitrary<ProgressAction>;

/** Any history, its clocks, ties, strays and clashes included. */
export const anyEvents: fc.Arbitrary<ProgressEvent[]> = fc.array(
  fc.tuple(action, id, at, journey, fc.option(at, { nil: undefined })).map(
    ([what, eventId, when, way, order]): ProgressEvent => ({
      ...what,
      id: eventId,
      at: when,
      journey: way,
      ...(order === undefined ? {} : { order }),
    }),
  ),
  { maxLength: 30 },
);

/** A history in which one id is one event, as everywhere but in damaged files. */
export const anyHistory = anyEvents.map((events) => [...new Map(events.map((event) => [event.id, event])).values()]);
