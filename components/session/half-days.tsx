import { useId, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../utils/i18n/format';
import { daysOf, HALVES, setDay, setHalfDay } from '../../utils/training/session-edit';
import { useTexts } from './texts';
import type { Edited } from './use-session';

/** The days of a session, each with its morning and afternoon. */
export function HalfDays({ session, change }: Edited) {
  const { t, language } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  const days = daysOf(session.halfDays);
  const add = async (event: Event) => {
    event.preventDefault();
    const date = field.current?.value ?? '';
    setError(date ? '' : t('dateMissing'));
    field.current?.focus();
    if (!date || session.halfDays.some((held) => held.date === date)) return;
    await change(setDay(date, true));
  };
  const remove = async (date: string) => {
    await change(setDay(date, false));
    field.current?.focus();
  };
  return (
    <section class="session-section" aria-labelledby={id}>
      <h3 id={id}>{t('halfDays')}</h3>
      {days.length === 0 && <p class="nothing">{t('halfDaysNone')}</p>}
      <ul class="rows">
        {days.map(([date, halves]) => (
          <li key={date}>
            <fieldset class="choices">
              <legend>{formatDate(date, language)}</legend>
              {HALVES.map((half) => (
                <label key={half} class="choice">
                  <input
                    type="checkbox"
                    checked={halves.includes(half)}
                    disabled={halves.length === 1 && halves[0] === half}
                    onChange={({ currentTarget }) => void change(setHalfDay({ date, half }, currentTarget.checked))}
                  />
                  {t(half)}
                </label>
              ))}
            </fieldset>
            <button type="button" onClick={() => void remove(date)}>
              {t('removeDay', { date: formatDate(date, language) })}
            </button>
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={(event) => void add(event)}>
        <label for={`${id}-date`}>{t('date')}</label>
        <div class="inline-form">
          <input
            id={`${id}-date`}
            ref={field}
            type="date"
            aria-invalid={error !== ''}
            aria-describedby={`${id}-error`}
          />
          <button type="submit">{t('addDay')}</button>
        </div>
        <p id={`${id}-error`} class="error" role="alert">
          {error}
        </p>
      </form>
    </section>
  );
}
