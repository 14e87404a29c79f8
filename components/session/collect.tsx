import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CollectReport } from './collect-report';
import { useTexts } from './texts';
import { useCollect } from './use-collect';

/** Where result files come in: dropped, or chosen on the disk. */
export function Collect({ session }: { session: string }) {
  const { t } = useTexts();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { collecting, take, cancel } = useCollect(session);
  const isBusy = collecting.state === 'reading' || collecting.state === 'writing';
  useEffect(() => {
    // A file that misses the zone would replace the page.
    const refuse = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', refuse);
    addEventListener('drop', refuse);
    return () => {
      removeEventListener('dragover', refuse);
      removeEventListener('drop', refuse);
    };
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section class="session-section" aria-labelledby={id}>
      <h3 id={id}>{t('collect')}</h3>
      <p>{t('collectWhat')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button within does the same. */}
      <div
        class="drop-zone"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t('drop')}</p>
        <button type="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          {t('pick')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same files can be chosen again.
            currentTarget.value = '';
            void take(files);
          }}
        />
      </div>
      {isBusy && (
        <div class="collecting">
          <label for={`${id}-progress`}>
            {collecting.state === 'reading'
              ? t('readingFiles', { count: collecting.count, total: collecting.total })
              : t('writingFiles')}
          </label>
          <progress
            id={`${id}-progress`}
            max={collecting.total}
            {...(collecting.state === 'reading' ? { value: collecting.count } : {})}
          />
          <button type="button" onClick={cancel}>
            {t('cancel')}
          </button>
        </div>
      )}
      <CollectReport collecting={collecting} />
    </section>
  );
}
