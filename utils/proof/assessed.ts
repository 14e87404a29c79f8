import type { Module, Objective, Programme } from '../core/checklist';
import type { Answer, Journey, Occasion } from '../core/progress';

/** Right answers among those given to the questions of one objective. */
export interface Score {
  right: number;
  asked: number;
  at: number;
}
export interface Level {
  /** From 1 (not at all) to 4 (alone, with ease). */
  level: number;
  at: number;
}

/** One objective, assessed before and after: by questions, and by the person. */
export interface AssessedObjective {
  module: Module;
  objective: Objective;
  quiz: Partial<Record<Occasion, Score>>;
  self: Partial<Record<Occasion, Level>>;
}

export const OCCASIONS = ['before', 'after'] as const satisfies readonly Occasion[];

/** Every objective of a programme, in order, assessed or not: what was not assessed shows. */
export function assessedObjectives(programme: Programme, { quizzes, levels }: Journey): AssessedObjective[] {
  return programme.modules.flatMap((module) =>
    module.objectives.map((objective) => {
      const quiz: AssessedObjective['quiz'] = {};
      for (const occasion of OCCASIONS) {
        const taken = quizzes.get(module.id)?.[occasion];
        const score = taken && scoreOf(module, objective, taken.answers);
        if (score) quiz[occasion] = { ...score, at: taken.at };
      }
      return { module, objective, quiz, self: levels.get(objective.id) ?? {} };
    }),
  );
}

/** Undefined when no question of this objective was asked: nothing was assessed, which is not zero. */
function scoreOf({ quiz }: Module, { id }: Objective, answers: readonly Answer[]): Omit<Score, 'at'> | undefined {
  const own = new Set(quiz.filter(({ objective }) => objective === id).map((question) => question.id));
  const given = answers.filter(({ question }) => own.has(question));
  if (!given.length) return undefined;
  return { right: given.filter(({ right }) => right).length, asked: given.length };
}

export const isAssessed = ({ quiz, self }: AssessedObjective): boolean =>
  OCCASIONS.some((occasion) => quiz[occasion] ?? self[occasion]);
