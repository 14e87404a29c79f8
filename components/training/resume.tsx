import type { Programme } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { Said } from '../said';
import { hrefOf } from './place';
import { resumeAt } from './resume-at';
import { timeOf, useTrainingText } from './texts';

/** What to do next in a journey, and the way there. */
export function Resume({ journey, programme }: { journey: Journey; programme: Programme }) {
  const { t } = useTrainingText();
  const next = resumeAt(programme, journey);
  if (!next) {
    return (
      <div class="resume">
        <p>
          <strong>{t('allDone')}</strong> {t('allDoneWhat')}
        </p>
      </div>
    );
  }
  const isFresh = journey.lastStep === undefined;
  return (
    <div class="resume">
      <p class="detail-label">{t(next.step.id === journey.lastStep ? 'lastStepWas' : 'nextStep')}</p>
      <p>
        <Said wording={next.step.action} /> <span class="hint">({timeOf(next.step.minutes, t)})</span>
      </p>
      <a class="button primary" href={hrefOf({ at: 'step', journey: journey.id, step: next.step.id })}>
        {t(isFresh ? 'begin' : 'resume')}
        <span class="unseen">
          {' '}
          <Said wording={next.step.action} />
        </span>
      </a>
    </div>
  );
}
