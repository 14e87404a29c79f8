import type { Programme } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { HandOver } from './hand-over';
import { JourneyPage } from './journey-page';
import { ModulePage } from './module-page';
import type { Place } from './place';
import { PlaceHeading } from './place-heading';
import { QuizPage } from './quiz-page';
import { StepPage } from './step-page';
import { placeOfStep } from './step-place';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

type PlaceInJourney = Exclude<Place, { at: 'home' }>;

/** What every place in a journey needs to know. */
export interface InJourney {
  journey: Journey;
  programme: Programme;
}

/** One place in one journey, or the word that it is not there any more. */
export function JourneyRoom({ place }: { place: PlaceInJourney }) {
  const { journeys, programmes } = useTraining();
  const journey = journeys.find(({ id }) => id === place.journey);
  if (!journey) return <Gone what="gone" back={{ at: 'home' }} />;
  const programme = programmes.find(({ id }) => id === journey.programme);
  if (!programme) return <Gone what="goneProgramme" back={{ at: 'home' }} />;
  const known = { journey, programme };
  const toJourney: Place = { at: 'journey', journey: journey.id };
  switch (place.at) {
    case 'journey':
      return <JourneyPage {...known} />;
    case 'handOver':
      return <HandOver {...known} />;
    case 'step': {
      const found = placeOfStep(programme, place.step);
      return found ? <StepPage {...known} {...found} /> : <Gone what="gonePart" back={toJourney} />;
    }
    case 'module':
    case 'quiz': {
      const module = programme.modules.find(({ id }) => id === place.module);
      if (!module) return <Gone what="gonePart" back={toJourney} />;
      return place.at === 'module' ? (
        <ModulePage {...known} module={module} />
      ) : (
        <QuizPage {...known} module={module} occasion={place.occasion} />
      );
    }
  }
}

function Gone({ what, back }: { what: 'gone' | 'gonePart' | 'goneProgramme'; back: Place }) {
  const { t } = useTrainingText();
  return (
    <>
      <PlaceHeading back={{ to: back, name: t('back') }}>{t('title')}</PlaceHeading>
      <p class="notice">{t(what)}</p>
    </>
  );
}
