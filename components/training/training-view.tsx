import '../training.css';
import { useEffect, useMemo } from 'preact/hooks';
import { keepTrainingPlace, readTrainingPlace } from '../../utils/storage/panel-view';
import type { ActiveTab } from '../use-active-tab';
import { DeedNotice } from './deed-notice';
import { Home } from './home';
import { JourneyRoom } from './journey-room';
import { hrefOf, placeOf } from './place';
import { PlaceHeadings } from './place-heading';
import { useTrainingText } from './texts';
import { TrainingContext } from './training-context';
import { useDeeds } from './use-deeds';
import { useJourneys } from './use-journeys';
import { useProofs } from './use-proofs';

/** The training in the panel: the journeys, and one's way through them. It comes back to where one was. */
export function TrainingView({ tab, view }: { tab: ActiveTab; view: string }) {
  const { t } = useTrainingText();
  const known = useJourneys();
  const { act, attempt, say, notice, refusal, forgive } = useDeeds();
  useProofs(tab, known.state === 'read' ? known.journeys : []);
  const place = placeOf(view);
  useEffect(() => {
    if (place) void keepTrainingPlace(view);
    else void comeBack();
    say(undefined);
  }, [view]);
  const training = useMemo(
    () => (known.state === 'read' ? { ...known, tab, act, attempt, say } : undefined),
    [known, tab, act, attempt, say],
  );

  if (known.state === 'refused')
    return (
      <p class="notice" data-tone="warning" role="alert">
        {t('readRefused', known)}
      </p>
    );
  if (!training || !place) return <p class="hint">{t('loading')}</p>;
  return (
    <TrainingContext.Provider value={training}>
      <PlaceHeadings.Provider value={view}>
        <div class="training">
          {place.at === 'home' ? <Home /> : <JourneyRoom key={view} place={place} />}
          <DeedNotice notice={notice} refusal={refusal} onDismiss={() => (refusal ? forgive() : say(undefined))} />
        </div>
      </PlaceHeadings.Provider>
    </TrainingContext.Provider>
  );
}

/** Back to where one was, or to the start; the way there is no step of its own for “back”. */
async function comeBack(): Promise<void> {
  const kept = await readTrainingPlace();
  location.replace(kept ? `#${kept}` : hrefOf({ at: 'home' }));
}
