import type { Question, Wording } from '../../utils/core/checklist';
import { blankIn } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { type Change, inserted, withRequired } from './change';
import { useEditor } from './editor-context';
import { focusSoon } from './reveal';
import { useProgrammeText } from './texts';
import { WordingField } from './wording-field';

interface Props {
  path: string;
  question: Question;
  change: Change<Question>;
}

/** The choices of a question, one of them the right one. */
export function ChoiceList({ path, question: { choices, answer }, change }: Props) {
  const { t } = useProgrammeText();
  const { languages, say } = useEditor();
  const remove = (index: number, choice: Wording) => {
    const name = t('choiceName', { number: index + 1 });
    change((one) => without(one, index));
    say({
      key: 'removed',
      data: { name },
      undo() {
        change((one) => ({
          ...one,
          choices: inserted(one.choices, index, choice),
          answer: answer === index ? index : one.answer + (one.answer >= index ? 1 : 0),
        }));
        focusSoon(`${path}.choices.${index}`);
      },
    });
    focusSoon('editor-undo');
  };
  const add = () => {
    change((one) => ({ ...one, choices: [...one.choices, blankIn(languages[0] ?? 'fr')] }));
    focusSoon(`${path}.choices.${choices.length}`);
  };
  return (
    <fieldset class="choice-list">
      <legend>{t('choices')}</legend>
      <p class="hint">{t('choicesHint')}</p>
      {choices.map((choice, i) => {
        const name = t('choiceName', { number: i + 1 });
        return (
          <div key={i} class="choice-item">
            <input
              type="radio"
              name={`${path}.answer`}
              aria-label={t('rightChoice', { name })}
              title={t('rightChoice', { name })}
              checked={answer === i}
              onChange={() => change((one) => ({ ...one, answer: i }))}
            />
            <WordingField
              path={`${path}.choices.${i}`}
              label={answer === i ? t('choiceRight', { name }) : name}
              value={choice}
              max={LIMITS.text}
              onText={(written, value) =>
                change((one) => ({
                  ...one,
                  choices: one.choices.map((other, at) => (at === i ? withRequired(other, written, value) : other)),
                }))
              }
            />
            {choices.length > 2 && (
              <button type="button" class="danger" title={t('remove', { name })} onClick={() => remove(i, choice)}>
                <span aria-hidden="true">✕</span>
                <span class="unseen">{t('remove', { name })}</span>
              </button>
            )}
          </div>
        );
      })}
      {choices.length < LIMITS.choices && (
        <button type="button" onClick={add}>
          {t('addChoice')}
        </button>
      )}
    </fieldset>
  );
}

/** The right answer stays the right one; when it is removed itself, the first takes its place. */
const without = (question: Question, index: number): Question => ({
  ...question,
  choices: question.choices.filter((_, i) => i !== index),
  answer: question.answer === index ? 0 : question.answer - (question.answer > index ? 1 : 0),
});
