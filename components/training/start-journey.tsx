import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { programmeById } from '../../utils/checklists';
import type { Programme } from '../../utils/core/checklist';
import { askedIn } from '../../utils/core/next-step';
import { ProgrammeOption } from './programme-option';
import { ScopeChoice } from './scope-choice';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';
import { useStart } from './use-start';

/** The programmes that come with the product start with the general ones, then one for each channel. */
const GENERAL = 4;

/** Choice of a programme, of a name, and of where to begin. */
export function StartJourney({ onCancel }: { onCancel?: (() => void) | undefined }) {
  const { t } = useTrainingText();
  const programmes = useTraining().programmes.filter((known) => askedIn(known).length > 0);
  const begin = useStart();
  const id = useId();
  const own = programmes.filter((candidate) => !programmeById(candidate.id));
  const offered = [...own, ...programmes.filter((candidate) => programmeById(candidate.id))];
  const shown = own.length + GENERAL;
  const [chosen, setChosen] = useState(offered[0]?.id);
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
  const option = (candidate: Programme) => (
    <ProgrammeOption
      key={candidate.id}
      programme={candidate}
      group={`${id}-programme`}
      chosen={candidate.id === chosen}
      onChoose={() => setChosen(candidate.id)}
    />
  );
  return (
    <form class="start-journey" noValidate onSubmit={(event) => void start(event)}>
      <h2 ref={heading} tabIndex={-1}>
        {t('startTitle')}
      </h2>
      <fieldset class="programmes">
        <legend>{t('programme')}</legend>
        {offered.slice(0, shown).map(option)}
        {offered.length > shown && (
          <details class="more-programmes">
            <summary>{t('moreProgrammes', { count: offered.length - shown })}</summary>
            {offered.slice(shown).map(option)}
          </details>
        )}
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
