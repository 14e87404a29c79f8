import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../../utils/training/programme-limits';
import { useProgrammeText } from './texts';

interface Props {
  path: string;
  label: string;
  hint?: string;
  minutes: number;
  onChange(minutes: number): void;
}

/** Whole minutes. What is no number of minutes is said and not taken up. */
export function MinutesField({ path, label, hint, minutes, onChange }: Props) {
  const { t } = useProgrammeText();
  const [typed, setTyped] = useState(String(minutes));
  const isSound = /^\d{1,5}$/.test(typed.trim()) && Number(typed) <= LIMITS.minutes;
  useEffect(() => {
    if (isSound && Number(typed) !== minutes) setTyped(String(minutes));
  }, [minutes]);
  return (
    <div class="minutes">
      <label for={path}>{label}</label>
      {hint && (
        <p id={`${path}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={path}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={!isSound}
        aria-describedby={`${hint ? `${path}-hint ` : ''}${path}-gap`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (/^\d{1,5}$/.test(value.trim()) && Number(value) <= LIMITS.minutes) onChange(Number(value));
        }}
      />
      <p id={`${path}-gap`} class="error">
        {isSound ? '' : t('minutesWrong', { max: LIMITS.minutes, minutes })}
      </p>
    </div>
  );
}
