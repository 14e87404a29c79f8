import { useState } from 'preact/hooks';
import { type Programme, say, stepsOfProgramme } from '../../utils/core/checklist';
import { dayOf } from '../../utils/storage/snapshots';
import { copyProgramme, replaceProgramme } from '../../utils/training/edit-programme';
import type { ProgrammeWarning } from '../../utils/training/programme-file';
import { stepsUsedIn } from '../../utils/training/used-steps';
import { PageText } from '../page-text';
import { sizeOf } from './size';
import { useProgrammeText } from './texts';

/** A programme to be written, as it will be. */
export interface Taken {
  programme: Programme;
  name: string;
}

interface Props {
  /** Of the file. */
  name: string;
  programme: Programme;
  warnings: readonly ProgrammeWarning[];
  /** The programme of the same id that is here already. */
  held: Programme | undefined;
  onTake(taken: Taken): void;
  onCancel(): void;
}

/** What a file would bring, before it does; where the programme is here already, one chooses what becomes of that. */
export function ImportPreview({ name, programme, warnings, held, onTake, onCancel }: Props) {
  const { t, language } = useProgrammeText();
  const [keepsBoth, setKeepsBoth] = useState(false);
  const title = say(programme.title, language).text;
  const take = async () => {
    if (held && keepsBoth) {
      const copy = copyProgramme(programme);
      return onTake({ programme: copy, name: say(copy.title, language).text });
    }
    const used = held ? await stepsUsedIn(programme.id).catch(() => allSteps(held)) : undefined;
    const result = held && used ? replaceProgramme(held, programme, used, dayOf(Date.now())) : programme;
    onTake({ programme: result, name: title });
  };
  return (
    <div class="confirm import-look">
      <h4 id="programme-picked" tabIndex={-1}>
        {t('previewTitle', { name })}
      </h4>
      <p>
        <strong>
          <PageText text={title} />
        </strong>
      </p>
      <p>{sizeOf(programme, t)}</p>
      <ol class="bullets">
        {programme.modules.map((module) => (
          <li key={module.id}>
            <PageText text={say(module.title, language).text} />
          </li>
        ))}
      </ol>
      {warnings.length > 0 && (
        <>
          <p>{t('warnings', { count: warnings.length })}</p>
          <ul class="bullets">
            {warnings.map(({ line, column, path, key, data, step }) => (
              <li key={path.join('.')}>
                {t('problemAt', { line, column })} {t(key, { ...data, step: step ? say(step, language).text : '' })}
              </li>
            ))}
          </ul>
        </>
      )}
      {held && (
        <fieldset class="replace-choice">
          <legend>{t('alreadyHere', { name: say(held.title, language).text })}</legend>
          <Differences before={held} after={programme} />
          {[false, true].map((both) => (
            <label key={String(both)} class="choice">
              <input type="radio" name="replace" checked={keepsBoth === both} onChange={() => setKeepsBoth(both)} />
              {t(both ? 'keepBoth' : 'replace')}
            </label>
          ))}
        </fieldset>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void take()}>
          {t(held && !keepsBoth ? 'importReplace' : 'importYes')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

const allSteps = (programme: Programme): ReadonlySet<string> =>
  new Set(stepsOfProgramme(programme).map(({ id }) => id));

/** What replacing would change, in steps. */
function Differences({ before, after }: { before: Programme; after: Programme }) {
  const { t } = useProgrammeText();
  const [old, fresh] = [before, after].map((one) => new Map(stepsOfProgramme(one).map((step) => [step.id, step])));
  const added = [...fresh!.keys()].filter((id) => !old!.has(id)).length;
  const gone = [...old!.keys()].filter((id) => !fresh!.has(id)).length;
  const changed = [...fresh!].filter(
    ([id, step]) => old!.has(id) && JSON.stringify(step) !== JSON.stringify(old!.get(id)),
  ).length;
  if (JSON.stringify(before) === JSON.stringify(after)) return <p>{t('same')}</p>;
  return (
    <>
      <p>
        {t('stepsAdded', { count: added })} · {t('stepsChanged', { count: changed })} ·{' '}
        {t('stepsGone', { count: gone })}
      </p>
      <p class="hint">{t('replaceWhat')}</p>
    </>
  );
}
