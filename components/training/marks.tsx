import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Step } from '../../utils/core/checklist';
import type { Journey, Marker, StepProgress } from '../../utils/core/progress';
import { NotApplicableForm } from './not-applicable-form';
import { dateOf, useTrainingText } from './texts';
import { useTraining } from './training-context';

interface Props {
  journey: Journey;
  step: Step;
  progress: StepProgress;
}

const MARKERS = { learner: 'markLearner', trainer: 'markTrainer' } as const satisfies Record<Marker, string>;

/** Where a person stands in a step: the two marks, or that it does not apply. */
export function Marks({ journey, step, progress }: Props) {
  const { t, language } = useTrainingText();
  const { act } = useTraining();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const { notApplicable } = progress;
  // The form or the button that had the focus is gone.
  useEffect(() => {
    if (wasAsking.current && !asking) again.current?.focus();
    wasAsking.current = asking;
  }, [asking, notApplicable]);

  // A tick shows at once, and until what is kept says the same; what was refused must not look done.
  const [wished, setWished] = useState<Partial<Record<Marker, boolean>>>({});
  useEffect(() => setWished({}), [progress.marks.learner, progress.marks.trainer]);
  const mark = async (by: Marker, done: boolean) => {
    setWished({ ...wished, [by]: done });
    const said = done ? (`marked_${by}` as const) : (`unmarked_${by}` as const);
    if (!(await act(journey.id, [{ type: 'stepMarked', step: step.id, by, done }], said, true))) setWished({});
  };
  const takeUp = () => act(journey.id, [{ type: 'stepTakenUp', step: step.id }], 'takenUp', true);

  if (notApplicable) {
    return (
      <div class="marks">
        <p>{t('setAsideOn', { date: dateOf(notApplicable.at, language) })}</p>
        <p class="quoted">{notApplicable.reason}</p>
        <div class="actions">
          <button ref={again} type="button" onClick={() => void takeUp()}>
            {t('takeUp')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="marks">
      {(['learner', 'trainer'] as const).map((by) => {
        const at = progress.marks[by];
        return (
          <label key={by} class="choice mark">
            <input
              type="checkbox"
              checked={wished[by] ?? at !== undefined}
              aria-describedby={`${id}-what`}
              onChange={({ currentTarget }) => void mark(by, currentTarget.checked)}
            />
            <span>
              {t(MARKERS[by])}{' '}
              {at !== undefined && <span class="hint">{t('markedOn', { date: dateOf(at, language) })}</span>}
            </span>
          </label>
        );
      })}
      <p id={`${id}-what`} class="hint">
        {t('marksWhat')}
      </p>
      {asking ? (
        <NotApplicableForm journey={journey} step={step} onEnd={() => setAsking(false)} />
      ) : (
        <button ref={again} type="button" class="quiet" onClick={() => setAsking(true)}>
          {t('setAside')}
        </button>
      )}
    </div>
  );
}
