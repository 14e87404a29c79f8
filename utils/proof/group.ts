import type { Module, Objective, Programme } from '../core/checklist';
import { groupBy } from '../core/group-by';
import type { Occasion, StepStatus } from '../core/progress';
import { assessedObjectives, OCCASIONS } from './assessed';
import type { LearnerRecord } from './record';
import { countStatuses, stepRows } from './steps';

/** Sums over the people who were assessed, with how many they are. */
export interface Assessed {
  people: number;
  /** Sum of right answers, or of levels. */
  sum: number;
  /** Sum of questions asked; the number of people for levels. */
  of: number;
}
export interface GroupObjective {
  module: Module;
  objective: Objective;
  quiz: Record<Occasion, Assessed>;
  self: Record<Occasion, Assessed>;
}
export interface GroupModule {
  module: Module;
  /** Steps of all people together, by status. */
  counts: Record<StepStatus, number>;
  /** People who looked at one step at least. */
  started: number;
}
export interface Fault {
  rule: string;
  /** Listings of the group that fail the rule. */
  before: number;
  after: number;
  /** People with such a listing, before or after. */
  people: number;
}
export interface GroupProgramme {
  programme: Programme;
  people: number;
  modules: GroupModule[];
  objectives: GroupObjective[];
}
export interface Group {
  people: number;
  listings: number;
  programmes: GroupProgramme[];
  /** Those of most listings first. */
  faults: Fault[];
}

/** What a group has come to, without a word of who: people are counted, never listed. */
export function groupOf(learners: readonly LearnerRecord[]): Group {
  const byProgramme = groupBy(learners, ({ programme }) => programme.id);
  return {
    people: learners.length,
    listings: learners.reduce((sum, { listings }) => sum + listings.length, 0),
    programmes: [...byProgramme.values()].map((group) => programmeOf(group[0]!.programme, group)),
    faults: faultsOf(learners),
  };
}

function programmeOf(programme: Programme, learners: readonly LearnerRecord[]): GroupProgramme {
  const rows = learners.map(({ journey }) => stepRows(programme, journey));
  const assessed = learners.map(({ journey }) => assessedObjectives(programme, journey));
  return {
    programme,
    people: learners.length,
    modules: programme.modules.map((module) => {
      const own = rows.map((all) => all.filter((row) => row.module === module));
      return {
        module,
        counts: countStatuses(own.flat()),
        started: own.filter((steps) => steps.some(({ progress }) => progress.status !== 'notStarted')).length,
      };
    }),
    objectives: (assessed[0] ?? []).map(({ module, objective }, index) => ({
      module,
      objective,
      quiz: both((occasion) =>
        assessed.flatMap((all) => {
          const score = all[index]!.quiz[occasion];
          return score ? [[score.right, score.asked]] : [];
        }),
      ),
      self: both((occasion) =>
        assessed.flatMap((all) => {
          const level = all[index]!.self[occasion];
          return level ? [[level.level, 1]] : [];
        }),
      ),
    })),
  };
}

const both = (read: (occasion: Occasion) => number[][]): Record<Occasion, Assessed> =>
  Object.fromEntries(OCCASIONS.map((occasion) => [occasion, add(read(occasion))])) as Record<Occasion, Assessed>;

const add = (pairs: number[][]): Assessed => ({
  people: pairs.length,
  sum: pairs.reduce((total, [value]) => total + value!, 0),
  of: pairs.reduce((total, [, of]) => total + of!, 0),
});

function faultsOf(learners: readonly LearnerRecord[]): Fault[] {
  const faults = new Map<string, { before: number; after: number; people: Set<LearnerRecord> }>();
  for (const learner of learners) {
    for (const { first, last } of learner.listings) {
      for (const [key, { failed }] of [['before', first] as const, ['after', last] as const]) {
        for (const rule of new Set(failed.map((fault) => fault.rule))) {
          const fault = faults.get(rule) ?? { before: 0, after: 0, people: new Set() };
          faults.set(rule, fault);
          fault[key]++;
          fault.people.add(learner);
        }
      }
    }
  }
  return [...faults]
    .map(([rule, { people, ...counts }]) => ({ rule, ...counts, people: people.size }))
    .sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after) || (a.rule < b.rule ? -1 : 1));
}
