import { useEffect, useState } from 'preact/hooks';
import { foldProgress, type Journey } from '../../utils/core/progress';
import { appendProgress, readProgress, watchProgress } from '../../utils/storage/progress';
import { useDemoText } from './texts';

interface Props {
  exercise: string;
  found: number;
  total: number;
}

/** Keeps the result of an exercise in a training that is under way; where none is, says that it stays here. */
export function KeepResult({ exercise, found, total }: Props) {
  const { t } = useDemoText();
  const [journeys, setJourneys] = useState<readonly Journey[]>();
  const [kept, setKept] = useState<string>();
  const [error, setError] = useState('');
  useEffect(() => {
    const read = () =>
      void readProgress().then(
        (events) => setJourneys([...foldProgress(events).values()].filter(({ closed }) => !closed)),
        () => setJourneys([]),
      );
    read();
    return watchProgress(read);
  }, []);
  const keep = ({ id }: Journey) =>
    appendProgress(id, [{ type: 'exerciseTaken', exercise, found, total }]).then(
      () => setKept(id),
      (reason) => setError(t('keepRefused', { error: String(reason) })),
    );
  if (!journeys) return null;
  if (journeys.length === 0) return <p class="hint">{t('noJourney')}</p>;
  const first = journeys.find(({ id }) => id === kept)?.exercises.get(exercise)?.first;
  return (
    <div class="keep">
      {kept === undefined &&
        journeys.map((journey) => (
          <button key={journey.id} type="button" onClick={() => void keep(journey)}>
            {t('keep', { name: journey.name })}
          </button>
        ))}
      <p role="status">
        {kept !== undefined && t('kept', { found, total })}{' '}
        {first && first.found !== found && t('keptBefore', { found: first.found, total: first.total })}
      </p>
      <p role="alert">{error}</p>
    </div>
  );
}
