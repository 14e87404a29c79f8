import { isBlank, type Programme, say } from '../../utils/core/checklist';
import { gapsIn } from '../../utils/training/check-programme';
import { copyProgramme } from '../../utils/training/edit-programme';
import { hrefOfEditor } from './address';
import { shareProgramme } from './share';
import { sizeOf } from './size';
import { useProgrammeText } from './texts';

interface Props {
  programme: Programme;
  onCopy(copy: Programme, name: string): void;
  onShared(file: string): void;
  onRemove(name: string): void;
}

/** One programme of the trainer's: what is in it, whether it can be followed, and what to do with it. */
export function ProgrammeRow({ programme, onCopy, onShared, onRemove }: Props) {
  const { t, language } = useProgrammeText();
  const { text, lang } = say(programme.title, language);
  const name = isBlank(programme.title) ? t('untitled') : text;
  const gaps = gapsIn(programme).length;
  const about = <span class="unseen"> : {name}</span>;
  return (
    <li>
      <div>
        <a class="programme-name" href={hrefOfEditor(programme.id)} lang={lang === language ? undefined : lang}>
          {name}
        </a>
        <p class="hint">{sizeOf(programme, t)}</p>
        <p class="hint">{gaps > 0 ? t('gapCountWhat', { count: gaps }) : t('ready')}</p>
      </div>
      <div class="actions">
        <a class="button" href={hrefOfEditor(programme.id)}>
          {t('edit')}
          {about}
        </a>
        {gaps === 0 && (
          <button type="button" onClick={() => onShared(shareProgramme(programme, language))}>
            {t('share')}
            {about}
          </button>
        )}
        <button type="button" onClick={() => onCopy(copyProgramme(programme), name)}>
          {t('duplicate')}
          {about}
        </button>
        <button type="button" class="danger" onClick={() => onRemove(name)}>
          {t('delete')}
          {about}
        </button>
      </div>
    </li>
  );
}
