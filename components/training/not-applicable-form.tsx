import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Step } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

interface Props {
  journey: Journey;
  step: Step;
  onEnd(): void;
}

/** Says that a step does not apply. A reason is asked for: it stays in the file. */
export function NotApplicableForm({ journey, step, onEnd }: Props) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const id = useId();
  const [error, setError] = useState('');
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => reason.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const written = reason.current?.value.trim() ?? '';
    setError(written ? '' : t('setAsideMissing'));
    if (!written) return reason.current?.focus();
    const saved = await act(
      journey.id,
      [{ type: 'stepSetAside', step: step.id, reason: written }],
      'setAsideDone',
      true,
    );
    if (saved) onEnd();
  };
  return (
    <form class="waive-form" noValidate onSubmit={(event) => void save(event)}>
      <label for={id}>{t('setAsideTitle')}</label>
      <p id={`${id}-hint`} class="hint">
        {t('setAsideHint')}
      </p>
      <textarea
        id={id}
        ref={reason}
        rows={2}
        maxLength={1_000}
        required
        aria-invalid={error !== ''}
        aria-describedby={`${id}-hint ${id}-error`}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {t('setAsideSave')}
        </button>
        <button type="button" onClick={onEnd}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
