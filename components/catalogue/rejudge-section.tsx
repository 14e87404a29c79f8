import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { haveRulesChanged } from '../../utils/judging/rulebook';
import { dayOf } from '../../utils/storage/snapshots';
import { useSettings } from '../settings';
import { RejudgeResult } from './rejudge-result';
import { useCatalogueText } from './texts';
import { useRejudging } from './use-rejudging';

/** Offers to judge the kept listings again, more plainly when some rule has changed since; shows the work and its result. */
export function RejudgeSection() {
  const { t } = useCatalogueText();
  const { state, judgeAll } = useRejudging();
  const id = useId();
  const isOffered = useOffer();
  const section = useRef<HTMLElement>(null);
  const wasWorking = useRef(false);
  const isWorking = state.phase === 'judging' || state.phase === 'keeping';
  // The button that had the focus is gone: what replaces it is read from its beginning.
  useEffect(() => {
    if (isWorking !== wasWorking.current) section.current?.focus();
    wasWorking.current = isWorking;
  }, [isWorking]);

  return (
    <section
      ref={section}
      tabIndex={-1}
      class={isOffered || state.phase !== 'idle' ? 'notice rejudge' : 'rejudge'}
      aria-labelledby={id}
    >
      <h2 id={id}>{t('rejudgeTitle')}</h2>
      {state.phase === 'idle' && (
        <>
          {isOffered && <p>{t('changedOffer')}</p>}
          <p class="hint">{t('rejudgeWhat')}</p>
          <button type="button" class={isOffered ? 'primary' : ''} onClick={() => void judgeAll()}>
            {t('rejudge')}
          </button>
        </>
      )}
      {isWorking && <Progress {...state} />}
      {state.phase === 'done' && <RejudgeResult {...state} />}
      <p role="status">{'said' in state && state.said && t(state.said)}</p>
      <p class="error" role="alert">
        {'error' in state && state.error && t('failed', { error: state.error })}
      </p>
    </section>
  );
}

interface ProgressProps {
  phase: 'judging' | 'keeping';
  done: number;
  total: number;
  stop(): void;
}

function Progress({ phase, done, total, stop }: ProgressProps) {
  const { t } = useCatalogueText();
  const id = useId();
  return (
    <>
      <label for={id}>{t(phase, { done, total })}</label>
      <progress id={id} value={done} max={Math.max(total, 1)} />
      <div class="actions">
        <button type="button" onClick={stop}>
          {t('stop')}
        </button>
      </div>
    </>
  );
}

/** Whether some rule has changed since the kept listings were last judged. */
function useOffer(): boolean {
  const { judgedWith } = useSettings();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    let stopped = false;
    // A catalogue that cannot be read says so itself.
    void haveRulesChanged(judgedWith, dayOf(Date.now())).then(
      (changed) => stopped || setOffered(changed),
      () => {},
    );
    return () => {
      stopped = true;
    };
  }, [judgedWith]);
  return offered;
}
