import type { Module, Part, Programme, Step } from '../core/checklist';
import { groupBy } from '../core/group-by';
import { emptyStep, type Journey, type StepProgress, type StepStatus } from '../core/progress';

export interface StepRow {
  module: Module;
  part: Part;
  step: Step;
  progress: StepProgress;
}

/** Every step that is asked, in order, and those that are asked no more but were worked on; a shared step counts once. */
export function stepRows({ modules }: Programme, { steps }: Journey): StepRow[] {
  const seen = new Set<string>();
  return modules.flatMap((module) =>
    module.parts.flatMap((part) =>
      part.steps.flatMap((step) => {
        const progress = steps.get(step.id);
        if (seen.has(step.id) || (step.retired && !progress)) return [];
        seen.add(step.id);
        return [{ module, part, step, progress: progress ?? emptyStep() }];
      }),
    ),
  );
}

export const STATUSES = [
  'proved',
  'done',
  'lookedAt',
  'notStarted',
  'notApplicable',
] as const satisfies readonly StepStatus[];

/** How many steps have each status. */
export function countStatuses(rows: readonly StepRow[]): Record<StepStatus, number> {
  const counts: Record<StepStatus, number> = { proved: 0, done: 0, lookedAt: 0, notStarted: 0, notApplicable: 0 };
  for (const { progress } of rows) counts[progress.status]++;
  return counts;
}

/** Rows of one module after the other, in order. */
export const byModule = <R extends { module: Module }>(rows: readonly R[]): [Module, R[]][] => [
  ...groupBy(rows, ({ module }) => module),
];
