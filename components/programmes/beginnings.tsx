import { useId, useState } from 'preact/hooks';
import { programmes } from '../../utils/checklists';
import { type Programme, say } from '../../utils/core/checklist';
import { saveOwnProgramme } from '../../utils/storage/programmes';
import { copyProgramme, newProgramme } from '../../utils/training/edit-programme';
import { hrefOfEditor } from './address';
import { useProgrammeText } from './texts';

/** A new programme: from scratch, or from a copy of one that comes with the product. */
export function Beginnings({ attempt }: { attempt(deed: () => Promise<unknown>): Promise<boolean> }) {
  const { t, language } = useProgrammeText();
  const id = useId();
  const [source, setSource] = useState(programmes[0]?.id ?? '');
  const begin = async (programme: Programme) => {
    if (await attempt(() => saveOwnProgramme(programme))) location.hash = hrefOfEditor(programme.id);
  };
  const copy = () => {
    const builtIn = programmes.find((one) => one.id === source);
    if (builtIn) void begin(copyProgramme(builtIn));
  };
  return (
    <section>
      <h3>{t('newTitle')}</h3>
      <div class="actions">
        <button type="button" onClick={() => void begin(newProgramme(language))}>
          {t('fromScratch')}
        </button>
      </div>
      <label for={id}>{t('fromCopyLabel')}</label>
      <div class="inline-form">
        <select id={id} value={source} onChange={({ currentTarget: { value } }) => setSource(value)}>
          {programmes.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.title, language).text}
            </option>
          ))}
        </select>
        <button type="button" onClick={copy}>
          {t('fromCopy')}
        </button>
      </div>
    </section>
  );
}
