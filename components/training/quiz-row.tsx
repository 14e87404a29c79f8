import type { Module } from '../../utils/core/checklist';
import type { Journey, Occasion } from '../../utils/core/progress';
import { hrefOf } from './place';
import { dateOf, useTrainingText } from './texts';

interface Props {
  journey: Journey;
  module: Module;
  occasion: Occasion;
}

/** The way to the questions of one occasion, and what came of them last. */
export function QuizRow({ journey, module, occasion }: Props) {
  const { t, language } = useTrainingText();
  const taken = journey.quizzes.get(module.id)?.[occasion];
  const assessed = module.objectives.flatMap(({ id }) => journey.levels.get(id)?.[occasion]?.at ?? []);
  const status = (() => {
    if (taken && taken.answers.length > 0) {
      const right = taken.answers.filter((answer) => answer.right).length;
      return t('quizTaken', { date: dateOf(taken.at, language), right, total: taken.answers.length });
    }
    if (assessed.length > 0) return t('assessedOn', { date: dateOf(Math.max(...assessed), language) });
    return undefined;
  })();
  return (
    <li>
      <a class="task" href={hrefOf({ at: 'quiz', journey: journey.id, module: module.id, occasion })}>
        <span class="task-name">{t(occasion === 'before' ? 'quizBefore' : 'quizAfter')}</span>{' '}
        <span class="task-foot">
          {module.quiz.length > 0 && <span class="hint">{t('quizSize', { count: module.quiz.length })} </span>}
          <span class="step-status" data-status={status ? 'done' : 'notStarted'}>
            {status ?? t('notTaken')}
          </span>
        </span>
      </a>
    </li>
  );
}
