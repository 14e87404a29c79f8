import type { Step } from '../../utils/core/checklist';
import { isSettled } from '../../utils/core/next-step';
import type { Journey } from '../../utils/core/progress';
import { Said } from '../said';
import { hrefOf } from './place';
import { StepStatusWord } from './step-status';
import { timeOf, useTrainingText } from './texts';

/** Steps as a list of tasks: the whole row is the link. On paper, each has a box to tick and how to know it is done. */
export function StepList({ journey, steps }: { journey: Journey; steps: readonly Step[] }) {
  const { t } = useTrainingText();
  return (
    <ul class="tasks">
      {steps.map((step) => {
        const progress = journey.steps.get(step.id);
        return (
          <li key={step.id}>
            <a class="task" href={hrefOf({ at: 'step', journey: journey.id, step: step.id })}>
              <span class="on-paper paper-box" aria-hidden="true">
                {isSettled(progress?.status ?? 'notStarted') && '✓'}
              </span>
              <span class="task-name">
                <Said wording={step.action} />
              </span>{' '}
              <span class="task-foot">
                <span class="hint">{timeOf(step.minutes, t)}</span> <StepStatusWord step={progress} />
              </span>
            </a>
            <p class="on-paper paper-evidence">
              {t('paperEvidence')} <Said wording={step.evidence} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
