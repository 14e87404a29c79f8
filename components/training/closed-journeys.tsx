import type { Journey } from '../../utils/core/progress';
import { JourneyName, useJourneyName } from './journey-name';
import { hrefOf } from './place';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** Journeys put away; they can be looked at and taken up again. */
export function ClosedJourneys({ journeys }: { journeys: readonly Journey[] }) {
  const { t } = useTrainingText();
  if (journeys.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <h2>
          {t('closedTitle')} <span class="count">{journeys.length}</span>
        </h2>
      </summary>
      <ul class="rows">
        {journeys.map((journey) => (
          <li key={journey.id}>
            <a href={hrefOf({ at: 'journey', journey: journey.id })}>
              <JourneyName journey={journey} />
            </a>
            <Reopen journey={journey} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Reopen({ journey }: { journey: Journey }) {
  const { t } = useTrainingText();
  const { act, say } = useTraining();
  const name = useJourneyName()(journey);
  const reopen = async () => {
    if (await act(journey.id, [{ type: 'journeyReopened' }])) say({ key: 'reopened', data: { name } });
  };
  return (
    <button type="button" onClick={() => void reopen()}>
      {t('reopen')}
      <span class="unseen"> {name}</span>
    </button>
  );
}
