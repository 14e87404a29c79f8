import type { Journey } from '../../utils/core/progress';
import { Said } from '../said';
import { JourneyName } from './journey-name';
import { ManageJourney } from './manage-journey';
import { hrefOf } from './place';
import { ProgressLine } from './progress-line';
import { Resume } from './resume';
import { countsOf } from './resume-at';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** One journey in the list: how far it is, what comes next, and how to go on. */
export function JourneyCard({ journey }: { journey: Journey }) {
  const { t } = useTrainingText();
  const { programmes } = useTraining();
  const programme = programmes.find(({ id }) => id === journey.programme);
  return (
    <li class="journey-card">
      <h2>
        <a href={hrefOf({ at: 'journey', journey: journey.id })}>
          <JourneyName journey={journey} />
        </a>
      </h2>
      {programme ? (
        <>
          {journey.name && (
            <p class="hint">
              <Said wording={programme.title} />
            </p>
          )}
          <ProgressLine counts={countsOf(programme, journey)} />
          <Resume journey={journey} programme={programme} />
        </>
      ) : (
        <p class="hint">{t('goneProgramme')}</p>
      )}
      <ManageJourney journey={journey} />
    </li>
  );
}
