import { useEffect, useRef, useState } from 'preact/hooks';
import type { Module } from '../../utils/core/checklist';
import type { Journey, Occasion, ProgressAction } from '../../utils/core/progress';
import { LevelChoice } from './level-choice';
import { QuestionChoice } from './question-choice';
import { useTrainingText } from './texts';
import { useTraining } from './training-context';

interface Props {
  journey: Journey;
  module: Module;
  occasion: Occasion;
  onSaved(): void;
}

/** Self-assessment, then every question, on one page; nothing is kept before the end. */
export function QuizForm({ journey, module, occasion, onSaved }: Props) {
  const { t } = useTrainingText();
  const { act } = useTraining();
  const [levels, setLevels] = useState<ReadonlyMap<string, number>>(new Map());
  const [choices, setChoices] = useState<ReadonlyMap<string, number>>(new Map());
  const [complaint, setComplaint] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = module.quiz.filter(({ id }) => !choices.has(id));
  // What was asked for again is there now.
  useEffect(() => {
    if (open.length === 0) setComplaint(false);
  }, [open.length]);

  const save = async (event: Event) => {
    event.preventDefault();
    if (open[0]) {
      setComplaint(true);
      form.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(open[0].id)}"] input`)?.focus();
      return;
    }
    const actions: ProgressAction[] = [...levels].map(([objective, level]) => ({
      type: 'selfAssessed',
      objective,
      occasion,
      level,
    }));
    if (module.quiz.length > 0) {
      const answers = module.quiz.map(({ id, answer }) => {
        const choice = choices.get(id)!;
        return { question: id, choice, right: choice === answer };
      });
      actions.push({ type: 'quizTaken', module: module.id, occasion, answers });
    }
    if (actions.length > 0 && (await act(journey.id, actions))) onSaved();
  };
  return (
    <form ref={form} class="quiz" noValidate onSubmit={(event) => void save(event)}>
      <p>{t(occasion === 'before' ? 'quizBeforeWhat' : 'quizAfterWhat')}</p>
      {module.objectives.length > 0 && (
        <section>
          <h2>{t('selfTitle')}</h2>
          <p class="hint">{t('selfWhat')}</p>
          {module.objectives.map((objective) => (
            <LevelChoice
              key={objective.id}
              objective={objective}
              level={levels.get(objective.id)}
              onChange={(level) => setLevels(new Map(levels).set(objective.id, level))}
            />
          ))}
        </section>
      )}
      {module.quiz.length > 0 && (
        <section>
          <h2>{t('questions')}</h2>
          {module.quiz.map((question, index) => (
            <QuestionChoice
              key={question.id}
              question={question}
              place={t('question', { number: index + 1, total: module.quiz.length })}
              choice={choices.get(question.id)}
              missing={complaint && !choices.has(question.id)}
              onChange={(choice) => setChoices(new Map(choices).set(question.id, choice))}
            />
          ))}
        </section>
      )}
      <p class="error" role="alert">
        {complaint && open.length > 0 && t('unanswered', { count: open.length })}
      </p>
      <button type="submit" class="primary">
        {t(module.quiz.length > 0 ? 'quizSave' : 'levelsSave')}
      </button>
    </form>
  );
}
