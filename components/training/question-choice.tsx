import { useId } from 'preact/hooks';
import type { Question } from '../../utils/core/checklist';
import { Said } from '../said';
import { useTrainingText } from './texts';

interface Props {
  question: Question;
  /** “Question 2 of 6” */
  place: string;
  choice: number | undefined;
  /** Sent without an answer to it. */
  missing: boolean;
  onChange(choice: number): void;
}

/** One question with its answers, and the honest one that one does not know: its index follows the last. */
export function QuestionChoice({ question, place, choice, missing, onChange }: Props) {
  const { t } = useTrainingText();
  const id = useId();
  return (
    <fieldset class="question" data-question={question.id} data-missing={missing}>
      <legend>
        <span class="hint">{place}</span> <Said wording={question.ask} />
      </legend>
      {[...question.choices, undefined].map((text, index) => (
        <label key={index} class="choice">
          <input type="radio" name={id} checked={choice === index} onChange={() => onChange(index)} />
          <span>{text ? <Said wording={text} /> : t('dontKnow')}</span>
        </label>
      ))}
    </fieldset>
  );
}
