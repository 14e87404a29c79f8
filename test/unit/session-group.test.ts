import { describe, expect, it } from 'vitest';
import type { Module, Programme } from '../../utils/core/checklist';
import type { ProgressAction, ProgressEvent } from '../../utils/core/progress';
import type { ListingResult, ResultFile } from '../../utils/core/results';
import { recordOf } from '../../utils/proof/record';
import { groupResults } from '../../utils/training/group';

const said = (fr: string) => ({ fr, en: fr });
const step = (id: string, more = {}) => ({
  id,
  action: said(id),
  why: said(''),
  evidence: said(''),
  minutes: 1,
  ...more,
});
const moduleOf = (id: string, steps: string[], more: Partial<Module> = {}): Module => ({
  id,
  title: said(id),
  goal: said(''),
  audience: said(''),
  prerequisites: said(''),
  minutes: 1,
  objectives: [{ id: `${id}-o`, text: said('o') }],
  parts: [{ id: `${id}-p`, title: said('p'), steps: steps.map((one) => step(one)) }],
  quiz: ['q1', 'q2'].map((question) => ({
    id: `${id}-${question}`,
    objective: `${id}-o`,
    ask: said('?'),
    choices: [said('a'), said('b')],
    answer: 0,
    because: said(''),
  })),
  sources: [],
  ...more,
});
const first = moduleOf('m1', ['a', 'b']);
const second = moduleOf('m2', ['c']);
const programme: Programme = { id: 'p', title: said('P'), about: said(''), modules: [first, second] };
const shared: Programme = { ...programme, id: 'other', modules: [second] };
/** A trainer's own, whose ids happen to be the same. */
const namesake: Programme = { ...programme, id: 'namesake', modules: [moduleOf('m1', ['a', 'b'])] };

const verdict = (...rules: string[]): ListingResult => ({
  at: 1,
  standing: 'improve',
  counts: { blocking: 0, important: rules.length, advice: 0, toCheck: 0, passed: 0, waived: 0 },
  coverage: { made: 1, total: 1 },
  failed: rules.map((rule) => ({ rule, severity: 'important' })),
});
type Listings = ResultFile['listings'];
const listing = (before: string[], after: string[]): Listings[number] => ({
  name: 'Fiche',
  marketplace: 'amazon',
  first: verdict(...before),
  last: verdict(...after),
});

function learner(actions: ProgressAction[], listings: Listings = [], follows = programme) {
  const events = [{ type: 'journeyStarted', programme: follows.id, name: '' } as const, ...actions].map(
    (action, index): ProgressEvent => ({ ...action, id: `e${index}`, at: index, journey: 'j' }),
  );
  const file: ResultFile = {
    format: 'pret-a-vendre/results',
    version: 1,
    id: 'j',
    pseudonym: 'x',
    exportedAt: 1,
    journey: { id: 'j', programme: follows.id, name: '' },
    events,
    listings,
  };
  return recordOf(file, { programmes: [programme, shared, namesake] })!;
}
const done = (id: string): ProgressAction => ({ type: 'stepMarked', step: id, by: 'learner', done: true });
const opened = (id: string): ProgressAction => ({ type: 'stepOpened', step: id });
const proved = (id: string): ProgressAction => ({
  type: 'stepProved',
  step: id,
  proof: { marketplace: 'amazon', listing: 'Fiche 1', title: 'Fiche 1' },
});
const quiz = (occasion: 'before' | 'after', ...right: boolean[]): ProgressAction => ({
  type: 'quizTaken',
  module: 'm1',
  occasion,
  answers: right.map((is, index) => ({ question: `m1-q${index + 1}`, choice: is ? 0 : 1, right: is })),
});
const assessed = (occasion: 'before' | 'after', level: number): ProgressAction => ({
  type: 'selfAssessed',
  objective: 'm1-o',
  occasion,
  level,
});

describe('how far a group is', () => {
  it('counts people: done, proved and set aside are finished; looked at is under way', () => {
    const { modules } = groupResults(programme, [
      learner([done('a'), proved('b')]),
      learner([done('a'), { type: 'stepSetAside', step: 'b', reason: 'no stock' }]),
      learner([done('a')]),
      learner([opened('b')]),
      learner([]),
    ]);
    expect(modules[0]).toMatchObject({
      id: 'm1',
      concerned: 5,
      people: { finished: 2, underWay: 2, notStarted: 1 },
      proved: 1,
    });
    expect(modules[1]).toMatchObject({ id: 'm2', people: { finished: 0, underWay: 0, notStarted: 5 } });
    const [part] = modules[0]!.parts;
    expect(part).toMatchObject({ people: { finished: 2, underWay: 2, notStarted: 1 } });
    expect(part!.steps.map(({ step: { id }, people }) => [id, people])).toEqual([
      ['a', { done: 3, proved: 0, lookedAt: 0, notApplicable: 0, notStarted: 2 }],
      ['b', { done: 0, proved: 1, lookedAt: 1, notApplicable: 1, notStarted: 2 }],
    ]);
  });

  it('a retired step holds nobody back', () => {
    const aged = {
      ...first,
      parts: [{ ...first.parts[0]!, steps: [step('a'), step('b', { retired: '2026-01-01' })] }],
    };
    const { modules } = groupResults({ ...programme, modules: [aged] }, [learner([done('a')])]);
    expect(modules[0]!.people.finished).toBe(1);
    expect(modules[0]!.parts[0]!.steps).toHaveLength(1);
  });

  it('people of another programme count where modules are shared, never where ids are alike by chance', () => {
    const { modules, elsewhere, objectives } = groupResults(programme, [
      learner([done('c')], [], shared),
      learner([done('a'), quiz('before', true), quiz('after', true)], [], namesake),
    ]);
    expect(elsewhere).toBe(2);
    expect(modules.map(({ concerned }) => concerned)).toEqual([0, 1]);
    expect(modules[1]!.people.finished).toBe(1);
    expect(objectives[0]!.quiz.pairs).toEqual([]);
  });
});

describe('what fails most often', () => {
  it('counts listings first and last, each once, and the people who have them; the most frequent by now first', () => {
    const { faults, listings } = groupResults(programme, [
      learner([], [listing(['x', 'y', 'y'], ['y']), listing(['x'], [])]),
      learner([], [listing(['z'], ['y', 'z'])]),
    ]);
    expect(listings).toBe(3);
    expect(faults).toEqual([
      { rule: 'y', first: 1, last: 2, people: 2 },
      { rule: 'z', first: 1, last: 1, people: 1 },
      { rule: 'x', first: 2, last: 0, people: 1 },
    ]);
  });
});

describe('before and after', () => {
  it('compares those who were assessed twice, and says how many were once', () => {
    const { objectives } = groupResults(programme, [
      learner([quiz('before', false, true), quiz('after', true, true), assessed('before', 1), assessed('after', 3)]),
      learner([quiz('before', true, true), assessed('after', 2)]),
      learner([quiz('after', true)]),
      learner([]),
    ]);
    const [one, two] = objectives;
    expect(one!.quiz).toMatchObject({
      pairs: [{ before: { right: 1, asked: 2 }, after: { right: 2, asked: 2 } }],
      onlyBefore: 1,
      onlyAfter: 1,
    });
    expect(one!.self).toMatchObject({
      pairs: [{ before: { level: 1 }, after: { level: 3 } }],
      onlyBefore: 0,
      onlyAfter: 1,
    });
    expect(two!.quiz).toEqual({ pairs: [], onlyBefore: 0, onlyAfter: 0 });
  });

  it('a group of nobody has no numbers', () => {
    const results = groupResults(programme, []);
    expect(results).toMatchObject({ people: 0, elsewhere: 0, listings: 0, faults: [] });
    expect(results.modules[0]!.people).toEqual({ finished: 0, underWay: 0, notStarted: 0 });
  });
});
