import { askedIn } from '../../utils/core/next-step';
import { timeOf, useTrainingText } from './texts';
import { useTraining } from './training-context';
import { useStart } from './use-start';

/** The shortest way in: the quick pass of the first programme, without a question asked. */
export function QuickStart() {
  const { t } = useTrainingText();
  const { programmes } = useTraining();
  const start = useStart();
  const [programme] = programmes;
  const steps = programme ? askedIn(programme, { quick: true }) : [];
  if (!programme || steps.length === 0) return null;
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <>
      <p>{t('scopeQuickWhat', { steps: t('stepCount', { count: steps.length }), time: timeOf(minutes, t) })}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void start(programme, { quick: true })}>
          {t('startQuick')}
        </button>
      </div>
    </>
  );
}
