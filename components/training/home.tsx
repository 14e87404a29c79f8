import { useState } from 'preact/hooks';
import { ClosedJourneys } from './closed-journeys';
import { DemoLink } from './demo-link';
import { JourneyCard } from './journey-card';
import { PlaceHeading } from './place-heading';
import { QuickStart } from './quick-start';
import { StartJourney } from './start-journey';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** All journeys; who has none is invited to start. */
export function Home() {
  const { t } = useTrainingText();
  const { journeys } = useTraining();
  const [starting, setStarting] = useState(false);
  const open = journeys.filter(({ closed }) => !closed);
  return (
    <>
      <PlaceHeading>{t('homeTitle')}</PlaceHeading>
      {open.length === 0 && (
        <div class="empty">
          <strong>{t('homeEmpty')}</strong>
          <p>{t('homeEmptyWhat')}</p>
          <QuickStart />
        </div>
      )}
      <ul class="journeys">
        {open.map((journey) => (
          <JourneyCard key={journey.id} journey={journey} />
        ))}
      </ul>
      {open.length === 0 || starting ? (
        <StartJourney onCancel={open.length > 0 ? () => setStarting(false) : undefined} />
      ) : (
        <button type="button" class="start-another" onClick={() => setStarting(true)}>
          {t('startAnother')}
        </button>
      )}
      <DemoLink />
      <ClosedJourneys journeys={journeys.filter(({ closed }) => closed)} />
    </>
  );
}
