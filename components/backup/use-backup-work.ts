import type { Stage, Work } from '../../utils/backup/run';
import { MASK } from '../../utils/judging/secrets';
import { useWork, wasStopped } from '../exchange/work';
import { useMasked } from '../masking';
import { useBackupTexts } from './texts';

/** The long work of this part of the page. `working` gives what the task gives; undefined when a person stopped it. */
export function useBackupWork() {
  const { t } = useBackupTexts();
  const masked = useMasked();
  const { work, run } = useWork();
  const say = (stage: Stage) =>
    stage.stage === 'reading'
      ? t('stageReading')
      : t(stage.stage === 'writing' ? 'stageWriting' : 'stageChecking', {
          folder: masked ? MASK : stage.folder,
          index: stage.done + 1,
          of: stage.of,
        });
  const working = async <T>(task: (how: Required<Work>) => Promise<T>): Promise<T | undefined> => {
    try {
      return await run(t('stageReading'), ({ signal, onProgress }) =>
        task({ signal, onStage: (stage) => onProgress(stage.done, stage.of, say(stage)) }),
      );
    } catch (error) {
      if (wasStopped(error)) return undefined;
      throw error;
    }
  };
  return { work, working };
}
export type BackupWork = ReturnType<typeof useBackupWork>;
