import type { Notice } from './editor-context';
import { useProgrammeText } from './texts';
import type { Draft } from './use-draft';

interface Props {
  draft: Draft & { state: 'open' };
  notice: Notice | undefined;
  onUndone(notice: Notice): void;
}

/** Whether what was typed is stored; what was just done, with the way back. */
export function EditorFoot({ draft: { saving, save, reload }, notice, onUndone }: Props) {
  const { t } = useProgrammeText();
  const undo = notice?.undo;
  return (
    <div class="editor-foot">
      <div class="editor-notice">
        <p role="status">{notice && t(notice.key, notice.data)}</p>
        {undo && (
          <button
            id="editor-undo"
            type="button"
            onClick={() => {
              undo();
              onUndone({ key: 'undone' });
            }}
          >
            {t('undo')}
          </button>
        )}
      </div>
      {(saving.state === 'saved' || saving.state === 'saving') && <p class="hint">{t(saving.state)}</p>}
      <div role="alert">
        {saving.state === 'refused' && (
          <>
            <p class="error">{t('saveRefused', { error: saving.error })}</p>
            <button type="button" onClick={() => save()}>
              {t('retry')}
            </button>
          </>
        )}
        {saving.state === 'stale' && (
          <>
            <p class="error">{t('stale')}</p>
            <div class="actions">
              <button type="button" onClick={reload}>
                {t('staleReload')}
              </button>
              <button type="button" onClick={() => save(true)}>
                {t('staleKeep')}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
