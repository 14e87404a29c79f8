import { useId, useRef, useState } from 'preact/hooks';
import type { Journey } from '../../utils/core/progress';
import { JourneyName, useJourneyName } from './journey-name';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** A new name for a journey, or its end. */
export function ManageJourney({ journey }: { journey: Journey }) {
  const { t } = useTrainingText();
  const { act, say } = useTraining();
  const id = useId();
  const [error, setError] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const called = useJourneyName()(journey);

  const rename = async (event: Event) => {
    event.preventDefault();
    const written = name.current?.value.trim() ?? '';
    setError(written ? '' : t('renameMissing'));
    if (!written) return name.current?.focus();
    if (!(await act(journey.id, [{ type: 'journeyRenamed', name: written }], 'renamed'))) return;
    if (fold.current) fold.current.open = false;
    fold.current?.querySelector('summary')?.focus();
  };
  const close = async () => {
    if (!(await act(journey.id, [{ type: 'journeyClosed' }]))) return;
    say({ key: 'closed', data: { name: called } });
    document.querySelector<HTMLElement>('.training h1')?.focus();
  };
  return (
    <details class="manage" ref={fold}>
      <summary>
        {t('manage')}
        <span class="unseen">
          {' '}
          <JourneyName journey={journey} />
        </span>
      </summary>
      <form noValidate onSubmit={(event) => void rename(event)}>
        <label for={id}>{t('nameLabel')}</label>
        <div class="inline-form">
          <input
            id={id}
            ref={name}
            type="text"
            maxLength={120}
            defaultValue={called}
            aria-invalid={error !== ''}
            aria-describedby={`${id}-error`}
          />
          <button type="submit">{t('rename')}</button>
        </div>
        <p id={`${id}-error`} class="error" role="alert">
          {error}
        </p>
      </form>
      {!journey.closed && (
        <>
          <p class="hint">{t('closeWhat')}</p>
          <button type="button" onClick={() => void close()}>
            {t('close')}
          </button>
        </>
      )}
    </details>
  );
}
