import { askedIn, countSteps, isSettled } from '../../utils/core/next-step';
import { Reopen } from './closed-journeys';
import { JourneyName } from './journey-name';
import type { InJourney } from './journey-room';
import { ManageJourney } from './manage-journey';
import { ModuleList } from './module-list';
import { hrefOf } from './place';
import { PlaceHeading } from './place-heading';
import { ProgressLine } from './progress-line';
import { QuickSteps } from './quick-steps';
import { Resume } from './resume';
import { ScopeFilter } from './scope-filter';
import { useTrainingText } from './texts';
import { UndoLast } from './undo-last';

/** One journey: what to do next, then the quick pass or every module. */
export function JourneyPage({ journey, programme }: InJourney) {
  const { t } = useTrainingText();
  const quickSteps = askedIn(programme, { quick: true });
  const quickDone = quickSteps.every(({ id }) => isSettled(journey.steps.get(id)?.status ?? 'notStarted'));
  const inQuick = journey.quick && quickSteps.length > 0;
  const counts = countSteps(programme, journey, { quick: inQuick && !quickDone });
  return (
    <>
      <PlaceHeading back={{ to: { at: 'home' }, name: t('toHome') }}>
        <JourneyName journey={journey} />
      </PlaceHeading>
      {journey.closed && (
        <div class="notice">
          <p>{t('isClosed')}</p>
          <div class="actions">
            <Reopen journey={journey} />
          </div>
        </div>
      )}
      <ProgressLine counts={counts} />
      <Resume journey={journey} programme={programme} />
      {quickSteps.length > 0 && <ScopeFilter journey={journey} />}
      {inQuick && quickDone && <p class="notice">{t('quickDone')}</p>}
      {inQuick && !quickDone ? (
        <QuickSteps journey={journey} programme={programme} />
      ) : (
        <ModuleList journey={journey} programme={programme} />
      )}
      <p class="to-hand-over">
        <a href={hrefOf({ at: 'handOver', journey: journey.id })}>{t('handOver')}</a>
      </p>
      <UndoLast journey={journey} programme={programme} />
      <ManageJourney journey={journey} />
    </>
  );
}
