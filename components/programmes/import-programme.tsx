import { useEffect, useState } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { saveOwnProgramme } from '../../utils/storage/programmes';
import type { ReadProgramme } from '../../utils/training/programme-file';
import { LIMITS } from '../../utils/training/programme-limits';
import { FilePicker } from '../options/file-picker';
import { ImportPreview, type Taken } from './import-preview';
import { ProblemList } from './problem-list';
import { focusSoon } from './reveal';
import { useProgrammeText } from './texts';

type Picked = { name: string; text: string } & ReadProgramme;

interface Props {
  own: readonly Programme[];
  /** Called with the name of the programme, once it is stored. */
  onImported(name: string): void;
}

/** Takes up a programme from a file, picked or dropped: a look first, then it is written. */
export function ImportProgramme({ own, onImported }: Props) {
  const { t } = useProgrammeText();
  const [picked, setPicked] = useState<Picked>();
  const [said, setSaid] = useState('');
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    // A file that misses the place would open instead of the page, and take away what is on it.
    const keepPage = (event: Event) => event.preventDefault();
    addEventListener('dragover', keepPage);
    addEventListener('drop', keepPage);
    return () => {
      removeEventListener('dragover', keepPage);
      removeEventListener('drop', keepPage);
    };
  }, []);

  const choose = async (file: File) => {
    setSaid('');
    try {
      if (file.size > LIMITS.file * 4)
        throw new Error(t('fileTooLarge', { size: file.size / 1e6, limit: LIMITS.file / 1e6 }));
      const text = await file.text();
      // The schema comes with the first file only.
      const { readProgrammeFile } = await import('../../utils/training/programme-file');
      setPicked({ name: file.name, text, ...readProgrammeFile(text) });
      focusSoon('programme-picked');
    } catch (error) {
      setPicked(undefined);
      setSaid(t('importRefused', { error: error instanceof Error ? error.message : String(error) }));
    }
  };
  const close = () => {
    setPicked(undefined);
    focusSoon('programme-import');
  };
  const take = async ({ programme, name }: Taken) => {
    try {
      await saveOwnProgramme(programme);
      setPicked(undefined);
      onImported(name);
    } catch (error) {
      setSaid(t('importRefused', { error: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <section>
      <h3 id="programme-import" tabIndex={-1}>
        {t('importTitle')}
      </h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard. */}
      <div
        class="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) void choose(file);
        }}
      >
        <FilePicker label={t('importPick')} accept=".json,application/json" onPick={(file) => void choose(file)} />
        <p class="hint">{t('importDrop')}</p>
      </div>
      {picked?.ok === false && <ProblemList {...picked} onClose={close} />}
      {picked?.ok && (
        <ImportPreview
          key={picked.programme.id}
          name={picked.name}
          programme={picked.programme}
          warnings={picked.warnings}
          held={own.find(({ id }) => id === picked.programme.id)}
          onTake={(taken) => void take(taken)}
          onCancel={close}
        />
      )}
      <p role="alert" class="error">
        {said}
      </p>
    </section>
  );
}
