import '../programmes.css';
import { useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { deleteOwnProgramme, saveOwnProgramme } from '../../utils/storage/programmes';
import { journeysThrough } from '../../utils/training/used-steps';
import { Beginnings } from './beginnings';
import type { Notice } from './editor-context';
import { ImportProgramme } from './import-programme';
import { ProgrammeRow } from './programme-row';
import { focusSoon } from './reveal';
import { useProgrammeText } from './texts';
import { useOwnProgrammes } from './use-own-programmes';

/** The trainer's own programmes, and the ways to have one more. */
export function OwnProgrammes() {
  const { t } = useProgrammeText();
  const own = useOwnProgrammes();
  const [notice, setNotice] = useState<Notice>();
  const [refusal, setRefusal] = useState('');

  const attempt = async (deed: () => Promise<unknown>): Promise<boolean> => {
    try {
      await deed();
      setRefusal('');
      return true;
    } catch (error) {
      setNotice(undefined);
      setRefusal(t('saveRefused', { error: error instanceof Error ? error.message : String(error) }));
      return false;
    }
  };
  const remove = (programme: Programme, name: string) =>
    attempt(async () => {
      const followed = await journeysThrough(programme.id);
      await deleteOwnProgramme(programme.id);
      const undo = () =>
        void attempt(() => saveOwnProgramme(programme)).then((isDone) => {
          if (isDone) setNotice({ key: 'undone' });
          focusSoon('programmes-notice');
        });
      setNotice({ key: followed ? 'deletedFollowed' : 'deleted', data: { name, count: followed }, undo });
      focusSoon('programmes-undo');
    });
  if (own.state === 'refused') return <p role="alert">{t('readRefused', own)}</p>;
  if (own.state === 'reading') return null;
  return (
    <div class="own-programmes">
      {own.programmes.length === 0 ? (
        <p class="nothing">{t('empty')}</p>
      ) : (
        <ul class="rows">
          {own.programmes.map((programme) => (
            <ProgrammeRow
              key={programme.id}
              programme={programme}
              onCopy={(copy, name) =>
                void attempt(() => saveOwnProgramme(copy)).then((isDone) => {
                  if (isDone) setNotice({ key: 'copied', data: { name } });
                })
              }
              onShared={(name) => setNotice({ key: 'shared', data: { name } })}
              onRemove={(name) => void remove(programme, name)}
            />
          ))}
        </ul>
      )}
      <div class="editor-notice">
        <p id="programmes-notice" role="status" tabIndex={-1}>
          {notice && t(notice.key, notice.data)}
        </p>
        {notice?.undo && (
          <button id="programmes-undo" type="button" onClick={notice.undo}>
            {t('undo')}
          </button>
        )}
      </div>
      <p role="alert" class="error">
        {refusal}
      </p>
      <Beginnings attempt={attempt} />
      <ImportProgramme
        own={own.programmes}
        onImported={(name) => {
          setNotice({ key: 'imported', data: { name } });
          focusSoon('programmes-notice');
        }}
      />
    </div>
  );
}
