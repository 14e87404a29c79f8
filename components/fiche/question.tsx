import { useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../utils/core/analyse';
import type { Answer } from '../../utils/core/answer';
import { formatMoment } from '../../utils/i18n/format';
import { PageText } from '../page-text';
import { useText } from '../settings';
import { useJudgedPage } from './judged-page';
import { useQuestionText } from './question-texts';

const VALUES = ['yes', 'no', 'notConcerned'] as const satisfies readonly Answer['value'][];
const LONGEST_NOTE = 500;

/** A question that no page answers: the person looks, says so, and it is kept with the listing. */
export function Question({ finding }: { finding: Finding }) {
  const { t: text } = useText();
  const { t, language } = useQuestionText();
  const { report, answer: save, takeAnswerBack, reveal } = useJudgedPage();
  const id = useId();
  const note = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const { answer } = finding;
  if (!save) return null;
  const hasPictures = report.listing.fields.pictures.state === 'known';

  const run = (task: Promise<unknown>) =>
    task.then(
      () => setSaid(''),
      (error) => setSaid(t('notSaved', { error: String(error) })),
    );
  const give = (value: Answer['value']) => run(save(finding, value, note.current?.value.trim() ?? ''));

  return (
    <fieldset class="question">
      <legend>{t('yourAnswer')}</legend>
      <div class="actions">
        {VALUES.map((value) => (
          <button key={value} type="button" aria-pressed={answer?.value === value} onClick={() => void give(value)}>
            {t(value)}
          </button>
        ))}
      </div>
      {hasPictures && (
        <button
          type="button"
          class="quiet"
          onClick={() => void reveal('pictures').then((result) => setSaid(text(result)))}
        >
          {t('lookAtPictures')}
        </button>
      )}
      <label for={`${id}-note`}>{t('note')}</label>
      <input
        ref={note}
        id={`${id}-note`}
        type="text"
        maxLength={LONGEST_NOTE}
        defaultValue={answer?.note ?? ''}
        aria-describedby={`${id}-hint`}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('noteHint')} {t('kept')}
      </p>
      {answer && (
        <>
          <p class="hint">
            {t('answeredOn', { moment: formatMoment(answer.at, language) })}{' '}
            {answer.note && <PageText text={answer.note} />}
          </p>
          <div class="actions">
            <button type="button" onClick={() => void give(answer.value)}>
              {t('saveNote')}
            </button>
            <button type="button" class="quiet" onClick={() => void run(takeAnswerBack?.(answer) ?? Promise.resolve())}>
              {t('takeBack')}
            </button>
          </div>
        </>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </fieldset>
  );
}
