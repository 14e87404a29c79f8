import type { Step } from '../../utils/core/checklist';
import type { Journey, Marker, StepProgress } from '../../utils/core/progress';
import { SavedText } from './saved-text';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

interface Props {
  journey: Journey;
  step: Step;
  progress: StepProgress;
}

/** The learner's note on a step, and the trainer's, which opens when there is one. */
export function StepNotes({ journey, step, progress: { notes } }: Props) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const save = (by: Marker) => (text: string) =>
    act(journey.id, [{ type: 'noteWritten', step: step.id, by, text }], text ? 'noteSaved' : 'noteErased', true);
  return (
    <>
      <SavedText
        label={t('noteLearner')}
        hint={t('noteWhat')}
        saved={notes.learner}
        button={t('noteSave')}
        onSave={save('learner')}
      />
      <details class="trainer-note" open={notes.trainer !== undefined}>
        <summary>{t('noteTrainer')}</summary>
        <SavedText label={t('noteTrainer')} saved={notes.trainer} button={t('noteSave')} onSave={save('trainer')} />
      </details>
    </>
  );
}
