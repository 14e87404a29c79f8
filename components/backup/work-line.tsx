import type { Stage } from '../../utils/backup/run';
import { MASK } from '../../utils/judging/secrets';
import { useMasked } from '../masking';
import { useBackupTexts } from './texts';
import type { Working } from './use-work';

/** How far a long work is, and the way to stop it; nothing when none is under way. */
export function WorkLine({ work }: { work: Working }) {
  const { t } = useBackupTexts();
  const masked = useMasked();
  if (!work.stage) return null;
  const said = (stage: Stage) =>
    stage.stage === 'reading'
      ? t('stageReading')
      : t(stage.stage === 'writing' ? 'stageWriting' : 'stageChecking', {
          folder: masked ? MASK : stage.folder,
          index: stage.done + 1,
          of: stage.of,
        });
  return (
    <div class="actions">
      <progress
        aria-label={said(work.stage)}
        {...(work.stage.of > 0 && { value: work.stage.done, max: work.stage.of })}
      />
      <span role="status">{said(work.stage)}</span>
      <button type="button" onClick={work.stop}>
        {t('stop')}
      </button>
    </div>
  );
}
