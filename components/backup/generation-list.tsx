import { formatAge, formatMoment, formatSize } from '../../utils/i18n/format';
import { Icon } from '../icon';
import { Action } from './action';
import { useBackupTexts } from './texts';
import type { GenerationView } from './use-backup';

interface Props {
  generations: readonly GenerationView[];
  now: number;
  busy: boolean;
  /** Name of the folder. */
  about: string;
  onRestore(generation: GenerationView): void;
}

/** The copies in a folder, latest first; any of them can be taken up again. */
export function GenerationList({ generations, now, busy, about, onRestore }: Props) {
  const { t, language } = useBackupTexts();
  return (
    <details>
      <summary>
        {t('generations', { count: generations.length })}
        <span class="unseen"> {about}</span>
      </summary>
      <ul class="rows">
        {generations.map((generation) => {
          const { name, at, bytes, foreign } = generation;
          const moment = formatMoment(at, language);
          return (
            <li key={name}>
              <div>
                {t('generation', { moment })} <span class="count">{formatSize(bytes, language)}</span>
                <p class="hint folder-standing">
                  <CheckWord generation={generation} now={now} />
                </p>
                {foreign && <p class="hint">{t('fromElsewhere')}</p>}
              </div>
              <Action off={busy} onDo={() => onRestore(generation)}>
                {t('restoreThis')}
                <span class="unseen"> {moment}</span>
              </Action>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function CheckWord({ generation: { check }, now }: { generation: GenerationView; now: number }) {
  const { t, language } = useBackupTexts();
  const kind = !check ? 'untested' : check.whole ? 'passed' : 'blocking';
  return (
    <>
      <Icon kind={kind} />
      {!check
        ? t('isUnchecked')
        : check.whole
          ? t('isWhole', { age: formatAge(check.at, now, language) })
          : t('isDamaged')}
    </>
  );
}
