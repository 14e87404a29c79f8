import { askedIn } from '../../utils/core/next-step';
import { Reopen } from './closed-journeys';
import { JourneyName } from './journey-name';
import type { InJourney } from './journey-room';
import { ManageJourney } from './manage-journey';
import { ModuleList } from './module-list';
import { hrefOf } from './place';
import { PlaceHeading } from './place-heading';
import { PresentLink } from './present-link';
import { ProgressLine } from './progress-line';
import { QuickSteps } from './quick-steps';
import { Resume } from './resume';
import { countsOf, isInQuickPass } from './resume-at';
import { ScopeFilter } from './scope-filter';
import { useTrainingText } from './texts';
import { UndoLast } from './undo-last';

/** One journey: what to do next, then the quick pass or every module. */
export function JourneyPage({ journey, programme }: InJourney) {
  const { t } = useTrainingText();
  const quickSteps = askedIn(programme, { quick: true });
  const inQuick = isInQuickPass(programme, journey);
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
      <ProgressLine counts={countsOf(programme, journey)} />
      <Resume journey={journey} programme={programme} />
      {quickSteps.length > 0 && <ScopeFilter journey={journey} />}
      {journey.quick && quickSteps.length > 0 && !inQuick && <p class="notice">{t('quickDone')}</p>}
      {inQuick ? (
        <QuickSteps journey={journey} programme={programme} />
      ) : (
        <ModuleList journey={journey} programme={programme} />
      )}
      <p class="to-hand-over">
        <a href={hrefOf({ at: 'handOver', journey: journey.id })}>{t('handOver')}</a>
      </p>
      <PresentLink programme={programme.id} />
      <UndoLast journey={journey} programme={programme} />
      <ManageJourney journey={journey} />
    </>
  );
}
