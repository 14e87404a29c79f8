import { useId, useState } from 'preact/hooks';
import { digitsOf } from '../../utils/training/clock';
import { usePresentText } from './texts';
import type { TimerControl } from './use-clock';

const MOST_MINUTES = 600;

interface Props {
  timer: TimerControl;
  /** Minutes of the part shown; undefined between parts. */
  minutes: number | undefined;
}

/** A timer the whole room can read: it says by word and shape that the time is over, with no sound and no flash. */
export function Timer({ timer, minutes }: Props) {
  const { t } = usePresentText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const { over, running, clock } = timer;
  const isUp = clock.length === 0;
  const digits = digitsOf(timer, { up: isUp || over });

  const countDown = (event: Event) => {
    event.preventDefault();
    const wanted = Number(typed);
    const isRight = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_MINUTES;
    setError(isRight ? '' : t('timerWrong'));
    if (isRight) timer.set(wanted);
  };
  return (
    <section class="timer" data-over={over} aria-label={t('timer')}>
      <p class="timer-face">
        {over && (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5zM7 4v5h2V4zm0 6v2h2v-2z" fill-rule="evenodd" />
          </svg>
        )}
        <span>{over ? t('timerOver') : t(isUp ? 'timerSpent' : 'timerLeft')}</span>{' '}
        <strong role="timer" aria-live="off">
          {over ? t('timerOverBy', { time: digits }) : digits}
        </strong>
      </p>
      <p class="unseen" role="status">
        {over && t('timerOver')}
      </p>
      <div class="timer-tools">
        <button type="button" class="primary" onClick={timer.startOrPause}>
          {t(running ? 'timerPause' : 'timerStart')}
        </button>
        {!running && (
          <>
            <button type="button" onClick={timer.reset}>
              {t('timerReset')}
            </button>
            {minutes !== undefined && (
              <button type="button" onClick={() => timer.set(minutes)}>
                {t('timerPart', { count: minutes })}
              </button>
            )}
            <button type="button" onClick={() => timer.set(0)}>
              {t('timerUp')}
            </button>
            <form noValidate onSubmit={countDown}>
              <label for={id}>{t('timerMinutes')}</label>
              <input
                id={id}
                type="text"
                inputMode="numeric"
                maxLength={3}
                value={typed}
                aria-invalid={error !== ''}
                aria-describedby={`${id}-error`}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
              <button type="submit">{t('timerSet')}</button>
            </form>
            <p id={`${id}-error`} class="error" role="alert">
              {error}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
