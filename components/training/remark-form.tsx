import type { Module } from '../../utils/core/checklist';
import type { Journey } from '../../utils/core/progress';
import { SavedText } from './saved-text';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

/** What the trainer says of a learner's work on one training. */
export function RemarkForm({ journey, module }: { journey: Journey; module: Module }) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const written = journey.remarks.get(module.id);
  const save = (text: string) =>
    act(journey.id, [{ type: 'remarkWritten', module: module.id, text }], text ? 'remarkSaved' : 'remarkErased', true);
  return (
    <section class="part">
      <SavedText label={t('remark')} hint={t('remarkHint')} saved={written} button={t('save')} onSave={save} />
    </section>
  );
}
