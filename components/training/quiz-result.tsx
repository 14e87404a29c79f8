import { useEffect, useRef } from 'preact/hooks';
import type { Module, Question } from '../../utils/core/checklist';
import type { Answer, Journey, Occasion } from '../../utils/core/progress';
import { Said } from '../said';
import { ObjectiveTable } from './objective-table';
import { hrefOf } from './place';
import { dateOf, useTrainingText } from './texts';

interface Props {
  journey: Journey;
  module: Module;
  occasion: Occasion;
  onAgain(): void;
}

/** What came of the questions, objective by objective, and why each answer is the right one. */
export function QuizResult({ journey, module, occasion, onAgain }: Props) {
  const { t, language } = useTrainingText();
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = journey.quizzes.get(module.id)?.[occasion];
  const isFresh = taken !== undefined && Date.now() - taken.at < 2_000;
  // The form that had the focus is gone.
  useEffect(() => {
    if (isFresh || document.activeElement === document.body) heading.current?.focus();
  }, []);
  const answers = (taken?.answers ?? []).flatMap((answer) => {
    const question = module.quiz.find(({ id }) => id === answer.question);
    return question ? [{ question, answer }] : [];
  });
  return (
    <section class="quiz-result">
      <h2 ref={heading} tabIndex={-1}>
        {t('resultTitle')}
      </h2>
      {taken && (
        <>
          <p role="status">
            <strong>
              {t('resultLine', {
                count: taken.answers.filter(({ right }) => right).length,
                right: taken.answers.filter(({ right }) => right).length,
                total: taken.answers.length,
              })}
            </strong>
          </p>
          <p class="hint">{t('resultOn', { date: dateOf(taken.at, language) })}</p>
        </>
      )}
      <ObjectiveTable journey={journey} module={module} />
      {answers.length > 0 && (
        <details class="answers" open={occasion === 'after'}>
          <summary>{t('answers')}</summary>
          <ol>
            {answers.map(({ question, answer }) => (
              <AnswerLine key={question.id} question={question} answer={answer} />
            ))}
          </ol>
        </details>
      )}
      <div class="actions">
        <button type="button" onClick={onAgain}>
          {t('again')}
        </button>
        <a class="button" href={hrefOf({ at: 'module', journey: journey.id, module: module.id })}>
          {t('backToModule')}
        </a>
      </div>
    </section>
  );
}

function AnswerLine({ question, answer }: { question: Question; answer: Answer }) {
  const { t } = useTrainingText();
  const chosen = question.choices[answer.choice];
  const right = question.choices[question.answer];
  return (
    <li class="answer" data-right={answer.right}>
      <p class="answer-ask">
        <Said wording={question.ask} />
      </p>
      <p>
        <strong>{t(answer.right ? 'isRight' : 'isWrong')}.</strong> {t('yourAnswer')}{' '}
        {chosen ? <Said wording={chosen} /> : t('dontKnow')}
      </p>
      {!answer.right && right && (
        <p>
          {t('rightAnswer')} <Said wording={right} />
        </p>
      )}
      <p class="hint">
        <Said wording={question.because} />
      </p>
    </li>
  );
}
