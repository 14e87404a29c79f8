import type { Objective, Question } from '../../utils/core/checklist';
import { newQuestion } from '../../utils/training/edit-programme';
import { LIMITS } from '../../utils/training/programme-limits';
import { type Change, ofItem } from './change';
import { useEditor } from './editor-context';
import { QuestionEditor } from './question-editor';
import { useProgrammeText } from './texts';
import { useList } from './use-list';

interface Props {
  path: string;
  quiz: readonly Question[];
  objectives: readonly Objective[];
  change: Change<readonly Question[]>;
}

/** The questions asked before and after; each assesses an objective, so there must be one first. */
export function QuizEditor({ path, quiz, objectives, change }: Props) {
  const { t } = useProgrammeText();
  const { languages } = useEditor();
  const list = useList(path, quiz, change);
  const [first] = objectives;
  return (
    <section>
      <h2>{t('quiz')}</h2>
      <p class="hint">{t(first ? 'quizHint' : 'quizFirst')}</p>
      <ol class="items">
        {quiz.map((question, i) => (
          <QuestionEditor
            key={question.id}
            path={`${path}.${i}`}
            question={question}
            index={i}
            count={quiz.length}
            objectives={objectives}
            change={ofItem(change, question.id)}
            list={list}
          />
        ))}
      </ol>
      {first && quiz.length < LIMITS.questions && (
        <button type="button" onClick={() => list.add(newQuestion(languages[0] ?? 'fr', first.id), 'ask')}>
          {t('addQuestion')}
        </button>
      )}
    </section>
  );
}
