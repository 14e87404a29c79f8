import { useTrainingText } from './texts';
import { type Notice, useTraining } from './training-context';

interface Props {
  notice: Notice | undefined;
  refusal: string | undefined;
  onDismiss(): void;
}

/** What was just done, with the way back; or what was refused. It stays until it is closed: nobody has to hurry. */
export function DeedNotice({ notice, refusal, onDismiss }: Props) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const undo = notice?.undo;
  return (
    <div class="deed-notice" data-empty={!notice && refusal === undefined}>
      <p role="status">{notice && t(notice.key, notice.data)}</p>
      <p role="alert" class="error">
        {refusal !== undefined && `${t('notSaved', { error: refusal })} ${t('notSavedWhat')}`}
      </p>
      <div class="actions">
        {undo && (
          <button
            type="button"
            onClick={() => void act(undo.journey, [{ type: 'undone', event: undo.event }], 'undone')}
          >
            {t('undo')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDismiss}>
          {t('dismiss')}
        </button>
      </div>
    </div>
  );
}
