import type { StepProgress } from '../../utils/core/progress';
import { useTrainingText } from './texts';

/** Where a step stands. What is settled is quiet plain text; the eye goes to what remains. */
export function StepStatusWord({ step }: { step: StepProgress | undefined }) {
  const { t } = useTrainingText();
  const status = step?.status ?? 'notStarted';
  return (
    <span class="step-status" data-status={status}>
      {t(`status_${status}`)}
      {step?.lost && status === 'proved' && <span class="step-lost"> · {t('status_lost')}</span>}
    </span>
  );
}
