import type { Module, Objective, Programme, Step, Wording } from '../core/checklist';
import { stepsOf } from '../core/checklist';
import type { StepStatus } from '../core/progress';
import type { AssessedObjective, Level, Score } from '../proof/assessed';
import { assessedObjectives } from '../proof/assessed';
import type { LearnerRecord } from '../proof/record';

/** How far one person is in a module or a part: all its steps done, proved or set aside; one at least touched; none. */
export type Reach = 'finished' | 'underWay' | 'notStarted';

/** People, by how far they are. */
export interface Reached {
  id: string;
  title: Wording;
  /** People whose programme holds it: the others are not counted at all. */
  concerned: number;
  people: Record<Reach, number>;
  /** People of whom a listing has proved one step at least. */
  proved: number;
}
export interface StepCount {
  step: Step;
  people: Record<StepStatus, number>;
}
export interface PartReached extends Reached {
  steps: StepCount[];
}
export interface ModuleReached extends Reached {
  parts: PartReached[];
}

export interface FaultCount {
  rule: string;
  /** Listings that failed the rule when first and when last seen. */
  first: number;
  last: number;
  /** People with such a listing, first or last. */
  people: number;
}

/** What was assessed before and after; comparisons hold of the people who were assessed twice. */
export interface Compared<T> {
  pairs: { before: T; after: T }[];
  onlyBefore: number;
  onlyAfter: number;
}
export interface ObjectiveCompared {
  module: Module;
  objective: Objective;
  quiz: Compared<Score>;
  self: Compared<Level>;
}

export interface GroupResults {
  people: number;
  /** People whose results follow another programme than the session's. */
  elsewhere: number;
  listings: number;
  modules: ModuleReached[];
  /** Those of most listings when last seen first. */
  faults: FaultCount[];
  objectives: ObjectiveCompared[];
}

type Learner = Pick<LearnerRecord, 'programme' | 'journey' | 'listings'>;

/** What a group has come to in the programme of its session. Nobody is named and nobody is ranked. */
export function groupResults(programme: Programme, learners: readonly Learner[]): GroupResults {
  return {
    people: learners.length,
    elsewhere: learners.filter((learner) => learner.programme.id !== programme.id).length,
    listings: learners.reduce((sum, { listings }) => sum + listings.length, 0),
    modules: programme.modules.map((module) => moduleReached(module, concernedBy(module, programme, learners))),
    faults: faultsOf(learners),
    objectives: objectivesCompared(programme, learners),
  };
}

/** Programmes that come with the product share their modules; steps of a trainer's own mean nothing in another one. */
const concernedBy = (module: Module, { id }: Programme, learners: readonly Learner[]): Learner[] =>
  learners.filter(({ programme }) => programme.id === id || programme.modules.includes(module));

function moduleReached(module: Module, learners: readonly Learner[]): ModuleReached {
  const { id, title } = module;
  return {
    ...reached(id, title, stepsOf(module), learners),
    parts: module.parts.map((part) => {
      const steps = part.steps.filter(({ retired }) => !retired);
      return {
        ...reached(part.id, part.title, steps, learners),
        steps: steps.map((step) => ({ step, people: countStep(step, learners) })),
      };
    }),
  };
}

const statusOf = ({ journey }: Learner, { id }: Step): StepStatus => journey.steps.get(id)?.status ?? 'notStarted';

/** How far one person is in these steps. */
export function reachOf(steps: readonly Step[], learner: Learner): Reach {
  const statuses = steps.map((step) => statusOf(learner, step));
  if (statuses.every((status) => status === 'notStarted')) return 'notStarted';
  return statuses.every((status) => status !== 'notStarted' && status !== 'lookedAt') ? 'finished' : 'underWay';
}

function reached(id: string, title: Wording, steps: readonly Step[], learners: readonly Learner[]): Reached {
  const people = { finished: 0, underWay: 0, notStarted: 0 };
  for (const learner of learners) people[reachOf(steps, learner)]++;
  const proved = learners.filter((learner) => steps.some((step) => statusOf(learner, step) === 'proved')).length;
  return { id, title, concerned: learners.length, people, proved };
}

/** People, by the status of one step. */
function countStep(step: Step, learners: readonly Learner[]): Record<StepStatus, number> {
  const people = { notStarted: 0, lookedAt: 0, done: 0, proved: 0, notApplicable: 0 };
  for (const learner of learners) people[statusOf(learner, step)]++;
  return people;
}

function faultsOf(learners: readonly Learner[]): FaultCount[] {
  const faults = new Map<string, { first: number; last: number; people: Set<Learner> }>();
  for (const learner of learners) {
    for (const listing of learner.listings) {
      for (const moment of ['first', 'last'] as const) {
        for (const rule of new Set(listing[moment].failed.map((fault) => fault.rule))) {
          const fault = faults.get(rule) ?? { first: 0, last: 0, people: new Set() };
          faults.set(rule, fault);
          fault[moment]++;
          fault.people.add(learner);
        }
      }
    }
  }
  return [...faults]
    .map(([rule, { people, ...counts }]) => ({ rule, ...counts, people: people.size }))
    .sort((a, b) => b.last - a.last || b.first - a.first || (a.rule < b.rule ? -1 : 1));
}

function objectivesCompared(programme: Programme, learners: readonly Learner[]): ObjectiveCompared[] {
  const assessed = learners.flatMap((learner) =>
    assessedObjectives(learner.programme, learner.journey).filter(
      ({ module }) => learner.programme.id === programme.id || programme.modules.includes(module),
    ),
  );
  const byObjective = new Map<string, AssessedObjective[]>();
  for (const one of assessed) {
    const key = keyOf(one.module, one.objective);
    const known = byObjective.get(key);
    if (known) known.push(one);
    else byObjective.set(key, [one]);
  }
  return programme.modules.flatMap((module) =>
    module.objectives.map((objective) => {
      const all = byObjective.get(keyOf(module, objective)) ?? [];
      return {
        module,
        objective,
        quiz: compared(all.map(({ quiz }) => quiz)),
        self: compared(all.map(({ self }) => self)),
      };
    }),
  );
}

const keyOf = ({ id }: Module, objective: Objective): string => JSON.stringify([id, objective.id]);

function compared<T>(all: readonly { before?: T; after?: T }[]): Compared<T> {
  return {
    pairs: all.flatMap(({ before, after }) => (before && after ? [{ before, after }] : [])),
    onlyBefore: all.filter(({ before, after }) => before && !after).length,
    onlyAfter: all.filter(({ before, after }) => after && !before).length,
  };
}
