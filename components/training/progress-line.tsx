import { useId } from 'preact/hooks';
import type { StepCounts } from '../../utils/core/next-step';
import { useTrainingText } from './texts';

/** “7 steps done of 40”, in words and as a bar. Steps that do not apply leave the total. */
export function ProgressLine({ counts }: { counts: StepCounts }) {
  const { t } = useTrainingText();
  const id = useId();
  const { notApplicable, done, proved } = counts;
  const total = counts.total - notApplicable;
  return (
    <div class="progress-line">
      <p id={id}>
        {t('progress', { count: done + proved, total })}
        {notApplicable > 0 && <span class="hint"> · {t('setAsideCount', { count: notApplicable })}</span>}
      </p>
      <progress aria-labelledby={id} value={done + proved} max={Math.max(total, 1)} />
    </div>
  );
}
