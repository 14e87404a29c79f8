import { say } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { PageText } from '../page-text';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** What a journey is called: its own name, or its programme's. */
export function useJourneyName(): (journey: Journey) => string {
  const { t, language } = useTrainingText();
  const { programmes } = useTraining();
  return ({ name, programme }) => {
    const known = programmes.find(({ id }) => id === programme);
    return name || (known && say(known.title, language).text) || t('untitled');
  };
}

export function JourneyName({ journey }: { journey: Journey }) {
  return <PageText text={useJourneyName()(journey)} longest={160} />;
}
