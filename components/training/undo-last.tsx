import { say } from '../../utils/core/checklist';
import type { ProgressEvent } from '../../utils/core/progress';
import type { InJourney } from './journey-room';
import { placeOfStep } from './step-place';
import { type TrainingText, useTrainingText } from './texts';
import { useTraining } from './training-context';

/** Takes back what was done last in a journey, one deed after another. */
export function UndoLast({ journey, programme }: InJourney) {
  const { t, language } = useTrainingText();
  const { act } = useTraining();
  const deed = journey.undoable.at(-1);
  if (!deed) return null;
  const what = wordOf(deed, t);
  const about = 'step' in deed ? placeOfStep(programme, deed.step)?.step.action : undefined;
  return (
    <div class="undo-last">
      <button type="button" onClick={() => void act(journey.id, [{ type: 'undone', event: deed.id }], 'undone')}>
        {t('undoLast')}
      </button>
      <p class="hint">
        {what} {about && t('undoable', { deed: say(about, language).text })}
      </p>
    </div>
  );
}

function wordOf(deed: ProgressEvent, t: TrainingText): string {
  switch (deed.type) {
    case 'stepMarked':
      return t(deed.done ? `marked_${deed.by}` : `unmarked_${deed.by}`);
    case 'stepSetAside':
      return t('setAsideDone');
    case 'stepTakenUp':
      return t('takenUp');
    case 'remarkWritten':
      return t(deed.text ? 'remarkSaved' : 'remarkErased');
    case 'noteWritten':
      return t(deed.text ? 'noteSaved' : 'noteErased');
    default:
      return '';
  }
}
