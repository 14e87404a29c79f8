import type { Module, Part, Programme, Step } from './checklist';
import type { Journey, StepStatus } from './progress';

/** How many steps are asked, and how many are in each state; the rest of the total was not started. */
export interface StepCounts {
  total: number;
  lookedAt: number;
  done: number;
  proved: number;
  notApplicable: number;
}

export interface NextStep {
  module: Module;
  part: Part;
  step: Step;
  /** Of all the steps of its part that are still to do, this one included. */
  minutesLeft: number;
}

type Scope = Programme | Module | Part;
/** What the steps of a journey have come to; a journey itself is one. */
type Steps = Pick<Journey, 'steps'>;

const partsOf = (scope: Scope): readonly Part[] =>
  'modules' in scope ? scope.modules.flatMap(({ parts }) => parts) : 'parts' in scope ? scope.parts : [scope];

/** The steps that are asked in a part, a module or a programme, in order; one that occurs twice counts once. */
export function askedIn(scope: Scope, { quick = false } = {}): Step[] {
  const steps = partsOf(scope).flatMap((part) => part.steps);
  const asked = steps.filter((step) => !step.retired && (!quick || step.quick));
  return [...new Map(asked.map((step) => [step.id, step])).values()];
}

const statusIn = ({ steps }: Steps, { id }: Step): StepStatus => steps.get(id)?.status ?? 'notStarted';

/** Whether a step needs nothing more: done, proved, or not applicable. */
export const isSettled = (status: StepStatus): boolean =>
  status === 'done' || status === 'proved' || status === 'notApplicable';

/** How far a journey is in a part, a module or a programme; with `quick`, in its quick pass only. */
export function countSteps(scope: Scope, journey: Steps, options: { quick?: boolean } = {}): StepCounts {
  const counts: StepCounts = { total: 0, lookedAt: 0, done: 0, proved: 0, notApplicable: 0 };
  for (const step of askedIn(scope, options)) {
    const status = statusIn(journey, step);
    counts.total++;
    if (status !== 'notStarted') counts[status]++;
  }
  return counts;
}

/**
 * The next step to take, in the order of the programme; with `quick`, those of the quick pass go first. Undefined when
 * every step is settled.
 */
export function nextStep(programme: Programme, journey: Steps, { quick = false } = {}): NextStep | undefined {
  const isOpen = (step: Step) => !isSettled(statusIn(journey, step));
  const places = programme.modules.flatMap((module) => module.parts.map((part) => ({ module, part })));
  for (const wanted of quick ? [true, false] : [false]) {
    for (const { module, part } of places) {
      const open = askedIn(part).filter(isOpen);
      const step = open.find((candidate) => !wanted || candidate.quick);
      if (!step) continue;
      return { module, part, step, minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0) };
    }
  }
  return undefined;
}
