import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Waiver } from '../../utils/core/waiver';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';

const KINDS = ['not-applicable', 'ignored'] as const satisfies readonly Waiver['kind'][];
/** As long as the background accepts from the page. */
const LONGEST_REASON = 1_000;

/** Sets a finding aside for this listing. A reason is asked for: it leaves the counts and stays in the report. */
export function WaiveForm({ rule, onCancel }: { rule: string; onCancel(): void }) {
  const { t } = useText();
  const { setAside } = useJudgedPage();
  const id = useId();
  const [kind, setKind] = useState<Waiver['kind']>('not-applicable');
  const [error, setError] = useState('');
  const reason = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const written = reason.current?.value.trim() ?? '';
    if (!written) {
      setError(t('waiveReasonMissing'));
      reason.current?.focus();
      return;
    }
    await setAside(rule, kind, written).catch((refusal) => setError(t('notSaved', { error: String(refusal) })));
  };
  return (
    <form class="waive-form" noValidate onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>{t('waiveKind')}</legend>
        {KINDS.map((option, i) => (
          <label key={option} class="choice">
            <input
              ref={i === 0 ? first : null}
              type="radio"
              name={`${id}-kind`}
              checked={kind === option}
              onChange={() => setKind(option)}
            />
            {t(`waive_${option}`)}
          </label>
        ))}
      </fieldset>
      <label for={id}>{t('waiveReason')}</label>
      <textarea
        id={id}
        ref={reason}
        rows={2}
        maxLength={LONGEST_REASON}
        required
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {t('waiveSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('waiveCancel')}
        </button>
      </div>
    </form>
  );
}
