import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Place, placeOf, viewOf } from '../../components/training/place';
import { countsOf, resumeAt } from '../../components/training/resume-at';
import { programmes } from '../../utils/checklists';
import { askedIn } from '../../utils/core/next-step';
import { foldProgress, type ProgressAction } from '../../utils/core/progress';

const id = fc.string({ minLength: 1 });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ at: 'home' }),
  fc.record({ at: fc.constantFrom('journey' as const, 'handOver' as const), journey: id }),
  fc.record({ at: fc.constant('module' as const), journey: id, module: id }),
  fc.record({ at: fc.constant('step' as const), journey: id, step: id }),
  fc.record({
    at: fc.constant('quiz' as const),
    journey: id,
    module: id,
    occasion: fc.constantFrom('before' as const, 'after' as const),
  }),
);

describe('places of the training', () => {
  test('a place is found again under its address, whatever ids are made of', () => {
    fc.assert(
      fc.property(place, (where) => {
        expect(placeOf(viewOf(where))).toEqual(where);
      }),
    );
  });
  test('an address from elsewhere is no place, or the start', () => {
    expect(placeOf('fiche')).toBeUndefined();
    expect(placeOf('training')).toBeUndefined();
    expect(placeOf('training/%E0%A4%A')).toEqual({ at: 'home' });
    fc.assert(fc.property(fc.string(), (view) => void placeOf(`training/${view}`)));
  });
});

describe('going on', () => {
  const programme = programmes[0]!;
  const journeyOf = (...actions: ProgressAction[]) =>
    foldProgress(
      ([{ type: 'journeyStarted', programme: programme.id, name: '' }, ...actions] as ProgressAction[]).map(
        (action, at) => ({ ...action, id: `e${at}`, at, journey: 'j' }),
      ),
    ).get('j')!;
  const steps = askedIn(programme.modules[1]!);
  const done = (step: string): ProgressAction => ({ type: 'stepMarked', step, by: 'learner', done: true });
  const opened = (step: string): ProgressAction => ({ type: 'stepOpened', step });

  test('at the step that was left open, then at the one after it in the same training', () => {
    const [first, second, third] = steps;
    expect(resumeAt(programme, journeyOf(opened(second!.id)))?.step).toBe(second);
    expect(resumeAt(programme, journeyOf(opened(second!.id), done(second!.id)))?.step).toBe(third);
    const rest = steps.slice(1).map(({ id: step }) => done(step));
    expect(resumeAt(programme, journeyOf(...rest, opened(steps.at(-1)!.id)))?.step).toBe(first);
  });
  test('in the quick pass first, then in the whole; nowhere once all is done', () => {
    const quick = askedIn(programme, { quick: true });
    const scope: ProgressAction = { type: 'scopeChosen', quick: true };
    expect(resumeAt(programme, journeyOf(scope))?.step).toBe(quick[0]);
    expect(countsOf(programme, journeyOf(scope)).total).toBe(quick.length);
    const passed = journeyOf(scope, ...quick.map(({ id: step }) => done(step)));
    expect(resumeAt(programme, passed)?.step.quick).toBeUndefined();
    expect(countsOf(programme, passed).total).toBe(askedIn(programme).length);
    expect(resumeAt(programme, journeyOf(...askedIn(programme).map(({ id: step }) => done(step))))).toBeUndefined();
  });
});
