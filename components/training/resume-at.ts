import type { Programme, Step } from '../../utils/core/checklist';
import { askedIn, countSteps, isSettled, nextStep, type StepCounts } from '../../utils/core/next-step';
import type { Journey } from '../../utils/core/progress';

/** Whether a journey is still in its quick pass. */
export function isInQuickPass(programme: Programme, journey: Journey): boolean {
  return journey.quick && askedIn(programme, { quick: true }).some((step) => isOpen(journey, step));
}

/** How far a journey is: in its quick pass first, then in the whole. */
export const countsOf = (programme: Programme, journey: Journey): StepCounts =>
  countSteps(programme, journey, { quick: isInQuickPass(programme, journey) });

/**
 * Where to go on: the step that was open last while it is not settled, else the next one after it in its module, else
 * the next one of all.
 */
export function resumeAt(programme: Programme, journey: Journey): { step: Step } | undefined {
  const quick = isInQuickPass(programme, journey);
  const module = programme.modules.find((candidate) => askedIn(candidate).some(({ id }) => id === journey.lastStep));
  const steps = module ? askedIn(module) : [];
  const at = steps.findIndex(({ id }) => id === journey.lastStep);
  const last = steps[at];
  if (last && isOpen(journey, last)) return { step: last };
  const following = [...steps.slice(at + 1), ...steps.slice(0, Math.max(at, 0))];
  const next = following.find((step) => isOpen(journey, step) && (!quick || step.quick));
  return next ? { step: next } : nextStep(programme, journey, { quick });
}

const isOpen = ({ steps }: Journey, { id }: Step): boolean => !isSettled(steps.get(id)?.status ?? 'notStarted');
