import { askedIn, countSteps } from '../../utils/core/next-step';
import { Said } from '../said';
import type { InJourney } from './journey-room';
import { hrefOf } from './place';
import { timeOf, useTrainingText } from './texts';

/** The trainings of a programme, each with how far one is in it. */
export function ModuleList({ journey, programme }: InJourney) {
  const { t } = useTrainingText();
  return (
    <section class="part">
      <h2>{t('modules')}</h2>
      <ol class="tasks">
        {programme.modules.map((module) => {
          // A training all of whose steps are retired stays for those who have done some of it.
          if (askedIn(module).length === 0) return null;
          const { total, done, proved, notApplicable, lookedAt } = countSteps(module, journey);
          const asked = total - notApplicable;
          const isDone = done + proved === asked;
          const isFresh = done + proved + lookedAt + notApplicable === 0;
          const status = isDone ? 'done' : isFresh ? 'notStarted' : 'lookedAt';
          return (
            <li key={module.id}>
              <a class="task" href={hrefOf({ at: 'module', journey: journey.id, module: module.id })}>
                <span class="task-name">
                  <Said wording={module.title} />
                </span>{' '}
                <span class="task-foot">
                  <span class="hint">{timeOf(module.minutes, t)}</span>{' '}
                  <span class="step-status" data-status={status}>
                    {isFresh && !isDone
                      ? t('status_notStarted')
                      : t('progress', { count: done + proved, total: asked })}
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
