import { useState } from 'preact/hooks';
import type { Module } from '../../utils/core/checklist';
import type { Occasion } from '../../utils/core/progress';
import { Said } from '../said';
import type { InJourney } from './journey-room';
import { PlaceHeading } from './place-heading';
import { QuizForm } from './quiz-form';
import { QuizResult } from './quiz-result';
import { useTrainingText } from './texts';

/** The questions of a training on one occasion: asked, or what came of them. */
export function QuizPage({ journey, module, occasion }: InJourney & { module: Module; occasion: Occasion }) {
  const { t } = useTrainingText();
  const [again, setAgain] = useState(false);
  const isTaken =
    journey.quizzes.get(module.id)?.[occasion] !== undefined ||
    module.objectives.some(({ id }) => journey.levels.get(id)?.[occasion] !== undefined);
  const isEmpty = module.quiz.length + module.objectives.length === 0;
  return (
    <>
      <PlaceHeading
        back={{ to: { at: 'module', journey: journey.id, module: module.id }, name: <Said wording={module.title} /> }}
      >
        {t(occasion === 'before' ? 'quizBefore' : 'quizAfter')}
      </PlaceHeading>
      {isEmpty && <p class="notice">{t('noQuiz')}</p>}
      {!isEmpty && (again || !isTaken) && (
        <QuizForm journey={journey} module={module} occasion={occasion} onSaved={() => setAgain(false)} />
      )}
      {isTaken && !again && (
        <QuizResult journey={journey} module={module} occasion={occasion} onAgain={() => setAgain(true)} />
      )}
    </>
  );
}
