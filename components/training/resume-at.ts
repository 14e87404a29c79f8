import type { Programme, Step } from '../../utils/core/checklist';
import { askedIn, isSettled, nextStep } from '../../utils/core/next-step';
import type { Journey } from '../../utils/core/progress';

/** Where to go on: the step that was open last while it is not settled, else the next one. */
export function resumeAt(programme: Programme, journey: Journey): { step: Step } | undefined {
  const last = askedIn(programme).find(({ id }) => id === journey.lastStep);
  if (last && !isSettled(journey.steps.get(last.id)?.status ?? 'notStarted')) return { step: last };
  return nextStep(programme, journey, { quick: journey.quick });
}
