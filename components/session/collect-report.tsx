import { useEffect, useRef } from 'preact/hooks';
import type { FileOutcome } from '../../utils/training/session-merge';
import { PageText } from '../page-text';
import { useTexts } from './texts';
import type { Collecting } from './use-collect';

const KINDS = ['added', 'replaced', 'apart', 'older', 'identical'] as const;

/** What became of a batch: counts, each file with its participant, and each refusal with its reason. */
export function CollectReport({ collecting }: { collecting: Collecting }) {
  const { t } = useTexts();
  const report = useRef<HTMLDivElement>(null);
  const { state } = collecting;
  useEffect(() => {
    if (state === 'done' || state === 'cancelled' || state === 'failed') report.current?.focus();
  }, [state]);
  const collected = state === 'done' ? collecting.outcomes.length : 0;
  return (
    <div class="collect-report" tabIndex={-1} ref={report}>
      <p role="status">
        {state === 'done' && (
          <strong>
            {collected ? t('collected', { count: collected }) : t('collectedNone')}
            {collecting.refused.length > 0 && ` · ${t('refusedFiles', { count: collecting.refused.length })}`}
          </strong>
        )}
        {state === 'cancelled' && t('cancelled')}
      </p>
      <p role="alert" class="error">
        {state === 'failed' && t('collectFailed', { error: collecting.error })}
      </p>
      {state === 'done' && (
        <>
          {KINDS.map((kind) => (
            <Outcomes key={kind} kind={kind} outcomes={collecting.outcomes.filter((one) => one.kind === kind)} />
          ))}
          {collecting.refused.length > 0 && (
            <details open>
              <summary>{t('refusedFiles', { count: collecting.refused.length })}</summary>
              <ul class="plain-list">
                {collecting.refused.map(({ name, problem }) => (
                  <li key={name}>
                    <PageText
                      text={t('fileReason', {
                        name,
                        reason: t(problem.key, 'data' in problem ? problem.data : {}),
                      })}
                    />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Outcomes({ kind, outcomes }: { kind: FileOutcome['kind']; outcomes: readonly FileOutcome[] }) {
  const { t } = useTexts();
  if (!outcomes.length) return null;
  return (
    <details open={kind === 'apart'}>
      <summary>{t(`outcome_${kind}`, { count: outcomes.length })}</summary>
      {kind === 'apart' && <p class="hint">{t('apartWhat')}</p>}
      <ul class="plain-list">
        {outcomes.map(({ name, pseudonym }, index) => (
          <li key={index}>
            <PageText text={t('fileAndPerson', { name, pseudonym })} />
          </li>
        ))}
      </ul>
    </details>
  );
}
