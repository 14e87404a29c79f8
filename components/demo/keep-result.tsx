import { useEffect, useState } from 'preact/hooks';
import { type Programme, say } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { appendProgress, watchProgress } from '../../utils/storage/progress';
import { programmesKnown, readJourneys } from '../../utils/training/journeys';
import { useDemoText } from './texts';

type OpenJourney = Omit<Journey, 'programme'> & { programme: Programme | undefined };

/** The trainings under way, with what each follows: one without a name of its own is called after it. */
async function openJourneys(): Promise<OpenJourney[]> {
  const journeys = [...(await readJourneys()).values()].filter(({ closed }) => !closed);
  const programmes = journeys.length ? await programmesKnown() : [];
  return journeys.map((journey) => ({ ...journey, programme: programmes.find(({ id }) => id === journey.programme) }));
}

interface Props {
  exercise: string;
  found: number;
  total: number;
}

/** Keeps the result of an exercise in a training that is under way; where none is, says that it stays here. */
export function KeepResult({ exercise, found, total }: Props) {
  const { t, language } = useDemoText();
  const [journeys, setJourneys] = useState<readonly OpenJourney[]>();
  const [kept, setKept] = useState<string>();
  const [error, setError] = useState('');
  useEffect(() => {
    const read = () =>
      void openJourneys().then(setJourneys, (reason) => {
        setJourneys([]);
        setError(t('keepRefused', { error: String(reason) }));
      });
    read();
    return watchProgress(read);
  }, []);
  const nameOf = ({ name, programme }: OpenJourney) => name || (programme ? say(programme.title, language).text : '');
  const keep = ({ id }: OpenJourney) =>
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
            {t('keep', { name: nameOf(journey) })}
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
