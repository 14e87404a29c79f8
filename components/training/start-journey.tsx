import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { askedIn } from '../../utils/core/next-step';
import { ScopeChoice } from './scope-choice';
import { timeOf, useTrainingText } from './texts';
import { useTraining } from './training-context';
import { useStart } from './use-start';
import { Words } from './words';

/** Choice of a programme, of a name, and of where to begin. */
export function StartJourney({ onCancel }: { onCancel?: (() => void) | undefined }) {
  const { t } = useTrainingText();
  const { programmes } = useTraining();
  const begin = useStart();
  const id = useId();
  const [chosen, setChosen] = useState(programmes[0]?.id);
  const [quick, setQuick] = useState(true);
  const name = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const programme = programmes.find((candidate) => candidate.id === chosen);
  const hasQuick = programme !== undefined && askedIn(programme, { quick: true }).length > 0;
  useEffect(() => {
    if (onCancel) heading.current?.focus();
  }, []);

  const start = async (event: Event) => {
    event.preventDefault();
    if (!programme) return;
    await begin(programme, { name: name.current?.value ?? '', quick: hasQuick && quick });
  };
  return (
    <form class="start-journey" noValidate onSubmit={(event) => void start(event)}>
      <h2 ref={heading} tabIndex={-1}>
        {t('startTitle')}
      </h2>
      <fieldset class="programmes">
        <legend>{t('programme')}</legend>
        {programmes.map((candidate) => (
          <label key={candidate.id} class="programme">
            <input
              type="radio"
              name={`${id}-programme`}
              checked={candidate.id === chosen}
              onChange={() => setChosen(candidate.id)}
            />
            <span>
              <strong>
                <Words of={candidate.title} />
              </strong>
              <span class="programme-about">
                <Words of={candidate.about} />
              </span>
              <span class="hint">
                <Size programme={candidate} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {programme && hasQuick && <ScopeChoice programme={programme} quick={quick} onChange={setQuick} />}
      <label for={id}>{t('nameLabel')}</label>
      <p id={`${id}-hint`} class="hint">
        {t('nameHint')}
      </p>
      <input id={id} ref={name} type="text" maxLength={120} autocomplete="off" aria-describedby={`${id}-hint`} />
      <div class="actions">
        <button type="submit" class="primary">
          {t('start')}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function Size({ programme }: { programme: Programme }) {
  const { t } = useTrainingText();
  const steps = askedIn(programme);
  return (
    <>
      {t('programmeSize', {
        modules: t('moduleCount', { count: programme.modules.length }),
        steps: t('stepCount', { count: steps.length }),
        time: timeOf(
          steps.reduce((sum, { minutes }) => sum + minutes, 0),
          t,
        ),
      })}
    </>
  );
}
