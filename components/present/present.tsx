import { useEffect, useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { programmesKnown } from '../../utils/training/journeys';
import { Choose } from './choose';
import { Deck } from './deck';
import { useRoute } from './route';
import { usePresentText } from './texts';

type Known = { state: 'reading' } | { state: 'refused'; error: string } | { state: 'read'; programmes: Programme[] };

/** The trainer's page for a projector: a choice, then one thing at a time. Nothing of it is kept. */
export function Present() {
  const { t } = usePresentText();
  const [route, go] = useRoute();
  const [known, setKnown] = useState<Known>({ state: 'reading' });
  useEffect(() => {
    void programmesKnown().then(
      (programmes) => setKnown({ state: 'read', programmes }),
      (error) => setKnown({ state: 'refused', error: String(error) }),
    );
  }, []);
  if (known.state === 'reading') return <p role="status">{t('loading')}</p>;
  if (known.state === 'refused') return <p role="alert">{t('refused', { error: known.error })}</p>;

  const { programmes } = known;
  const programme = programmes.find(({ id }) => id === route.programme);
  const module = programme?.modules.find(({ id }) => id === route.module);
  const isGone = route.programme !== undefined && (!programme || (route.module !== undefined && !module));
  if (!programme || isGone) {
    const notice = isGone ? t(programme ? 'goneModule' : 'goneProgramme') : undefined;
    return <Choose programmes={programmes} notice={notice} go={go} />;
  }
  return <Deck key={`${programme.id}|${module?.id}`} programme={programme} module={module} go={go} />;
}
